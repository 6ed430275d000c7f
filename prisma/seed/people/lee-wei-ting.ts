import { assignedTo, corrects, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const weiTing: Story = {
  slug: "lee-wei-ting",
  name: "李威廷 (Lee Wei-Ting)",
  locale: "en",
  covers: ["result_pending", "other_script"],
  story: {
    en: "Sat the NAC Examination five weeks ago and waits for the result; every verdict hangs on it. Writes the name in Chinese characters first.",
    fr: "A passé l’examen de la CNE il y a cinq semaines et attend le résultat ; toutes les conclusions en dépendent. Écrit d’abord son nom en caractères chinois.",
  },
  tell: (days) => ({
    cameOn: days.ago(10),
    answers: {
      citizenships: ["TW", "CA"],
      residence: { country: "CA", subdivision: "CA-BC", since: "2021-07-02" },
      education: [
        {
          school: {
            name: "Jade Mountain Medical University",
            country: "TW",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "md",
          languageOfInstruction: "zh",
          graduatedOn: "2019-06-15",
        },
      ],
      exams: [
        {
          exam: "mccqe1",
          result: "pass",
          takenOn: days.ago(16),
          resultOn: days.ago(14),
          score: 488,
          scoreScale: "mccqe1:2025",
        },
      ],
      standings: [{ authority: "mcc_source_verification", status: "completed" }],
      training: [],
      matches: [],
      commitments: [],
    },
    since: [
      [days.ago(10), assignedTo("lindiwe")],
      [days.ago(9), opens("lindiwe")],
      [days.ago(9), toStage("lindiwe", "preparing")],
      [days.ago(8), proves("lindiwe", "exams", { exam: "mccqe1" }, "verified_at_source")],
      [days.ago(5), tells("exams", { exam: "nac", result: "scheduled", scheduledFor: days.ago(1, 5) })],
      [days.ago(3), tells("standings", { authority: "bc_cap", status: "applied" })],
      [
        days.ago(1, 5),
        corrects(
          "exams",
          { exam: "nac" },
          { result: "awaiting", takenOn: days.ago(1, 5), scheduledFor: undefined },
        ),
      ],
      [
        days.ago(1),
        notes(
          "lindiwe",
          "shared",
          "Well done. Results usually take about six weeks. Nothing to do until then except the CAP application.",
        ),
      ],
      [days.ago(0, 4), signsIn],
    ],
  }),
};
