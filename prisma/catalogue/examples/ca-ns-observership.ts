import type { RequirementExamples } from "./example";

const school = { country: "SY", name: "Invented Faculty" };

export const CA_NS_OBSERVERSHIP: RequirementExamples[] = [
  {
    requirement: "ca.ns.observership.degree",
    met: [{ because: "has the degree", profile: { education: [{ school, graduatedOn: "2016-07-31" }] } }],
    unmet: [{ because: "never studied medicine", profile: { education: [] } }],
    pending: [
      {
        because: "graduates next year",
        profile: { education: [{ school, expectedGraduationOn: "2027-07-31" }] },
      },
    ],
    unknown: [{ because: "the day of the degree is not known", profile: { education: [{ school }] } }],
  },
  {
    requirement: "ca.ns.observership.no-licence",
    met: [
      { because: "no licence", profile: { licences: [] } },
      {
        because: "a licence at home is no Canadian one",
        profile: { licences: [{ jurisdiction: "SY", kind: "full", status: "active" }] },
      },
    ],
    unmet: [
      {
        because: "a provisional licence of Ontario",
        profile: { licences: [{ jurisdiction: "CA-ON", kind: "provisional", status: "active" }] },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
  },
  {
    requirement: "ca.ns.observership.supervisor",
    met: [
      {
        because: "a doctor agreed",
        profile: {
          standings: [{ authority: "cpsns", track: "observership_supervisor", status: "approved" }],
        },
      },
    ],
    unmet: [{ because: "nobody was found", profile: { standings: [] } }],
    pending: [
      {
        because: "a doctor was asked",
        profile: {
          standings: [{ authority: "cpsns", track: "observership_supervisor", status: "applied" }],
        },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.observership.application",
    met: [
      {
        because: "the college gave the permit",
        profile: { standings: [{ authority: "cpsns", track: "observership_permit", status: "completed" }] },
      },
    ],
    unmet: [{ because: "has not asked for it", profile: { standings: [] } }],
    pending: [
      {
        because: "the college has not answered yet",
        profile: { standings: [{ authority: "cpsns", track: "observership_permit", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.ns.observership.length",
    unknown: [{ because: "the college’s policy was not read", profile: {} }],
  },
];
