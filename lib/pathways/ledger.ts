/** The rows of a pathway's ledger: every requirement with its status, those that decide first. */
import type { PathwayAnswer } from "../eligibility/assess";
import type { RequirementVersion, Verify } from "../eligibility/catalogue";
import { requirementNodes } from "../eligibility/explain";
import { byNeed, type Status } from "../eligibility/kleene";
import type { CompiledPathway, Ruleset } from "../eligibility/ruleset";

export interface LedgerRow {
  requirement: string;
  version: RequirementVersion;
  status: Status;
  permanent: boolean;
  decides: boolean;
  facts: string[];
  becomesMetOn: string | null;
  verify: Verify | null;
}

/** All rows: criteria that decide, other criteria, then what is filed and what is preferred. */
export function ledgerOf(answer: PathwayAnswer, pathway: CompiledPathway, rules: Ruleset): LedgerRow[] {
  const versions = new Map(rules.requirements.map((requirement) => [requirement.id, requirement.version]));
  const gaps = new Map(answer.gaps.map((gap) => [gap.requirement, gap]));
  const nodes = answer.explanation ? requirementNodes(answer.explanation) : [];
  const criteria = [...new Map(nodes.map((node) => [node.id as string, node])).values()].flatMap(
    (node): LedgerRow[] => {
      const id = node.id as string;
      const version = versions.get(id);
      if (!version) return [];
      const gap = gaps.get(id);
      return [
        {
          requirement: id,
          version,
          status: node.status,
          permanent: gap?.permanent ?? false,
          decides: gap !== undefined,
          // Of another pathway only what completes it is shown: its own page has the rest.
          facts: node.kind === "pathway" ? (node.children?.[0]?.facts ?? []) : node.facts,
          becomesMetOn: gap?.becomesMetOn ?? null,
          verify: gap?.verify ?? version.unsettled ?? null,
        },
      ];
    },
  );
  criteria.sort((a, b) => Number(b.decides) - Number(a.decides) || byNeed(a.status, b.status));
  const filed = answer.filing.flatMap((item): LedgerRow[] => {
    const version = versions.get(item.requirement);
    return version
      ? [
          {
            requirement: item.requirement,
            version,
            status: item.status,
            permanent: false,
            decides: false,
            facts: [],
            becomesMetOn: null,
            verify: null,
          },
        ]
      : [];
  });
  const preferred = pathway.preferences.map(
    (requirement): LedgerRow => ({
      requirement: requirement.id,
      version: requirement.version,
      status: "unknown",
      permanent: false,
      decides: false,
      facts: [],
      becomesMetOn: null,
      verify: null,
    }),
  );
  return [...criteria, ...filed, ...preferred];
}
