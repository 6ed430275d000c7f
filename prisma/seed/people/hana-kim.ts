import { assignedTo, corrects, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const hana: Story = {
  slug: "hana-kim",
  name: "김하나 (Hana Kim)",
  locale: "en",
  covers: ["result_pending", "other_script"],
  story: {
    en: "Works in a laboratory in Boston on an H-1B visa and waits for her Step 3 result, the last piece an employer needs to sponsor her training.",
    fr: "Travaille dans un laboratoire à Boston avec un visa H-1B et attend le résultat de Step 3, dernière pièce qu’il faut pour que sa formation soit parrainée.",
  },
  tell: (days) => ({
    cameOn: days.ago(9),
    answers: {
      citizenships: ["KR"],
      permanentResidence: [],
      workAuthorizations: [
        { country: "US", kind: "h1b", validFrom: days.ago(20), validUntil: days.ahead(16) },
      ],
      residence: { country: "US", subdivision: "US-MA", since: days.ago(20) },
      education: [
        {
          school: {
            name: "Han River University College of Medicine",
            country: "KR",
            wdomsListed: true,
            ecfmgEligible: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "md",
          languageOfInstruction: "ko",
          creditYears: 6,
          graduatedOn: "2018-02-23",
        },
      ],
      exams: [
        { exam: "usmle_step1", result: "pass", takenOn: days.ago(40), score: 247 },
        { exam: "usmle_step2ck", result: "pass", takenOn: days.ago(31), score: 255 },
      ],
      standings: [
        { authority: "ecfmg", track: "pathways", status: "approved", decidedOn: days.ago(26) },
        { authority: "ecfmg", status: "completed", decidedOn: days.ago(24) },
      ],
      training: [],
      matches: [],
      experiences: [
        {
          kind: "research",
          country: "US",
          subdivision: "US-MA",
          specialty: "neurology",
          startedOn: days.ago(20),
        },
      ],
    },
    since: [
      [days.ago(9), assignedTo("harpreet")],
      [days.ago(8), opens("harpreet")],
      [days.ago(8), toStage("harpreet", "applying")],
      [
        days.ago(6),
        proves("harpreet", "standings", { authority: "ecfmg", status: "completed" }, "verified_at_source"),
      ],
      [
        days.ago(5),
        tells("experiences", {
          kind: "publication",
          country: "US",
          specialty: "neurology",
          startedOn: days.ago(5),
        }),
      ],
      [
        days.ago(3),
        tells("exams", { exam: "usmle_step3", result: "scheduled", scheduledFor: days.ago(0, 20) }),
      ],
      [
        days.ago(0, 20),
        corrects(
          "exams",
          { exam: "usmle_step3" },
          { result: "awaiting", takenOn: days.ago(0, 20), scheduledFor: undefined },
        ),
      ],
      [
        days.ago(0, 14),
        notes(
          "harpreet",
          "shared",
          "Results come on a Wednesday, three to four weeks after the day. Your lawyer needs the report, not the e-mail.",
        ),
      ],
      [days.ago(0, 4), signsIn],
    ],
  }),
};
