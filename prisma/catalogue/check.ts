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

/** Checks the files as a whole: the catalogue, the program directory, and fees, statistics and glossary. */
export function checkCatalogue(
  files: readonly { path: string; file: CatalogueFile }[],
  research: ResearchFacts,
  today: string,
  { programs, reference }: Beside,
): CatalogueReport {
  const holes: string[] = [];
  const catalogue: Catalogue = joinCatalogue(files);
  const requirements = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  const pathwayIds = new Set(catalogue.pathways.map((pathway) => pathway.id));
  const duplicates = (what: string, ids: string[]) => {
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
      holes.push(`${what} ${id} is defined twice`);
  };
  duplicates(
    "requirement",
    catalogue.requirements.map((requirement) => requirement.id),
  );
  duplicates(
    "pathway",
    catalogue.pathways.map((pathway) => pathway.id),
  );
  duplicates(
    "source",
    files.flatMap(({ file }) => Object.keys(file.sources ?? {})),
  );
  duplicates(
    "cycle",
    catalogue.cycles.map((cycle) => `${cycle.service} ${cycle.id}`),
  );

  /** By criterion in force: the country it counts for, or the state where only licences of a state ask it. */
  const criteria = new Map<string, string>();
  const permanent = new Set(
    files.flatMap(({ file }) => (file.permanent ?? []).map(({ requirement }) => requirement)),
  );
  const used = new Set<string>();
  for (const pathway of catalogue.pathways) {
    holes.push(...versionHoles(`pathway ${pathway.id}`, pathway.versions));
    for (const version of pathway.versions) {
      const at = `pathway ${pathway.id} from ${version.effectiveFrom}`;
      for (const id of requirementIdsOf(version)) {
        used.add(id);
        const requirement = requirements.get(id);
        if (!requirement) {
          holes.push(`${at}: requirement ${id} does not exist`);
          continue;
        }
        const covering = requirement.versions.filter(
          (one) =>
            one.effectiveFrom <= version.effectiveFrom &&
            (one.effectiveTo === undefined || one.effectiveTo >= version.effectiveFrom),
        );
        if (covering.length === 0) holes.push(`${at}: requirement ${id} has no version in force on that day`);
        const decides = requirementIdsIn(version.tree).includes(id);
        for (const { role } of requirement.versions)
          if (decides !== (role === "criterion"))
            holes.push(`${at}: ${id} is a ${role} but stands ${decides ? "in" : "outside"} the tree`);
      }
      const rules = [
        version.appliesWhen,
        version.completedWhen,
        ...requirementIdsOf(version).flatMap(
          (id) => requirements.get(id)?.versions.flatMap((one) => [one.rule, one.permanentWhen]) ?? [],
        ),
      ];
      for (const milestone of [...milestonesIn(rules), ...(version.cycle ? [version.cycle.filing] : [])]) {
        const cycles = catalogue.cycles.filter((cycle) => cycle.service === version.cycle?.service);
        if (cycles.length === 0) holes.push(`${at}: milestone ${milestone} without a cycle`);
        for (const cycle of cycles)
          if (!cycle.milestones.some((one) => one.id === milestone))
            holes.push(`${at}: cycle ${cycle.service} ${cycle.id} has no milestone ${milestone}`);
      }
    }
    const current = inForce(pathway.versions, today);
    const country = pathway.jurisdiction.slice(0, 2);
    // Boards of single states are asked one by one: what only they ask counts for the state, not for the country.
    const ofState = country === "US" && pathway.kind === "licence";
    for (const id of current ? requirementIdsIn(current.tree) : [])
      if (!ofState) criteria.set(id, country);
      else if (!criteria.has(id)) criteria.set(id, pathway.jurisdiction);
  }
  for (const id of requirements.keys())
    if (!used.has(id)) holes.push(`requirement ${id} is used by no pathway`);
  for (const id of circularPathways(catalogue)) holes.push(`pathway ${id} leads back to itself`);

  for (const id of permanent) {
    const version = inForce(requirements.get(id)?.versions ?? [], today);
    if (!version) holes.push(`${id} is listed as permanent but is not in force`);
    else if (version.remedy) holes.push(`${id} is listed as permanent but has a remedy`);
  }
  for (const id of criteria.keys()) {
    const version = inForce(requirements.get(id)?.versions ?? [], today);
    const nested = version?.rule && "kind" in version.rule && version.rule.kind === "pathway";
    // An unsettled requirement is unknown and another pathway brings its own way: neither is ever a dead end by itself.
    if (version && !version.remedy && !version.unsettled && !nested && !permanent.has(id))
      holes.push(`requirement ${id} has no remedy and is not listed as permanent with the reason`);
  }

  const remedies = new Map<string, string>();
  const leaves: string[] = [];
  for (const requirement of catalogue.requirements) {
    holes.push(...versionHoles(`requirement ${requirement.id}`, requirement.versions));
    for (const version of requirement.versions) {
      const at = `requirement ${requirement.id} from ${version.effectiveFrom}`;
      for (const leaf of version.rule ? leavesOf(version.rule) : []) {
        leaves.push(leaf.kind);
        if (leaf.kind === "pathway" && !pathwayIds.has(leaf.pathway))
          holes.push(`${at}: pathway ${leaf.pathway} does not exist`);
        if (leaf.kind === "pathway" && version.rule && !("kind" in version.rule))
          holes.push(`${at}: a pathway leaf is the whole rule of its requirement`);
      }
      if (version.remedy) {
        const text = canonicalText(version.remedy);
        if ((remedies.get(version.remedy.id) ?? text) !== text)
          holes.push(`${at}: remedy ${version.remedy.id} differs from another of the same id`);
        remedies.set(version.remedy.id, text);
      }
      const copies = version.sources.map((id) => catalogue.sources[id]?.copyOf ?? "");
      const years = copies.flatMap((copy) =>
        [...copy.matchAll(/(?:19|20)\d{2}(?:-(\d{2})(?!\d|-))?/g)].map((match) =>
          Number(match[0].slice(0, 4)),
        ),
      );
      const newest = Math.max(0, ...years);
      if (
        !version.unsettled &&
        version.effectiveTo === undefined &&
        newest > 0 &&
        newest < 2024 &&
        version.asLastChecked === undefined &&
        version.role === "criterion"
      ) {
        holes.push(`${at}: its newest source is of ${newest}, but asLastChecked does not say so`);
      }
    }
  }
  for (const { versions } of [...catalogue.requirements, ...catalogue.pathways]) {
    for (const version of versions)
      for (const id of version.sources) if (!catalogue.sources[id]) holes.push(`source ${id} does not exist`);
  }
  const after = [...remedies.values()].flatMap(
    (text) => (JSON.parse(text) as { after?: string[] }).after ?? [],
  );
  for (const id of after) if (!remedies.has(id)) holes.push(`remedy ${id} is waited for but does not exist`);

  const beside = checkReference(reference, catalogue);
  holes.push(...beside.holes);
  for (const [name, file] of [
    ...files.map(({ path: name, file }) => [name, file] as const),
    ["reference", reference] as const,
  ]) {
    for (const { where, en, fr } of textsIn(file, name))
      holes.push(...languageFaults(en, fr).map((fault) => `${where}: ${fault}`));
  }

  const unsettled = [...criteria.keys()].flatMap((id) => {
    const question = inForce(requirements.get(id)?.versions ?? [], today)?.unsettled?.question.en;
    return question ? [{ requirement: id, question }] : [];
  });
  for (const country of ["CA", "US"]) {
    const own = [...criteria].filter(([, of]) => of === country).map(([id]) => id);
    const open = unsettled.filter(({ requirement }) => own.includes(requirement)).length;
    if (open * 5 > own.length)
      holes.push(`${country}: ${open} of ${own.length} criteria are unsettled, more than a fifth`);
  }

  for (const { where, en, fr } of textsIn(programs.directory, "programs"))
    holes.push(...languageFaults(en, fr).map((fault) => `${where}: ${fault}`));
  const directory = checkPrograms(programs, catalogue, today);
  holes.push(...directory.holes);

  const known = new Set(Object.values(research).flatMap((sections) => Object.values(sections).flat()));
  const usedFacts = new Set([
    ...factsUsed(files.map(({ file }) => file)),
    ...directory.usedFacts,
    ...beside.facts,
  ]);
  const unusedFacts = new Set([
    ...files.flatMap(({ file }) => (file.unusedFacts ?? []).map(({ fact }) => fact)),
    ...directory.unusedFacts,
  ]);
  for (const fact of known) {
    if (!usedFacts.has(fact) && !unusedFacts.has(fact))
      holes.push(`fact ${fact} is neither used nor listed as unused`);
    if (usedFacts.has(fact) && unusedFacts.has(fact)) holes.push(`fact ${fact} is used and listed as unused`);
  }
  for (const fact of unusedFacts)
    if (!known.has(fact)) holes.push(`fact ${fact} is listed as unused but is not a fact of these sections`);

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
      "facts known": known.size,
      "facts used": [...known].filter((fact) => usedFacts.has(fact)).length,
      "facts unused, with reason": unusedFacts.size,
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
