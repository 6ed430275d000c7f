import type { Verdict } from "../../../lib/eligibility/judge";
import type { Expectation } from "./person";

/**
 * The same verdict for the licences of several states: `"TX CA"`. Gaps are named by what comes after the state:
 * `training` for `us.licence.tx.training`.
 */
export function licences(
  verdict: Verdict,
  states: string,
  facts: string[],
  gaps: string[] = [],
  prefix = "us.licence",
): Record<string, Expectation> {
  return Object.fromEntries(
    states.split(" ").map((state) => {
      const id = `${prefix}.${state.toLowerCase()}`;
      return [
        id,
        { verdict, facts, ...(gaps.length > 0 ? { gaps: gaps.map((gap) => `${id}.${gap}`) } : {}) },
      ];
    }),
  );
}

/** The same for licences without residency in the United States. */
export function withoutResidency(
  verdict: Verdict,
  states: string,
  facts: string[],
  gaps: string[] = [],
): Record<string, Expectation> {
  return licences(verdict, states, facts, gaps, "us.licence-img");
}

/** States that license without residency in the United States by laws whose conditions were not read. */
export const UNREAD = "ID IN IA LA MA MN OK VA WI";

/** Every state, the District of Columbia and every territory. */
export const EVERY_STATE =
  "AL AK AS AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND MP OH OK OR PA PR RI SC SD TN TX VI UT VT VA WA WV WI WY";
