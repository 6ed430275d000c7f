/** Small catalogues for tests: requirements named by what is true of them, so that a tree reads like the contract. */
import { Catalogue, type RuleInput, type Tree } from "./catalogue";
import { type Rulebook, rulebook } from "./ruleset";

const text = (words: string) => ({ en: words, fr: `${words} (fr)` });
const FROM = "2020-01-01";
const verify = { question: text("Is it so"), ask: text("The body"), url: "https://example.org/" };

/** A rule for each status a requirement can have for a profile that has `standings` of a, b, … or not. */
export const RULES: Record<string, RuleInput> = {
  /** Held in {@link PROFILE}. */
  met: { kind: "standing", authority: "held", need: "completed" },
  /** Applied for in {@link PROFILE}. */
  pending: { kind: "standing", authority: "applied_for", need: "completed" },
  /** The citizenships are absent from {@link PROFILE}. */
  unknown: { kind: "citizenship", countries: ["CA"] },
  /** Never applied for in {@link PROFILE}. */
  unmet: { kind: "standing", authority: "never", need: "completed" },
};

/** The profile the rules are judged on. */
export const PROFILE = {
  standings: [
    { authority: "held", status: "completed" as const },
    { authority: "applied_for", status: "applied" as const },
  ],
};

interface Extra {
  rule?: RuleInput;
  permanentWhen?: RuleInput;
  remedy?: object;
  unsettled?: true;
}

/** A requirement by its name: the word before the first dot picks its rule; `unmet` alone is permanent. */
function requirement(id: string, extra: Extra = {}) {
  const [kind = ""] = id.split(".");
  const remediable = kind === "remediable";
  const rule = extra.rule ?? RULES[remediable ? "unmet" : kind === "permanent" ? "unmet" : kind];
  const remedy =
    extra.remedy ??
    (remediable
      ? {
          id: `do.${id}`,
          title: text(`Do ${id}`),
          effect: [{ op: "add", path: "/standings/-", value: { authority: "never", status: "completed" } }],
          by: "applicant",
          fee: { amount: 100, currency: "CAD", asOf: "2026" },
        }
      : undefined);
  return {
    id,
    versions: [
      {
        effectiveFrom: FROM,
        publishedOn: FROM,
        role: "criterion",
        title: text(id),
        statement: text(`${id} is asked`),
        ...(extra.unsettled ? { unsettled: verify } : { rule }),
        ...(extra.permanentWhen ? { permanentWhen: extra.permanentWhen } : {}),
        ...(remedy ? { remedy } : {}),
        sources: ["page"],
        facts: [],
      },
    ],
  };
}

function idsIn(tree: Tree): string[] {
  if (typeof tree === "string") return [tree];
  return ("all" in tree ? tree.all : "any" in tree ? tree.any : tree.of).flatMap(idsIn);
}

export interface SmallPathway {
  id?: string;
  kind?: string;
  tree: Tree;
  appliesWhen?: RuleInput;
  completedWhen?: RuleInput;
  cycle?: { service: string; filing: string };
}

/** A rulebook of pathways over requirements made on the spot. */
export function smallBook(
  pathways: SmallPathway[],
  extras: Record<string, Extra> = {},
  cycles: object[] = [],
  exams: object[] = [{ id: "nac", title: text("NAC"), scales: [], sessions: [], facts: [], sources: [] }],
): Rulebook {
  const ids = [...new Set(pathways.flatMap((pathway) => idsIn(pathway.tree)))];
  return rulebook(
    Catalogue.parse({
      rates: { asOf: FROM, base: "CAD", rates: { CAD: 1, USD: 1.4 } },
      sources: {
        page: { title: "A page", url: "https://example.org/", checkedOn: "2026-11-01", by: "A person" },
      },
      exams,
      cycles,
      requirements: ids.map((id) => requirement(id, extras[id])),
      pathways: pathways.map(({ id = "p", kind = "residency", ...version }, position) => ({
        id,
        jurisdiction: "CA",
        kind,
        position,
        versions: [
          {
            effectiveFrom: FROM,
            publishedOn: FROM,
            title: text(id),
            summary: text(`${id} in short`),
            sources: ["page"],
            facts: [],
            ...version,
          },
        ],
      })),
    }),
  );
}
