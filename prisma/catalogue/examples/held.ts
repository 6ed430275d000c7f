/** Examples of the plainest requirement: somebody holds what a body gives, and the rule draws no line. */
import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";

type Standing = NonNullable<Profile["standings"]>[number];

/** What a body gave, or did not; `short` is how far an application has come where it is still open. */
export function heldExamples(
  requirement: string,
  { authority, track, status }: Pick<Standing, "authority" | "track" | "status">,
  { pathway, short }: { pathway?: string; short?: Standing["status"] } = {},
): RequirementExamples {
  const held = (now: Standing["status"]) => ({
    standings: [{ authority, status: now, ...(track ? { track } : {}) }],
  });
  return {
    requirement,
    ...(pathway ? { pathway } : {}),
    met: [{ because: "it is there", profile: held(status) }],
    unmet: [
      { because: "nothing of the kind is there", profile: { standings: [] } },
      { because: "it was refused", profile: held("declined") },
    ],
    unknown: [
      { because: "nothing is said about it", profile: {} },
      {
        because: "whether it is there is not known",
        profile: { standings: [], unsure: [`standings.${authority}`] },
      },
    ],
    ...(short ? { pending: [{ because: "it is asked for and not decided", profile: held(short) }] } : {}),
    ...(short ? {} : { never: { pending: "an application is all it asks" } }),
  };
}
