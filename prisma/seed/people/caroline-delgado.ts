import { assignedTo, corrects, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const caroline: Story = {
  slug: "caroline-delgado",
  name: "Caroline Delgado",
  locale: "en",
  covers: ["us_img"],
  story: {
    en: "An American who studied in Grenada: a graduate from abroad at home. Needs no visa, has her certificate, and enters the main match this season.",
    fr: "Américaine qui a étudié à la Grenade : diplômée de l’étranger dans son propre pays. Sans besoin de visa, certificat en main, elle participe au jumelage principal cette saison.",
  },
  tell: (days) => ({
    cameOn: days.ago(10),
    answers: {
      citizenships: ["US"],
      residence: { country: "US", subdivision: "US-NJ", since: "2023-06-01" },
      education: [
        {
          school: {
            name: "Windward Coast School of Medicine",
            country: "GD",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["ncfmea_comparable"],
          },
          degree: "md",
          languageOfInstruction: "en",
          creditYears: 4,
          startedOn: "2019-08-19",
          graduatedOn: "2023-05-26",
        },
      ],
      exams: [
        { exam: "usmle_step1", result: "pass", takenOn: days.ago(44) },
        { exam: "usmle_step2ck", result: "fail", takenOn: days.ago(26), resultOn: days.ago(25) },
      ],
      languageTests: [],
      training: [],
      matches: [],
      standings: [],
    },
    since: [
      [days.ago(10), assignedTo("harpreet")],
      [days.ago(9), opens("harpreet")],
      [days.ago(9), toStage("harpreet", "preparing")],
      [days.ago(8), tells("exams", { exam: "usmle_step2ck", result: "awaiting", takenOn: days.ago(8, 5) })],
      [
        days.ago(7),
        corrects(
          "exams",
          { exam: "usmle_step2ck", result: "awaiting" },
          { result: "pass", resultOn: days.ago(7), score: 236 },
        ),
      ],
      [
        days.ago(6, 15),
        proves("harpreet", "exams", { exam: "usmle_step2ck", result: "pass" }, "document_seen"),
      ],
      [
        days.ago(6),
        tells("standings", {
          authority: "ecfmg",
          track: "pathways",
          status: "approved",
          decidedOn: days.ago(6),
        }),
      ],
      [
        days.ago(5),
        tells("languageTests", {
          test: "oet_medicine",
          takenOn: days.ago(5, 10),
          listening: 440,
          reading: 430,
          writing: 380,
          speaking: 450,
        }),
      ],
      [days.ago(3), tells("standings", { authority: "ecfmg", status: "completed", decidedOn: days.ago(3) })],
      [days.ago(2, 10), toStage("harpreet", "applying")],
      [days.ago(2, 10), tells("standings", { authority: "nrmp", status: "applied" })],
      [
        days.ago(2),
        notes(
          "harpreet",
          "shared",
          "Certificate is in. Apply broadly: internal medicine and family medicine in states that look at one failed attempt in context.",
        ),
      ],
      [days.ago(0, 11), signsIn],
      [days.ago(0, 2), opens("harpreet")],
    ],
  }),
};
