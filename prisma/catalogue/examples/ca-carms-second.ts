import type { RequirementExamples } from "./example";

const carms = (
  track: string,
  status: "applied" | "completed",
  more: { cycle?: string; decidedOn?: string } = {},
) => ({
  authority: "carms_r1" as const,
  track,
  status,
  ...more,
});
const active = (cycle?: string) => carms("first_iteration", "applied", cycle ? { cycle } : {});
const withdrawn = (decidedOn: string) => carms("first_withdrawal", "completed", { decidedOn });
const residency = (more: object) => [
  {
    kind: "residency" as const,
    country: "CA",
    subdivision: "CA-SK",
    accreditor: "rcpsc" as const,
    specialty: "internal_medicine",
    creditable: true,
    startedOn: "2025-07-01",
    ...more,
  },
];

export const CA_CARMS_SECOND: RequirementExamples[] = [
  {
    requirement: "ca.carms.second.not-active",
    given: { matches: [], standings: [] },
    met: [
      { because: "whoever never registered for the first iteration may take part", profile: {} },
      {
        because: "the first match day left the applicant without a position",
        profile: {
          standings: [active("2027")],
          matches: [{ service: "carms", year: 2027, iteration: 1, outcome: "unmatched" }],
        },
      },
      {
        because: "the applicant withdrew from the first iteration",
        profile: {
          standings: [active("2027"), withdrawn("2026-11-20")],
        },
      },
    ],
    unmet: [
      {
        because: "an application in the first iteration still stands",
        profile: { standings: [active("2027")] },
      },
      {
        because: "last year’s result says nothing of this year’s application",
        profile: {
          standings: [active("2027")],
          matches: [{ service: "carms", year: 2026, iteration: 1, outcome: "unmatched" }],
        },
      },
    ],
    unknown: [
      {
        because: "what was decided about the person is not known",
        profile: { standings: [], unsure: ["standings.carms_r1"] },
      },
      {
        because: "which match the application is for is not known",
        profile: { standings: [active()] },
      },
    ],
    lines: [
      {
        enough: {
          because: "the application was for the match before",
          profile: { standings: [active("2026")] },
        },
        short: {
          because: "it is for this match",
          profile: { standings: [active("2027")] },
        },
      },
      {
        enough: {
          because: "whoever withdrew from July on withdrew from this match",
          profile: { standings: [active("2027"), withdrawn("2026-07-01")] },
        },
        short: {
          because: "a withdrawal of June was from the match before",
          profile: { standings: [active("2027"), withdrawn("2026-06-30")] },
        },
      },
    ],
    never: { pending: "an application stands or does not; nothing is awaited before the match day" },
  },
  {
    requirement: "ca.carms.second.application",
    given: { standings: [] },
    met: [
      {
        because: "the second application was filed",
        profile: { standings: [carms("second_iteration", "applied")] },
      },
    ],
    unmet: [
      {
        because: "the application of the first iteration is not carried over",
        profile: { standings: [active("2027")] },
      },
    ],
    unknown: [{ because: "nothing is said about standings", profile: { unsure: ["standings"] } }],
    never: { pending: "an application is filed or not", line: "no number and no day is compared" },
  },
  {
    requirement: "ca.on.second.current-resident",
    met: [{ because: "the residency still runs", profile: { training: residency({}) } }],
    unmet: [
      { because: "no training, so no residency to change from", profile: { training: [] } },
      {
        because: "a residency in the United States is not a Canadian one",
        profile: { training: residency({ country: "US", subdivision: "US-NY", accreditor: "acgme" }) },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "its last day is the day asked about",
          profile: { training: residency({ endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ended the day before",
          profile: { training: residency({ endedOn: "2026-11-21" }) },
        },
      },
    ],
    never: { pending: "training that has not begun is no training yet" },
  },
  {
    requirement: "ca.carms.visa.sponsor",
    met: [
      {
        because: "a government pays",
        profile: { sponsorship: [{ kind: "government", country: "OM" }] },
      },
    ],
    unmet: [{ because: "nobody pays", profile: { sponsorship: [] } }],
    unknown: [{ because: "whether there is a sponsor is not known", profile: {} }],
    never: { pending: "a sponsor is there or not", line: "no number and no day is compared" },
  },
  {
    requirement: "ca.carms.visa.faculty-open",
    unknown: [
      {
        because: "the conditions of the faculties were not found",
        profile: { sponsorship: [{ kind: "government", country: "OM" }] },
      },
    ],
    never: {
      met: "nobody has settled it",
      unmet: "nobody has settled it",
      pending: "nobody has settled it",
      line: "no rule is known",
    },
  },
];
