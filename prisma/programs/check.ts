/** The check of the directory's own files: what their schema alone cannot see. Part of the catalogue check. */

import type { Catalogue } from "../../lib/eligibility/catalogue";
import { circularPathways } from "../../lib/eligibility/ruleset";
import { readStreams } from "../../lib/programs/csv";
import type { ProgramFiles } from "../../lib/programs/files";
import { planImport } from "../../lib/programs/plan";
import { directoryBook, namedByAccess } from "../../lib/programs/rules";

export interface ProgramsReport {
  counts: Record<string, number>;
  holes: string[];
  /** Research facts that criteria, accesses and the list itself carry. */
  usedFacts: string[];
  unusedFacts: string[];
}

const EMPTY = {
  institutions: new Set<string>(),
  specialties: new Set<string>(),
  programs: new Map(),
  streams: new Map(),
  positions: new Map(),
  links: new Map(),
};

/** Checks names, rules and lists against each other and against the catalogue. */
export function checkPrograms(
  { directory, lists }: ProgramFiles,
  catalogue: Catalogue,
  today: string,
): ProgramsReport {
  const { institutions, specialties, access, criteria } = directory;
  const rules = { access, criteria };
  const holes: string[] = [];
  const requirements = new Set(catalogue.requirements.map(({ id }) => id));
  for (const id of namedByAccess(rules))
    if (!requirements.has(id))
      holes.push(`an access names requirement ${id}, which the catalogue does not have`);
  for (const { id, pathway } of access)
    if (pathway !== undefined && !catalogue.pathways.some((one) => one.id === pathway))
      holes.push(`access ${id} leads to pathway ${pathway}, which the catalogue does not have`);
  const ids = [...access.flatMap(({ parts }) => parts), ...criteria].map(({ id }) => id);
  for (const id of new Set(
    ids.filter((each, index) => ids.indexOf(each) !== index || requirements.has(each)),
  ))
    holes.push(`the rule ${id} is defined twice`);
  const known = {
    ...EMPTY,
    institutions: new Set(institutions.map(({ id }) => id)),
    specialties: new Set(specialties.map(({ id }) => id)),
  };
  let streams = 0;
  const used = new Set<string>();
  for (const { name, text } of lists) {
    const { rows, problems } = readStreams(text);
    const plan = planImport(rows, known, rules);
    for (const { line, column, code, value } of [...problems, ...plan.problems])
      holes.push(`${name}, line ${line}, column ${column}: ${code} “${value}”`);
    for (const { checked_on, line } of rows)
      if (checked_on > today) holes.push(`${name}, line ${line}: read on a day to come`);
    streams += plan.work.streams.length;
    for (const { criteria: asked } of plan.work.links) for (const id of asked) used.add(id);
    for (const { accessId } of plan.work.streams) used.add(accessId);
  }
  for (const { id, service } of [
    ...access,
    ...criteria.map((one) => ({ ...one, service: one.appliesTo[0]?.service })),
  ])
    if (!used.has(id) && service === "carms") holes.push(`${id} is named by no stream`);
  const book = directoryBook(
    catalogue,
    rules,
    access.map(({ id }) => id),
  );
  for (const id of circularPathways(book.catalogue))
    if (id.startsWith("programs:")) holes.push(`${id} leads back to itself`);
  const strict = criteria.filter(({ role }) => role === "criterion");
  return {
    counts: {
      "program streams": streams,
      "rules of access": access.length,
      "program criteria": criteria.length,
      "program criteria, strict": strict.length,
    },
    holes,
    usedFacts: [
      ...directory.facts,
      ...access.flatMap(({ facts }) => facts),
      ...criteria.flatMap(({ facts }) => facts),
    ],
    unusedFacts: directory.unusedFacts.map(({ fact }) => fact),
  };
}
