import type { RequirementExamples } from "./example";

const trained = {
  kind: "residency" as const,
  country: "LB",
  specialty: "internal_medicine",
  startedOn: "2014-01-01",
  endedOn: "2017-12-31",
};
const licence = { jurisdiction: "CA-NS", kind: "full" as const, status: "active" as const };

export const CA_PRA_PE: RequirementExamples[] = [
  {
    requirement: "ca.pe.atlantic-licence",
    met: [{ because: "a full licence of Nova Scotia", profile: { licences: [licence] } }],
    unmet: [
      { because: "no licence", profile: { licences: [] } },
      {
        because: "a provisional licence is not a full one",
        profile: { licences: [{ ...licence, kind: "provisional" }] },
      },
      {
        because: "Ontario is not in the registry",
        profile: { licences: [{ ...licence, jurisdiction: "CA-ON" }] },
      },
      {
        because: "the licence has run out",
        profile: { licences: [{ ...licence, status: "expired", expiresOn: "2024-12-31" }] },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
  },
  {
    requirement: "ca.pe.pra.canadian-ruling",
    met: [
      {
        because: "certified by the Royal College",
        profile: { certifications: [{ body: "rcpsc", specialty: "internal_medicine" }] },
      },
      {
        because: "the CFPC ruled that certification is open",
        profile: { certifications: [], standings: [{ authority: "cfpc", status: "approved" }] },
      },
    ],
    unmet: [
      {
        because: "a certificate from abroad is not a Canadian one",
        profile: {
          certifications: [{ body: "foreign_college", specialty: "internal_medicine" }],
          standings: [],
        },
      },
    ],
    pending: [
      {
        because: "the CFPC has not ruled yet",
        profile: { certifications: [], standings: [{ authority: "cfpc", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
  },
  {
    requirement: "ca.pe.pra.open",
    unknown: [{ because: "the college’s other conditions are not published", profile: {} }],
  },
  {
    requirement: "ca.pe.associate.trained",
    met: [{ because: "finished in Lebanon", profile: { training: [{ ...trained, completed: true }] } }],
    unmet: [
      { because: "no training", profile: { training: [] } },
      { because: "left early", profile: { training: [{ ...trained, completed: false }] } },
    ],
    unknown: [{ because: "whether it was finished is not known", profile: { training: [trained] } }],
    never: { line: "any finished training abroad is enough; the number asks for a day of it" },
  },
  {
    requirement: "ca.pe.associate.supervisor",
    met: [
      {
        because: "a post has been offered",
        profile: {
          standings: [{ authority: "cpspei", track: "associate_physician", status: "approved" }],
        },
      },
    ],
    unmet: [{ because: "no post", profile: { standings: [] } }],
    pending: [
      {
        because: "applied for a post",
        profile: { standings: [{ authority: "cpspei", track: "associate_physician", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.pe.associate.open",
    unknown: [{ because: "only announcements of the class were found", profile: {} }],
  },
];
