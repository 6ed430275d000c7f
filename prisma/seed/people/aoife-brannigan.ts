import { assignedTo, corrects, notes, opens, type Story, signsIn, tells, toStage } from "../story";

export const aoife: Story = {
  slug: "aoife-brannigan",
  name: "Aoife Brannigan",
  locale: "en",
  covers: ["not_graduated"],
  story: {
    en: "A Canadian in her last year of medicine in Galway. Everything she may do before graduating, and what must wait for the diploma, hangs on one date.",
    fr: "Canadienne en dernière année de médecine à Galway. Ce qu’elle peut faire avant le diplôme et ce qui doit l’attendre tient à une seule date.",
  },
  tell: (days) => ({
    cameOn: days.ago(7),
    answers: {
      citizenships: ["CA", "IE"],
      residence: { country: "IE", since: "2021-09-01" },
      secondaryEducation: [
        { country: "CA", subdivision: "CA-ON", startedOn: "2013-09-03", endedOn: "2017-06-29" },
      ],
      education: [
        {
          school: {
            name: "Corrib University School of Medicine",
            country: "IE",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "mbbs",
          languageOfInstruction: "en",
          startedOn: "2021-09-06",
          expectedGraduationOn: days.ahead(7),
        },
      ],
      exams: [],
      training: [],
      practice: [],
      matches: [],
      commitments: [],
      standings: [],
      preferences: { specialties: ["pediatrics"], jurisdictions: ["CA-ON"], acceptsReturnOfService: true },
    },
    since: [
      [days.ago(7), assignedTo("harpreet")],
      [days.ago(6), opens("harpreet")],
      [days.ago(6), toStage("harpreet", "preparing")],
      [
        days.ago(5),
        tells("experiences", {
          kind: "elective",
          country: "CA",
          subdivision: "CA-ON",
          specialty: "pediatrics",
          handsOn: true,
          startedOn: days.ago(5),
          endedOn: days.ago(4),
        }),
      ],
      [
        days.ago(4),
        tells("exams", {
          exam: "mccqe1",
          result: "pass",
          takenOn: days.ago(6),
          resultOn: days.ago(4),
          score: 530,
          scoreScale: "mccqe1:2025",
        }),
      ],
      [days.ago(3), corrects("education", { schoolCountry: "IE" }, { expectedGraduationOn: days.ahead(6) })],
      [days.ago(2), tells("exams", { exam: "nac", result: "awaiting", takenOn: days.ago(2) })],
      [
        days.ago(2),
        notes(
          "harpreet",
          "shared",
          "Your school moved the conferring day forward by a month. Tell the match service once it is official.",
        ),
      ],
      [days.ago(0, 5), signsIn],
    ],
  }),
};
