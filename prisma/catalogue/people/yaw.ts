import type { DemoPerson } from "./person";

export const yaw: DemoPerson = {
  slug: "yaw",
  name: "Yaw Storybook",
  story: {
    en: "Yaw is fictional. He finished a family residency in Ghana in 2024 and works as a licensed clinical assistant in Saskatoon.",
    fr: "Yaw est un personnage fictif. Il a terminé une résidence en médecine familiale au Ghana en 2024 et travaille avec un permis comme assistant clinique à Saskatoon.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["GH"],
    permanentResidence: [{ country: "CA", since: "2025-01-20" }],
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-SK" },
    education: [
      {
        school: {
          name: "Storybook School of Medicine, Kumasi",
          country: "GH",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2018-06-30",
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-04-15" },
      { exam: "nac", result: "pass", takenOn: "2026-05-02" },
    ],
    languageTests: [
      {
        test: "celpip_general",
        takenOn: "2026-04-11",
        listening: 10,
        reading: 10,
        speaking: 9,
        writing: 9,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "GH",
        specialty: "family_medicine",
        startedOn: "2022-06-01",
        endedOn: "2024-05-31",
        completed: true,
      },
    ],
    practice: [],
    certifications: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [
      { authority: "mcc_source_verification", status: "completed" },
      { authority: "sippa", status: "approved" },
    ],
  },
  expected: {
    // The end of the residency itself lies in the three years; only the English test is open.
    "ca.sk.sippa": {
      verdict: "needs_information",
      gaps: ["ca.pra.english-open"],
      facts: ["CA-PRA-SK-03", "CA-PRA-SK-09b", "CA-LANGC-04b"],
    },
    "ca.sk.img-support": { verdict: "eligible", facts: ["CA-PRA-SK-09c"] },
    "ca.bc.pra": {
      verdict: "not_yet",
      gaps: ["ca.bc.pra.practice", "ca.bc.pra.currency"],
      facts: ["CA-PRA-BC-05", "CA-PRA-BC-06"],
    },
  },
  variants: [
    {
      because: "independent practice in Australia may exempt from the test",
      change: {
        languageTests: [],
        practice: [
          {
            country: "AU",
            specialty: "family_medicine",
            startedOn: "2024-08-01",
            endedOn: "2025-08-31",
            hoursPerWeek: 38,
            independent: true,
            supervised: false,
            inPerson: true,
            mostResponsible: true,
          },
        ],
      },
      expected: {
        "ca.sk.sippa": {
          verdict: "needs_information",
          gaps: ["ca.pra.english-exempt-open"],
          facts: ["CA-LANGC-02", "CA-LANGC-04c"],
        },
      },
    },
    {
      because: "a residency that ended too long ago leaves too few months in the three years",
      change: {
        training: [
          {
            kind: "residency",
            country: "GH",
            specialty: "family_medicine",
            startedOn: "2022-05-01",
            endedOn: "2024-05-21",
            completed: true,
          },
        ],
      },
      expected: {
        "ca.sk.sippa": { verdict: "not_yet", gaps: ["ca.sk.sippa.currency"], facts: ["CA-PRA-SK-01"] },
      },
    },
  ],
};
