import { assignedTo, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const katarzyna: Story = {
  slug: "katarzyna-wojcik",
  name: "Katarzyna Wójcik-Lewandowska",
  locale: "en",
  covers: ["several_degrees"],
  story: {
    en: "Studied in Poland, then again in the Caribbean when the first school’s listing was in doubt. Two degrees, two sets of papers, and rules that look at one or the other.",
    fr: "A étudié en Pologne, puis de nouveau dans les Caraïbes quand l’inscription de sa première école était incertaine. Deux diplômes, deux séries de documents, et des règles qui regardent l’un ou l’autre.",
  },
  tell: (days) => ({
    cameOn: days.ago(8),
    answers: {
      citizenships: ["PL"],
      permanentResidence: [{ country: "CA", since: days.ago(20), validUntil: days.ahead(40) }],
      residence: { country: "CA", subdivision: "CA-NS", since: days.ago(20) },
      residences: [{ country: "CA", subdivision: "CA-NS", from: days.ago(20) }],
      education: [
        {
          school: {
            name: "Baltic Amber Medical Academy",
            country: "PL",
            wdomsListed: true,
            ecfmgEligible: false,
            canadaSponsorNote: true,
          },
          degree: "other",
          languageOfInstruction: "pl",
          startedOn: "2004-10-01",
          graduatedOn: "2010-06-25",
        },
        {
          school: {
            name: "Trade Winds School of Medicine",
            country: "DM",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["ncfmea_comparable"],
          },
          degree: "md",
          languageOfInstruction: "en",
          creditYears: 4,
          startedOn: "2014-01-06",
          graduatedOn: "2018-05-18",
        },
      ],
      exams: [
        { exam: "usmle_step1", result: "pass", takenOn: "2016-08-22", score: 231 },
        { exam: "usmle_step2ck", result: "pass", takenOn: "2018-01-15", score: 240 },
        { exam: "usmle_step2cs", result: "pass", takenOn: "2018-03-19" },
      ],
      training: [],
      matches: [{ service: "nrmp", year: 2019, outcome: "unmatched" }],
    },
    since: [
      [days.ago(8), assignedTo("harpreet")],
      [days.ago(7), opens("harpreet")],
      [days.ago(7), toStage("harpreet", "exploring")],
      [days.ago(6, 12), tells("paperNames", { paper: "degree", name: "Katarzyna Wójcik" })],
      [days.ago(6, 12), tells("paperNames", { paper: "passport", name: "KATARZYNA WOJCIK LEWANDOWSKA" })],
      [days.ago(6), proves("harpreet", "education", { schoolCountry: "DM" }, "document_seen")],
      [days.ago(5), tells("standings", { authority: "ecfmg", status: "completed", decidedOn: "2018-08-01" })],
      [days.ago(4), tells("exams", { exam: "mccqe1", result: "scheduled", scheduledFor: days.ahead(2) })],
      [
        days.ago(3),
        notes(
          "harpreet",
          "team",
          "ECFMG certificate rests on the second degree. Canada may look at either; ask the Council which one it verifies.",
        ),
      ],
      [days.ago(0, 25), signsIn],
    ],
  }),
};
