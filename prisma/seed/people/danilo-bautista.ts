import {
  answers,
  asks,
  assignedTo,
  corrects,
  leaves,
  notes,
  opens,
  type Story,
  signsIn,
  tells,
  toStage,
} from "../story";

export const danilo: Story = {
  slug: "danilo-bautista",
  name: "Danilo Reyes Bautista Jr.",
  locale: "en",
  covers: ["attempts_used_up"],
  story: {
    en: "Three NAC Examinations, three failures: the limit of a lifetime. The match that asks for it is closed; the United States is not.",
    fr: "Trois examens de la CNE, trois échecs : la limite à vie. Le jumelage qui l’exige est fermé ; les États-Unis ne le sont pas.",
  },
  tell: (days) => ({
    cameOn: days.ago(11),
    answers: {
      citizenships: ["PH"],
      permanentResidence: [{ country: "CA", since: days.ago(70), validUntil: days.ahead(50) }],
      residence: { country: "CA", subdivision: "CA-MB", since: days.ago(70) },
      education: [
        {
          school: {
            name: "Visayas Coral Medical School",
            country: "PH",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "md",
          languageOfInstruction: "en",
          creditYears: 4,
          graduatedOn: "2013-04-20",
        },
      ],
      exams: [
        {
          exam: "mccqe1",
          result: "pass",
          takenOn: days.ago(50),
          resultOn: days.ago(48),
          score: 432,
          scoreScale: "mccqe1:2025",
        },
        { exam: "nac", result: "fail", takenOn: days.ago(44), resultOn: days.ago(42) },
        { exam: "nac", result: "fail", takenOn: days.ago(32), resultOn: days.ago(30) },
      ],
      standings: [{ authority: "mcc_source_verification", status: "completed" }],
      training: [],
      matches: [],
    },
    since: [
      [days.ago(11), assignedTo("benoit")],
      [days.ago(10), opens("benoit")],
      [days.ago(10), toStage("benoit", "preparing")],
      [days.ago(9), tells("exams", { exam: "nac", result: "awaiting", takenOn: days.ago(9) })],
      [
        days.ago(7),
        corrects("exams", { exam: "nac", result: "awaiting" }, { result: "fail", resultOn: days.ago(7) }),
      ],
      [
        days.ago(7),
        notes("benoit", "mine", "Called at once. He had seen it coming. Do not send the standard letter."),
      ],
      [days.ago(6), leaves("benoit")],
      [days.ago(6), assignedTo("harpreet")],
      [days.ago(6), toStage("harpreet", "exploring")],
      [days.ago(5), tells("exams", { exam: "usmle_step1", result: "pass", takenOn: days.ago(5) })],
      [days.ago(3), asks("ca.carms.r1.first", "Is there really no fourth attempt, also not on appeal?")],
      [
        days.ago(2, 25),
        answers(
          "harpreet",
          "No. The Council states three attempts in a lifetime, without exception. We put our time into Step 2 CK.",
        ),
      ],
      [
        days.ago(1),
        tells("exams", { exam: "usmle_step2ck", result: "scheduled", scheduledFor: days.ahead(2) }),
      ],
      [days.ago(0, 10), signsIn],
    ],
  }),
};
