import type { DemoPerson } from "./person";

const clinic = (startedOn: string, endedOn?: string) => ({
  country: "PK",
  specialty: "general_practice",
  startedOn,
  ...(endedOn ? { endedOn } : {}),
  hoursPerWeek: 30,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
});

export const bilal: DemoPerson = {
  slug: "bilal",
  name: "Bilal Nobodyson",
  story: {
    en: "Bilal is fictional. He finished a residency in Pakistan two years ago, runs a small practice there and looks at the western provinces.",
    fr: "Bilal est un personnage fictif. Il a terminé une résidence au Pakistan il y a deux ans, y tient un petit cabinet et s’intéresse aux provinces de l’Ouest.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PK"],
    permanentResidence: [],
    workAuthorizations: [],
    residence: { country: "PK" },
    education: [
      {
        school: {
          name: "Madeup Medical College",
          country: "PK",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2020-03-31",
        coreRotations: {
          family_medicine: 8,
          internal_medicine: 8,
          surgery: 8,
          obstetrics_gynecology: 8,
          pediatrics: 8,
          psychiatry: 4,
          emergency_medicine: 4,
        },
      },
    ],
    exams: [
      { exam: "mccqe1", result: "pass", takenOn: "2025-04-20" },
      { exam: "nac", result: "scheduled", scheduledFor: "2027-05-01" },
    ],
    languageTests: [
      {
        test: "oet_medicine",
        takenOn: "2026-02-14",
        overall: 360,
        listening: 370,
        reading: 360,
        speaking: 350,
        writing: 350,
      },
    ],
    training: [
      {
        kind: "residency",
        country: "PK",
        specialty: "family_medicine",
        startedOn: "2021-01-01",
        endedOn: "2024-12-31",
        completed: true,
      },
    ],
    practice: [clinic("2025-01-01")],
    certifications: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [{ authority: "mcc_source_verification", status: "completed" }],
  },
  expected: {
    // Practice still grows: two years are full on the last day of 2026.
    "ca.bc.pra": {
      verdict: "not_yet",
      gaps: ["ca.pra.status", "ca.bc.pra.practice"],
      becomesMetOn: "2026-12-31",
      facts: ["CA-PRA-BC-02", "CA-PRA-BC-05", "CA-LANGC-03"],
    },
    // Outside British Columbia, whether OET counts was not read at the college.
    "ca.sk.sippa": {
      verdict: "needs_information",
      gaps: ["ca.pra.english-open", "ca.sk.sippa.exam"],
      facts: ["CA-PRA-SK-02b", "CA-PRA-SK-01", "CA-LANGC-04b"],
    },
    "ca.ab.pra": {
      verdict: "needs_information",
      gaps: ["ca.pra.english-open", "ca.ab.pra.numbers-open"],
      facts: ["CA-PRA-AB-10", "CA-PRA-AB-03"],
    },
    "ca.mb.mlpimg": {
      verdict: "needs_information",
      gaps: ["ca.pra.english-open", "ca.mb.pra.numbers-open"],
      facts: ["CA-PRA-MB-01", "CA-PRA-MB-11"],
    },
  },
  variants: [
    {
      because: "with a work permit and two years of practice the booked exam is a question of its own",
      change: {
        workAuthorizations: [{ country: "CA", kind: "work_permit" }],
        practice: [clinic("2024-11-01")],
      },
      expected: {
        "ca.bc.pra": {
          verdict: "conditional",
          gaps: ["ca.bc.pra.exam"],
          facts: ["CA-PRA-BC-05", "CA-PRA-BC-07"],
        },
      },
    },
    {
      because: "one part of OET below 350",
      change: {
        workAuthorizations: [{ country: "CA", kind: "work_permit" }],
        practice: [clinic("2024-11-01")],
        languageTests: [
          {
            test: "oet_medicine",
            takenOn: "2026-02-14",
            listening: 370,
            reading: 360,
            speaking: 350,
            writing: 340,
          },
        ],
      },
      expected: {
        "ca.bc.pra": { verdict: "not_yet", gaps: ["ca.pra.english-test"], facts: ["CA-LANGC-03"] },
      },
    },
    {
      because: "with no training at all there is a long way to go",
      change: { training: [], practice: [] },
      expected: {
        "ca.bc.pra": {
          verdict: "not_yet",
          gaps: ["ca.bc.pra.training", "ca.bc.pra.practice", "ca.bc.pra.currency"],
          facts: ["CA-PRA-BC-01", "CA-PRA-BC-05", "CA-PRA-BC-06"],
        },
        "ca.mb.mlpimg": {
          verdict: "not_yet",
          gaps: ["ca.pra.trained"],
          facts: ["CA-PRA-MB-02", "CA-PRA-NAT-03"],
        },
      },
    },
    {
      because: "a graduate of a US school is not an international one here",
      change: {
        education: [
          {
            school: {
              name: "Madeup University School of Medicine",
              country: "US",
              wdomsListed: true,
              accreditations: ["lcme"],
            },
            degree: "md",
            graduatedOn: "2018-05-20",
          },
        ],
      },
      expected: {
        "ca.bc.pra": { verdict: "not_applicable", facts: ["CA-PRA-BC-01", "CA-IMG-02"] },
        "ca.sk.sippa": { verdict: "not_applicable", facts: ["CA-PRA-NAT-03", "CA-IMG-02"] },
      },
    },
  ],
};
