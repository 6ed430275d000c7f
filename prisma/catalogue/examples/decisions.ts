/** Cases that every requirement on one body's decision has alike. */
import type { Case, RequirementExamples } from "./example";

interface Decision {
  requirement: string;
  authority: string;
  track?: string;
  /** How far along it has to be. */
  need: "applied" | "invited" | "approved" | "completed";
  /** What it means that the body has not decided, in the words of the field. */
  otherwise: string;
  asOf?: string;
}

/** A decision held, not held, turned down, under way and not known. */
export function decision({
  requirement,
  authority,
  track,
  need,
  otherwise,
  asOf,
}: Decision): RequirementExamples {
  const row = (status: "applied" | "approved" | "completed" | "declined"): Case["profile"] => ({
    standings: [{ authority, status, ...(track ? { track } : {}) }],
  });
  const held = need === "invited" ? "approved" : need;
  return {
    requirement,
    ...(asOf ? { asOf } : {}),
    met: [{ because: "it stands on file", profile: row(held) }],
    unmet: [
      { because: otherwise, profile: { standings: [] } },
      { because: "it was turned down", profile: row("declined") },
      {
        because: "another body’s word does not count here",
        profile: { standings: [{ authority: "aimg", status: "completed" }] },
      },
    ],
    unknown: [
      { because: "nothing is said about bodies", profile: {} },
      {
        because: "what this body decided is not known",
        profile: { standings: [], unsure: [`standings.${authority}`] },
      },
    ],
    ...(need === "applied"
      ? { never: { pending: "an application that was sent is all it asks for" } }
      : { pending: [{ because: "the application is in", profile: row("applied") }] }),
  };
}
