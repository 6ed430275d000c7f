import type { DemoPerson } from "./person";

const training = (accreditor: "rcpsc" | "other") => [
  {
    kind: "residency" as const,
    country: "PT",
    accreditor: "other" as const,
    specialty: "internal_medicine",
    startedOn: "2016-01-01",
    endedOn: "2020-12-31",
    completed: true,
  },
  {
    kind: "fellowship" as const,
    country: "CA",
    subdivision: "CA-BC",
    accreditor,
    specialty: "nephrology",
    startedOn: "2025-07-01",
    endedOn: "2027-06-30",
    completed: false,
  },
];

export const ines: DemoPerson = {
  slug: "ines",
  name: "Inês Exemplo",
  story: {
    en: "Inês is fictional. She is an internist from Lisbon in the second year of an accredited subspecialty place in Vancouver.",
    fr: "Inês est un personnage fictif. Interniste de Lisbonne, elle est en deuxième année d’un poste de surspécialité agréé à Vancouver.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["PT"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit", validUntil: "2027-07-31" }],
    residence: { country: "CA", subdivision: "CA-BC" },
    education: [
      {
        school: {
          name: "Faculdade Exemplo de Medicina",
          country: "PT",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "pt",
        graduatedOn: "2014-07-15",
      },
    ],
    training: training("rcpsc"),
    certifications: [{ body: "foreign_college", specialty: "internal_medicine", certifiedOn: "2021-02-01" }],
    standings: [],
    matches: [],
    sponsorship: [],
  },
  expected: {
    "ca.rcpsc.seap": {
      verdict: "needs_information",
      onlyGaps: ["ca.rcpsc.seap.entry-open"],
      facts: ["CA-RC-13", "CA-FEE-RC-SEAP"],
    },
    "ca.rcpsc.route": { verdict: "eligible", facts: ["CA-RC-08", "CA-RC-11"] },
    "ca.fellowship": { verdict: "eligible", facts: ["CA-FEL-01", "CA-FEL-02"] },
  },
  variants: [
    {
      because: "a fellowship nobody accredits is not evaluated",
      change: { training: training("other") },
      expected: { "ca.rcpsc.seap": { verdict: "ineligible", facts: ["CA-RC-13"] } },
    },
    {
      because: "a fellow of the Royal College has to ask whether her field counts",
      change: {
        training: training("other"),
        certifications: [{ body: "rcpsc", specialty: "internal_medicine" }],
      },
      expected: {
        "ca.rcpsc.seap": {
          verdict: "needs_information",
          onlyGaps: ["ca.rcpsc.sub.field-open"],
          facts: ["CA-RC-12", "CA-FEE-RC-PERSUB"],
        },
        "ca.rcpsc.route": { verdict: "eligible", completed: true, facts: ["CA-RC-14"] },
      },
    },
    {
      because: "once the program has taken her, that door is done",
      change: { standings: [{ authority: "rcpsc", track: "seap", status: "approved" }] },
      expected: { "ca.rcpsc.seap": { verdict: "eligible", completed: true, facts: ["CA-RC-13"] } },
    },
    {
      because: "a fellowship finished in Canada is done",
      asOf: "2027-07-01",
      change: {
        training: training("rcpsc").map((row) =>
          row.kind === "fellowship" ? { ...row, completed: true } : row,
        ),
      },
      expected: { "ca.fellowship": { verdict: "eligible", completed: true, facts: ["CA-FEL-02"] } },
    },
  ],
};
