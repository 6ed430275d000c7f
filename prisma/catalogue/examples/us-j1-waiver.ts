import type { RequirementExamples } from "./example";
import { heldExamples } from "./held";

export const US_J1_WAIVER: RequirementExamples[] = [
  heldExamples(
    "us.waiver.offer",
    { authority: "employer", track: "shortage_area_offer", status: "completed" },
    { short: "applied" },
  ),
  heldExamples(
    "us.waiver.state",
    { authority: "j1_waiver", track: "state_recommendation", status: "completed" },
    { short: "applied" },
  ),
  {
    requirement: "us.waiver.authority-open",
    unknown: [{ because: "whether the program is in force was not found", profile: {} }],
  },
  heldExamples(
    "us.waiver.no-objection",
    { authority: "home_government", track: "no_objection", status: "completed" },
    { short: "applied" },
  ),
  {
    requirement: "us.waiver.service",
    met: [
      {
        because: "the contract is signed",
        profile: { commitments: [{ authority: "us_conrad30", status: "signed" }] },
      },
    ],
    unmet: [{ because: "nothing is signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    never: { pending: "it is signed or not" },
  },
];
