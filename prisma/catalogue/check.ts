/** The catalogue check: what the schema alone cannot see. The tests run it, and `npm run catalogue:check` reports it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { dateOf, dayOf } from "../../lib/eligibility/calendar";
import type { Catalogue, CatalogueFile, Rule } from "../../lib/eligibility/catalogue";
import { canonicalText } from "../../lib/eligibility/facts";
import { circularPathways, inForce, requirementIdsIn, requirementIdsOf } from "../../lib/eligibility/ruleset";
import { languageFaults } from "../../lib/i18n/language-faults";
import type { ProgramFiles } from "../../lib/programs/files";
import type { Reference } from "../../lib/reference/schema";
import { checkPrograms } from "../programs/check";
import { checkReference } from "../reference/check";
import { joinCatalogue } from "./files";

export interface CatalogueReport {
  counts: Record<string, number>;
  unsettled: { requirement: string; question: string }[];
  holes: string[];
}

/** Fact ids by country and section of the research the catalogue is built from. */
export type ResearchFacts = Record<string, Record<string, string[]>>;

function leavesOf(rule: Rule): Extract<Rule, { kind: string }>[] {
  if ("kind" in rule) return [rule];
  if ("not" in rule) return [rule.not];
  return ("all" in rule ? rule.all : "any" in rule ? rule.any : rule.of).flatMap(leavesOf);
}

function milestonesIn(value: unknown): string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"milestone":"([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
}

/** Every bilingual text in a value, with where it stands. */
function textsIn(value: unknown, where: string): { where: string; en: string; fr: string }[] {
  if (value === null || typeof value !== "object") return [];
  const record = value as Record<string, unknown>;
  if (typeof record.en === "string" && typeof record.fr === "string")
    return [{ where, en: record.en, fr: record.fr }];
  return Object.entries(record).flatMap(([key, member]) => textsIn(member, `${where}/${key}`));
}

function versionHoles(
  what: string,
  versions: readonly { effectiveFrom: string; effectiveTo?: string | undefined }[],
): string[] {
  const holes: string[] = [];
  versions.forEach((version, index) => {
    const next = versions[index + 1];
    if (!next) return;
    if (version.effectiveTo === undefined)
      holes.push(
        `${what}: the version from ${version.effectiveFrom} has no last day but is followed by another`,
      );
    else if (dateOf(dayOf(version.effectiveTo) + 1) !== next.effectiveFrom) {
      holes.push(
        `${what}: between ${version.effectiveTo} and ${next.effectiveFrom} versions overlap or leave a gap`,
      );
    }
  });
  return holes;
}

/** Facts that a version, a cycle or an examination rests on, and those a fee was read in. */
function factsUsed(files: readonly CatalogueFile[]): string[] {
  const text = JSON.stringify(files.map(({ unusedFacts: _, ...rest }) => rest));
  const lists = [...text.matchAll(/"facts":\[([^\]]*)\]/g)].map((match) => match[1] as string);
  const fees = [...text.matchAll(/"fact":("[^"]+")/g)].map((match) => match[1] as string);
  return [...lists, ...fees].flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map((id) => id[1] as string));
}

/** What stands beside the catalogue and leans on it. */
export interface Beside {
  programs: ProgramFiles;
  reference: Reference;
}

type Files = readonly { path: string; file: CatalogueFile }[];
type Requirement = Catalogue["requirements"][number];
type PathwayVersion = Catalogue["pathways"][number]["versions"][number];
type Requirements = ReadonlyMap<string, Requirement>;

function duplicateHoles(files: Files, catalogue: Catalogue): string[] {
  const ids = {
    requirement: catalogue.requirements.map(({ id }) => id),
    pathway: catalogue.pathways.map(({ id }) => id),
    source: files.flatMap(({ file }) => Object.keys(file.sources ?? {})),
    cycle: catalogue.cycles.map(({ service, id }) => `${service} ${id}`),
  };
  return Object.entries(ids).flatMap(([what, all]) =>
    [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].map(
      (id) => `${what} ${id} is defined twice`,
    ),
  );
}

/** A pathway names requirements that are there and in force on its day, criteria in its tree and the rest outside. */
function namingHoles(at: string, version: PathwayVersion, requirements: Requirements): string[] {
  const deciding = requirementIdsIn(version.tree);
  return requirementIdsOf(version).flatMap((id) => {
    const requirement = requirements.get(id);
    if (!requirement) return [`${at}: requirement ${id} does not exist`];
    const covered = requirement.versions.some(
      ({ effectiveFrom, effectiveTo }) =>
        effectiveFrom <= version.effectiveFrom &&
        (effectiveTo === undefined || effectiveTo >= version.effectiveFrom),
    );
    const decides = deciding.includes(id);
    return [
      ...(covered ? [] : [`${at}: requirement ${id} has no version in force on that day`]),
      ...requirement.versions
        .filter(({ role }) => decides !== (role === "criterion"))
        .map(({ role }) => `${at}: ${id} is a ${role} but stands ${decides ? "in" : "outside"} the tree`),
    ];
  });
}

/** Days that a pathway or its rules count by stand in each cycle of its service. */
function milestoneHoles(
  at: string,
  version: PathwayVersion,
  requirements: Requirements,
  { cycles }: Catalogue,
): string[] {
  const rules = [
    version.appliesWhen,
    version.completedWhen,
    ...requirementIdsOf(version).flatMap(
      (id) => requirements.get(id)?.versions.flatMap((one) => [one.rule, one.permanentWhen]) ?? [],
    ),
  ];
  const own = cycles.filter(({ service }) => service === version.cycle?.service);
  return [...milestonesIn(rules), ...(version.cycle ? [version.cycle.filing] : [])].flatMap((milestone) =>
    own.length === 0
      ? [`${at}: milestone ${milestone} without a cycle`]
      : own
          .filter(({ milestones }) => !milestones.some(({ id }) => id === milestone))
          .map(({ service, id }) => `${at}: cycle ${service} ${id} has no milestone ${milestone}`),
  );
}

function pathwayHoles(catalogue: Catalogue, requirements: Requirements): string[] {
  return catalogue.pathways.flatMap(({ id, versions }) => [
    ...versionHoles(`pathway ${id}`, versions),
    ...versions.flatMap((version) => {
      const at = `pathway ${id} from ${version.effectiveFrom}`;
      return [
        ...namingHoles(at, version, requirements),
        ...milestoneHoles(at, version, requirements, catalogue),
      ];
    }),
  ]);
}

/** Requirements nobody asks for, and pathways that ask for themselves. */
function linkHoles(catalogue: Catalogue): string[] {
  const used = new Set(catalogue.pathways.flatMap(({ versions }) => versions.flatMap(requirementIdsOf)));
  return [
    ...new Set(
      catalogue.requirements
        .filter(({ id }) => !used.has(id))
        .map(({ id }) => `requirement ${id} is used by no pathway`),
    ),
    ...circularPathways(catalogue).map((id) => `pathway ${id} leads back to itself`),
  ];
}

/** By criterion in force: the country it counts for, or the state where only licences of a state ask it. */
function criteriaInForce({ pathways }: Catalogue, today: string): Map<string, string> {
  const criteria = new Map<string, string>();
  for (const { versions, jurisdiction, kind } of pathways) {
    const current = inForce(versions, today);
    const country = jurisdiction.slice(0, 2);
    // Boards of single states are asked one by one: what only they ask counts for the state, not for the country.
    const ofState = country === "US" && kind === "licence";
    for (const id of current ? requirementIdsIn(current.tree) : [])
      if (!ofState) criteria.set(id, country);
      else if (!criteria.has(id)) criteria.set(id, jurisdiction);
  }
  return criteria;
}

/** A criterion has a way out, or is listed as one that has none. */
function deadEndHoles(files: Files, criteria: Iterable<string>, requirements: Requirements, today: string) {
  const permanent = new Set(
    files.flatMap(({ file }) => (file.permanent ?? []).map(({ requirement }) => requirement)),
  );
  const current = (id: string) => inForce(requirements.get(id)?.versions ?? [], today);
  const listed = [...permanent].flatMap((id) => {
    const version = current(id);
    if (!version) return [`${id} is listed as permanent but is not in force`];
    return version.remedy ? [`${id} is listed as permanent but has a remedy`] : [];
  });
  const missing = [...criteria].filter((id) => {
    const version = current(id);
    const nested = version?.rule && "kind" in version.rule && version.rule.kind === "pathway";
    // An unsettled requirement is unknown and another pathway brings its own way: neither is ever a dead end by itself.
    return version && !version.remedy && !version.unsettled && !nested && !permanent.has(id);
  });
  return [
    ...listed,
    ...missing.map((id) => `requirement ${id} has no remedy and is not listed as permanent with the reason`),
  ];
}

/** Each version of each requirement, with how it is named in a hole. */
const versionsAt = ({ requirements }: Catalogue) =>
  requirements.flatMap(({ id, versions }) =>
    versions.map((version) => ({ at: `requirement ${id} from ${version.effectiveFrom}`, version })),
  );

/** A rule that leads to another pathway is that and nothing else. */
function ruleHoles(catalogue: Catalogue): string[] {
  const pathways = new Set(catalogue.pathways.map(({ id }) => id));
  return versionsAt(catalogue).flatMap(({ at, version: { rule } }) =>
    (rule ? leavesOf(rule) : []).flatMap((leaf) =>
      leaf.kind === "pathway"
        ? [
            ...(pathways.has(leaf.pathway) ? [] : [`${at}: pathway ${leaf.pathway} does not exist`]),
            ...(rule && "kind" in rule ? [] : [`${at}: a pathway leaf is the whole rule of its requirement`]),
          ]
        : [],
    ),
  );
}

/** A remedy is the same wherever it is named, and waits for remedies that exist. */
function remedyHoles(catalogue: Catalogue): string[] {
  const remedies = new Map<string, string>();
  const differing = versionsAt(catalogue).flatMap(({ at, version: { remedy } }) => {
    if (!remedy) return [];
    const text = canonicalText(remedy);
    const before = remedies.get(remedy.id) ?? text;
    remedies.set(remedy.id, text);
    return before === text ? [] : [`${at}: remedy ${remedy.id} differs from another of the same id`];
  });
  const after = [...remedies.values()].flatMap(
    (text) => (JSON.parse(text) as { after?: string[] }).after ?? [],
  );
  return [
    ...differing,
    ...after.filter((id) => !remedies.has(id)).map((id) => `remedy ${id} is waited for but does not exist`),
  ];
}

/** Sources exist, and a criterion whose newest source is old says that it was looked at since. */
function sourceHoles(catalogue: Catalogue): string[] {
  const { sources, requirements, pathways } = catalogue;
  const old = versionsAt(catalogue).flatMap(({ at, version }) => {
    if (version.unsettled || version.effectiveTo !== undefined || version.role !== "criterion") return [];
    const copies = version.sources.map((id) => sources[id]?.copyOf ?? "");
    const years = copies.flatMap((copy) =>
      [...copy.matchAll(/(?:19|20)\d{2}(?:-(\d{2})(?!\d|-))?/g)].map((match) => Number(match[0].slice(0, 4))),
    );
    const newest = Math.max(0, ...years);
    return newest > 0 && newest < 2024 && version.asLastChecked === undefined
      ? [`${at}: its newest source is of ${newest}, but asLastChecked does not say so`]
      : [];
  });
  const named = [...requirements, ...pathways].flatMap(({ versions }) =>
    versions.flatMap((version) => version.sources),
  );
  return [...old, ...named.filter((id) => !sources[id]).map((id) => `source ${id} does not exist`)];
}

const languageHoles = (value: unknown, name: string): string[] =>
  textsIn(value, name).flatMap(({ where, en, fr }) =>
    languageFaults(en, fr).map((fault) => `${where}: ${fault}`),
  );

/** What is left open stays the exception in each country. */
function unsettledHoles(
  criteria: ReadonlyMap<string, string>,
  unsettled: CatalogueReport["unsettled"],
): string[] {
  return ["CA", "US"].flatMap((country) => {
    const own = [...criteria].filter(([, of]) => of === country).map(([id]) => id);
    const open = unsettled.filter(({ requirement }) => own.includes(requirement)).length;
    return open * 5 > own.length
      ? [`${country}: ${open} of ${own.length} criteria are unsettled, more than a fifth`]
      : [];
  });
}

type Facts = ReadonlySet<string>;

/** Every fact of the research is used, or listed as unused with the reason. */
function factHoles({ known, used, unused }: Record<"known" | "used" | "unused", Facts>): string[] {
  return [
    ...[...known].flatMap((fact) => {
      if (used.has(fact)) return unused.has(fact) ? [`fact ${fact} is used and listed as unused`] : [];
      return unused.has(fact) ? [] : [`fact ${fact} is neither used nor listed as unused`];
    }),
    ...[...unused]
      .filter((fact) => !known.has(fact))
      .map((fact) => `fact ${fact} is listed as unused but is not a fact of these sections`),
  ];
}

/** Checks the files as a whole: the catalogue, the program directory, and fees, statistics and glossary. */
export function checkCatalogue(
  files: Files,
  research: ResearchFacts,
  today: string,
  { programs, reference }: Beside,
): CatalogueReport {
  const catalogue: Catalogue = joinCatalogue(files);
  const requirements = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  const criteria = criteriaInForce(catalogue, today);
  const unsettled = [...criteria.keys()].flatMap((id) => {
    const question = inForce(requirements.get(id)?.versions ?? [], today)?.unsettled?.question.en;
    return question ? [{ requirement: id, question }] : [];
  });
  const beside = checkReference(reference, catalogue);
  const directory = checkPrograms(programs, catalogue, today);
  const facts = {
    known: new Set(Object.values(research).flatMap((sections) => Object.values(sections).flat())),
    used: new Set([...factsUsed(files.map(({ file }) => file)), ...directory.usedFacts, ...beside.facts]),
    unused: new Set([
      ...files.flatMap(({ file }) => (file.unusedFacts ?? []).map(({ fact }) => fact)),
      ...directory.unusedFacts,
    ]),
  };
  const holes = [
    ...duplicateHoles(files, catalogue),
    ...pathwayHoles(catalogue, requirements),
    ...linkHoles(catalogue),
    ...deadEndHoles(files, criteria.keys(), requirements, today),
    ...catalogue.requirements.flatMap(({ id, versions }) => versionHoles(`requirement ${id}`, versions)),
    ...ruleHoles(catalogue),
    ...remedyHoles(catalogue),
    ...sourceHoles(catalogue),
    ...beside.holes,
    ...files.flatMap(({ path: name, file }) => languageHoles(file, name)),
    ...languageHoles(reference, "reference"),
    ...unsettledHoles(criteria, unsettled),
    ...languageHoles(programs.directory, "programs"),
    ...directory.holes,
    ...factHoles(facts),
  ];
  const leaves = versionsAt(catalogue).flatMap(({ version: { rule } }) =>
    rule ? leavesOf(rule).map(({ kind }) => kind) : [],
  );
  const versions = (list: readonly { versions: unknown[] }[]) =>
    list.reduce((sum, { versions: all }) => sum + all.length, 0);
  return {
    counts: {
      pathways: catalogue.pathways.length,
      "pathway versions": versions(catalogue.pathways),
      requirements: catalogue.requirements.length,
      "requirement versions": versions(catalogue.requirements),
      "criteria in force": criteria.size,
      "unsettled criteria": unsettled.length,
      sources: Object.keys(catalogue.sources).length,
      "kinds in use": new Set(leaves).size,
      leaves: leaves.length,
      "leaves of the general kind": leaves.filter((kind) => kind === "fact").length,
      ...directory.counts,
      "facts known": facts.known.size,
      "facts used": [...facts.known].filter((fact) => facts.used.has(fact)).length,
      "facts unused, with reason": facts.unused.size,
      ...beside.counts,
    },
    unsettled,
    holes: [...new Set(holes)],
  };
}

/** The research facts that the catalogue answers for. */
export function researchFacts(): ResearchFacts {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, "research-facts.json"), "utf8"),
  ) as ResearchFacts;
}
