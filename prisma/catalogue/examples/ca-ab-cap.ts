import type { RequirementExamples } from "./example";

type Status = "applied" | "invited" | "completed" | "declined";
const placement = (status: Status) => [{ authority: "aimg_cap" as const, status }];

export const CA_AB_CAP: RequirementExamples[] = [
  {
    requirement: "ca.ab.cap.invited",
    asOf: "2026-05-20",
    met: [{ because: "the invitation has come", profile: { standings: placement("invited") } }],
    unmet: [
      { because: "no invitation", profile: { standings: [] } },
      { because: "the program said no", profile: { standings: placement("declined") } },
    ],
    unknown: [{ because: "nothing is said about standings", profile: {} }],
    pending: [
      { because: "named to the program, not yet invited", profile: { standings: placement("applied") } },
    ],
    never: { line: "no number and no day is compared" },
  },
  {
    requirement: "ca.ab.cap.four-weeks",
    met: [{ because: "both placements are done", profile: { standings: placement("completed") } }],
    unmet: [{ because: "none is done", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about standings", profile: {} }],
    pending: [{ because: "invited, the placements come", profile: { standings: placement("invited") } }],
    never: { line: "weeks and hours stand in the statement; the rule compares none" },
  },
];
