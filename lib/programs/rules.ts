/**
 * The rules of the directory made ready for the engine. What streams share is judged once: all streams with the same
 * access and the same strict criteria are one pathway here, and all its parts are requirements beside those of the
 * catalogue, which they may name.
 */
import type { Catalogue, Requirement, RequirementVersion, Tree } from "../eligibility/catalogue";
import type { Bilingual } from "../eligibility/rule";
import { type Rulebook, requirementIdsIn, rulebook } from "../eligibility/ruleset";
import type { Access, Criterion, Says, Selector } from "./schema";

/** Everything the directory asks of people. */
export interface DirectoryRules {
  access: readonly Access[];
  criteria: readonly Criterion[];
}

/** What tells one stream's rules from another's. */
export interface StreamTraits {
  service: string;
  institution: string;
  region: string;
  specialty: string;
  openTo: string;
  tie: string | null;
  site: string;
  returnOfService: boolean | null;
}

/** In force ever since: the directory's rules have no versions, its streams have cycles. */
const EVER = { effectiveFrom: "1900-01-01", publishedOn: "1900-01-01" };
const UNTITLED: Bilingual = { en: "Streams", fr: "Volets" };

/** The rule that says who sees such a stream: the most particular one; undefined where no rule covers it. */
export function accessOf(traits: StreamTraits, all: readonly Access[]): Access | undefined {
  const fitting = all.filter(
    ({ service, openTo, tie, regions }) =>
      service === traits.service &&
      openTo === traits.openTo &&
      (tie ?? null) === traits.tie &&
      (regions === undefined || regions.includes(traits.region)),
  );
  return fitting.find(({ regions }) => regions !== undefined) ?? fitting[0];
}

const fits = (selector: Selector, traits: StreamTraits): boolean =>
  selector.service === traits.service &&
  (selector.institution === undefined || selector.institution === traits.institution) &&
  (selector.regions === undefined || selector.regions.includes(traits.region)) &&
  (selector.specialties === undefined || selector.specialties.includes(traits.specialty)) &&
  (selector.openTo === undefined || selector.openTo === traits.openTo) &&
  (selector.tie === undefined || selector.tie === traits.tie) &&
  (selector.sites === undefined || selector.sites.includes(traits.site)) &&
  (selector.returnOfService === undefined || selector.returnOfService === traits.returnOfService);

/** The criteria that name such a stream, in their order. */
export const criteriaFor = (traits: StreamTraits, all: readonly Criterion[]): Criterion[] =>
  all.filter(({ appliesTo }) => appliesTo.some((selector) => fits(selector, traits)));

/** Names the rules that decide for a stream: its access, and its strict criteria. */
export function judgedAs(access: string, criteria: readonly Pick<Criterion, "id" | "role">[]): string {
  const strict = criteria.flatMap(({ id, role }) => (role === "criterion" ? [id] : []));
  return [access, ...new Set(strict)]
    .sort((a, b) => (a === access ? -1 : b === access ? 1 : a < b ? -1 : 1))
    .join("+");
}

/** The parts of such a name. */
export function partsOf(key: string): { access: string; criteria: string[] } {
  const [access = "", ...criteria] = key.split("+");
  return { access, criteria };
}

/** The pathway of the streams that are judged alike, and of an access by itself. */
export const pathwayOf = (key: string): string => `programs:${key}`;
/** The pathway under which everything that does not decide is made ready. */
export const ASKED = "programs:asked";

/** What is left to ask where a rule does not say it all, as a requirement of its own. */
const leftOf = (id: string): string => `${id}.left`;

type Judged = Pick<
  Criterion,
  "id" | "title" | "statement" | "rule" | "unsettled" | "left" | "permanentWhen" | "remedy"
>;

function requirementsOf(one: Judged, role: RequirementVersion["role"]): Requirement[] {
  const { id, title, statement, rule, unsettled, left, permanentWhen, remedy } = one;
  const words = { ...EVER, role, title, statement, sources: [], facts: [] };
  return [
    {
      id,
      versions: [
        {
          ...words,
          ...(rule ? { rule } : {}),
          ...(unsettled ? { unsettled } : {}),
          ...(permanentWhen ? { permanentWhen } : {}),
          ...(remedy ? { remedy } : {}),
        },
      ],
    },
    ...(left ? [{ id: leftOf(id), versions: [{ ...words, unsettled: left.verify }] }] : []),
  ];
}

/** A tree in which every part stands with what it leaves to ask. */
function withLeft(tree: Tree, lefts: ReadonlyMap<string, "any" | "all">): Tree {
  if (typeof tree === "string") {
    const join = lefts.get(tree);
    return join === undefined
      ? tree
      : join === "any"
        ? { any: [tree, leftOf(tree)] }
        : { all: [tree, leftOf(tree)] };
  }
  if ("all" in tree) return { all: tree.all.map((part) => withLeft(part, lefts)) };
  if ("any" in tree) return { ...tree, any: tree.any.map((part) => withLeft(part, lefts)) };
  return { ...tree, of: tree.of.map((part) => withLeft(part, lefts)) };
}

/**
 * The rulebook of the directory.
 *
 * @param keys what streams are judged as; each becomes a pathway
 */
export function directoryBook(
  catalogue: Catalogue,
  rules: DirectoryRules,
  keys: readonly string[],
): Rulebook {
  const parts = rules.access.flatMap((access) => access.parts);
  const lefts = new Map(
    [...parts, ...rules.criteria].flatMap(({ id, left }) => (left ? [[id, left.join] as const] : [])),
  );
  const byId = new Map(rules.access.map((access) => [access.id, access]));
  const last = Math.max(0, ...catalogue.pathways.map(({ position }) => position));
  const pathway = (id: string, position: number, tree: Tree, more: object = {}) => ({
    id,
    jurisdiction: "CA",
    kind: "match" as const,
    audience: ["graduate" as const],
    position: last + 1 + position,
    versions: [
      {
        ...EVER,
        title: UNTITLED,
        summary: UNTITLED,
        tree,
        filing: [],
        preferences: [],
        sources: [],
        facts: [],
        ...more,
      },
    ],
  });
  const wanted = [...new Set([...keys, ...byId.keys()])].filter((key) => byId.has(partsOf(key).access));
  const asked = rules.criteria.filter(({ role }) => role !== "criterion").map(({ id }) => id);
  const strict = rules.criteria.filter(({ role }) => role === "criterion").map(({ id }) => id);
  const everything: Tree | undefined = strict.length > 0 ? { all: strict } : rules.access[0]?.tree;
  return rulebook({
    ...catalogue,
    requirements: [
      ...catalogue.requirements,
      ...parts.flatMap((part) => requirementsOf(part, "criterion")),
      ...rules.criteria.flatMap((criterion) => requirementsOf(criterion, criterion.role)),
    ],
    pathways: [
      ...catalogue.pathways,
      ...wanted.map((key, index) => {
        const { access, criteria } = partsOf(key);
        const { tree, cycle } = byId.get(access) as Access;
        const whole: Tree = criteria.length > 0 ? { all: [tree, ...criteria] } : tree;
        return pathway(pathwayOf(key), index, withLeft(whole, lefts), cycle ? { cycle } : {});
      }),
      // Strict criteria stand here too, so that each has its own status whatever stream asks it.
      ...(everything ? [pathway(ASKED, wanted.length, everything, { preferences: asked })] : []),
    ],
  });
}

/** The sentences of an access about one of its rules, also where the rule leaves something to ask. */
export const saysOf = (access: Access, requirement: string): Says | undefined =>
  access.says[requirement] ?? access.says[requirement.replace(/\.left$/, "")];

/** Requirements of the catalogue that the accesses name. */
export const namedByAccess = (rules: DirectoryRules): string[] => {
  const own = new Set(rules.access.flatMap(({ parts }) => parts.map(({ id }) => id)));
  return rules.access.flatMap(({ tree }) => requirementIdsIn(tree).filter((id) => !own.has(id)));
};
