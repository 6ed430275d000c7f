import { assignedTo, corrects, notes, opens, type Story, signsIn, tells, toStage } from "../story";

export const maryam: Story = {
  slug: "maryam-alzahrani",
  name: "مريم الزهراني (Maryam Al-Zahrani)",
  locale: "en",
  covers: ["visa_trainee", "other_script"],
  story: {
    en: "Her government pays for her training: a visa trainee, with her own door into Canadian programs and a promise to go home afterwards.",
    fr: "Son gouvernement paie sa formation : stagiaire avec visa, elle a sa propre porte vers les programmes canadiens et la promesse de rentrer ensuite.",
  },
  tell: (days) => ({
    cameOn: days.ago(6),
    answers: {
      citizenships: ["SA"],
      permanentResidence: [],
      residence: { country: "SA" },
      firstLanguages: ["ar"],
      education: [
        {
          school: {
            name: "Desert Rose College of Medicine",
            country: "SA",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
          },
          degree: "mbbs",
          languageOfInstruction: "en",
          graduatedOn: "2022-06-05",
        },
      ],
      exams: [],
      training: [
        {
          kind: "internship",
          country: "SA",
          accreditor: "other",
          specialty: "other",
          startedOn: "2022-07-01",
          endedOn: "2023-06-30",
          completed: true,
        },
      ],
      sponsorship: [{ kind: "government", country: "SA" }],
      matches: [],
      commitments: [],
    },
    since: [
      [days.ago(6), assignedTo("lindiwe")],
      [days.ago(5), opens("lindiwe")],
      [days.ago(5), toStage("lindiwe", "exploring")],
      [days.ago(4), tells("exams", { exam: "mccqe1", result: "awaiting", takenOn: days.ago(4) })],
      [
        days.ago(2),
        corrects(
          "exams",
          { exam: "mccqe1" },
          { result: "pass", resultOn: days.ago(2), score: 505, scoreScale: "mccqe1:2025" },
        ),
      ],
      [
        days.ago(2),
        tells("languageTests", {
          test: "ielts_academic",
          takenOn: days.ago(2, 9),
          overall: 7.5,
          listening: 8,
          reading: 7.5,
          writing: 7,
          speaking: 7.5,
        }),
      ],
      [
        days.ago(1),
        notes(
          "lindiwe",
          "team",
          "Goes through the embassy’s bureau, not through the match. Check the program’s own dates.",
        ),
      ],
      [days.ago(0, 13), signsIn],
    ],
  }),
};
