import type { RequirementExamples } from "./example";

const trained = { kind: "residency" as const, country: "PK", specialty: "family_medicine" };
const practised = { country: "PK", specialty: "family_medicine", startedOn: "2018-01-01" };

export const CA_PRA_ON: RequirementExamples[] = [
  {
    requirement: "ca.on.pra.status",
    met: [
      { because: "a citizen of Canada", profile: { citizenships: ["CA", "PK"] } },
      {
        because: "a permanent resident",
        profile: { citizenships: ["PK"], permanentResidence: [{ country: "CA" }] },
      },
    ],
    unmet: [
      {
        because: "a work permit is neither of the two",
        profile: {
          citizenships: ["PK"],
          permanentResidence: [],
          workAuthorizations: [{ country: "CA", kind: "work_permit" }],
        },
      },
    ],
    unknown: [
      { because: "whether there is permanent residence is not known", profile: { citizenships: ["PK"] } },
    ],
  },
  {
    requirement: "ca.on.pra.trained-abroad",
    met: [
      {
        because: "a residency in Pakistan",
        profile: { training: [{ ...trained, startedOn: "2014-01-01", endedOn: "2016-12-31" }] },
      },
    ],
    unmet: [
      { because: "no training at all", profile: { training: [] } },
      {
        because: "training in Canada is not training abroad",
        profile: {
          training: [{ ...trained, country: "CA", startedOn: "2014-01-01", endedOn: "2016-12-31" }],
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    never: { line: "any training outside Canada is enough; how much is a question of its own" },
  },
  {
    requirement: "ca.on.pra.practised-abroad",
    met: [
      {
        because: "practises independently in Pakistan",
        profile: { practice: [{ ...practised, independent: true }] },
      },
    ],
    unmet: [
      { because: "has never practised", profile: { practice: [] } },
      {
        because: "only under a supervisor",
        profile: { practice: [{ ...practised, independent: false, supervised: true }] },
      },
      {
        because: "only in Canada",
        profile: { practice: [{ ...practised, country: "CA", independent: true }] },
      },
      {
        because: "in another field",
        profile: { practice: [{ ...practised, specialty: "psychiatry", independent: true }] },
      },
    ],
    unknown: [
      { because: "whether it was independent is not known", profile: { practice: [practised] } },
      { because: "nothing is said about practice", profile: {} },
    ],
  },
  {
    requirement: "ca.on.pra.minimums-open",
    unknown: [{ because: "the program’s own figures were not found", profile: {} }],
  },
  {
    requirement: "ca.on.pra.assessment",
    met: [
      {
        because: "the assessment is passed",
        profile: { standings: [{ authority: "pra_on", status: "completed" }] },
      },
    ],
    unmet: [{ because: "never applied", profile: { standings: [] } }],
    pending: [
      { because: "applied", profile: { standings: [{ authority: "pra_on", status: "applied" }] } },
      {
        because: "selected, not yet assessed",
        profile: { standings: [{ authority: "pra_on", status: "approved" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.on.pra.return-of-service",
    met: [
      {
        because: "signed for this program",
        profile: { commitments: [{ authority: "pra_on", status: "signed", years: 3 }] },
      },
    ],
    unmet: [
      { because: "nothing signed", profile: { commitments: [] } },
      {
        because: "signed for another province",
        profile: { commitments: [{ authority: "pra_ns", status: "signed", years: 3 }] },
      },
    ],
    unknown: [{ because: "nothing is said about promises", profile: {} }],
  },
];
