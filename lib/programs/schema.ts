/** The directory's own files, the codes of its addresses, and what people type about programs. Safe in the browser. */
import { z } from "zod";
import { Remedy, Role, Rule, Source, Tree, UnusedFact, Verify } from "../eligibility/catalogue";
import { Bilingual } from "../eligibility/rule";
import { LANGUAGES, OPEN_TO, SERVICES, STANDINGS, TOPICS, VISAS } from "./codes";

const Id = z.string().regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/, "an id in lower case");
const Region = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);
const FactId = z.string().regex(/^[A-Z]{2}-[A-Za-z0-9-]+$/);

/** The sentences of a rule that decides who sees a stream, by how it comes out. */
const Says = z.strictObject({
  met: Bilingual.optional(),
  unknown: Bilingual.optional(),
  unmet: Bilingual.optional(),
});
export type Says = z.infer<typeof Says>;

/** What one rule says beyond a page's own words: nothing, or a question that only the page's owner can answer. */
const Left = z.strictObject({
  /** `any`: where the rule fails, something else might do. `all`: where it holds, something else is asked too. */
  join: z.enum(["any", "all"]),
  verify: Verify,
});

const judged = {
  rule: Rule.optional(),
  unsettled: Verify.optional(),
  left: Left.optional(),
  permanentWhen: Rule.optional(),
  remedy: Remedy.optional(),
};

const ruleOrQuestion = (one: { rule?: unknown; unsettled?: unknown }): boolean =>
  (one.rule === undefined) !== (one.unsettled === undefined);
const RULE_OR_QUESTION = "either a rule or an unsettled question, not both and not neither";

const AccessPart = z
  .strictObject({ id: Id, title: Bilingual, statement: Bilingual, ...judged })
  .refine(ruleOrQuestion, RULE_OR_QUESTION);

/** Who sees a kind of stream: by class, tie to a province, and list of a provincial body. */
export const Access = z.strictObject({
  id: Id,
  service: z.enum(SERVICES),
  openTo: z.enum(OPEN_TO),
  /** Only there; without it, wherever no other says it. */
  regions: z.array(Region).min(1).optional(),
  /** For streams that ask a tie to this province. */
  tie: Region.optional(),
  title: Bilingual,
  statement: Bilingual,
  /** Rules of its own. The tree may also name requirements of the catalogue. */
  parts: z.array(AccessPart),
  tree: Tree,
  says: z.record(z.string(), Says),
  /** The catalogue's pathway that leads there. */
  pathway: z.string().optional(),
  cycle: z.strictObject({ service: z.string(), filing: z.string() }).optional(),
  sources: z.array(Source).min(1),
  facts: z.array(FactId),
});
export type Access = z.infer<typeof Access>;

/** Which streams a criterion is for: all parts that are there must fit. */
export const Selector = z.strictObject({
  service: z.enum(SERVICES),
  institution: z.string().optional(),
  regions: z.array(Region).min(1).optional(),
  specialties: z.array(z.string()).min(1).optional(),
  openTo: z.enum(OPEN_TO).optional(),
  /** The province its people need a tie to; null for streams without such a tie. */
  tie: Region.nullable().optional(),
  sites: z.array(z.string()).min(1).optional(),
  returnOfService: z.boolean().optional(),
});
export type Selector = z.infer<typeof Selector>;

/** Something a program asks of people. Only `criterion` is strict and decides. */
export const Criterion = z
  .strictObject({
    id: Id,
    role: Role,
    topic: z.enum(TOPICS),
    /** The outermost number of a limit: years, attempts, months. */
    figure: z.number().int().min(0).optional(),
    title: Bilingual,
    statement: Bilingual,
    ...judged,
    appliesTo: z.array(Selector),
    /** Empty for a limit of an imported row: its source is the row's own page. */
    sources: z.array(Source),
    /** The year of the page, where it is old enough to be said. */
    asLastChecked: z.number().int().optional(),
    facts: z.array(FactId),
  })
  .refine(ruleOrQuestion, RULE_OR_QUESTION);
export type Criterion = z.infer<typeof Criterion>;

const Named = z.strictObject({ id: Id, en: z.string().min(1), fr: z.string().min(1) });

/** The file beside the list of streams: names, rules, and the facts that became neither. */
export const DirectoryFile = z.strictObject({
  institutions: z.array(Named),
  specialties: z.array(Named),
  access: z.array(Access),
  criteria: z.array(Criterion),
  /** Facts the list of streams itself carries. */
  facts: z.array(FactId),
  unusedFacts: z.array(UnusedFact),
});
export type DirectoryFile = z.infer<typeof DirectoryFile>;

// --- addresses ----------------------------------------------------------------------------------------------------

/** What "open to" may be asked by: whose places, and two sorts that cut across. */
export const OPEN_FILTERS = [...OPEN_TO, "regional"] as const;
export const SERVICE_FILTERS = ["with", "without"] as const;
/** Limits that can be asked for: a program whose strict limit is at least this wide, or one that states none. */
export const YEARS_FILTERS = ["3", "5", "10", "unstated"] as const;
export const ATTEMPT_FILTERS = ["2", "3", "4", "unstated"] as const;
export const EXPERIENCE_FILTERS = ["asked", "unstated"] as const;
export const WEIGHT_FILTERS = ["strict", "preference", "neither"] as const;
export const VISA_FILTERS = [...VISAS, "unstated"] as const;
export const LANGUAGE_FILTERS = [...LANGUAGES, "unstated"] as const;
export const STANDING_FILTERS = STANDINGS.filter((one) => one !== "once");
/** The first is the usual one; for somebody nothing is known about it is the order of disciplines. */
export const SORTS = ["standing", "discipline", "place", "places"] as const;

const code = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** Streams being compared at most. */
export const MOST_COMPARED = 4;

/** Ids of streams being compared. */
const Compared = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : []),
    z.array(z.string().regex(/^[a-z0-9._-]{3,120}$/)),
  )
  .catch([])
  .transform((ids) => [...new Set(ids)].slice(0, MOST_COMPARED));

/** What the directory's address may hold: closed codes and ids; what is none of them counts as not said. */
export const ProgramQuery = z.object({
  region: code(Region),
  specialty: code(Id),
  institution: code(Id),
  open: code(z.enum(OPEN_FILTERS)),
  language: code(z.enum(LANGUAGE_FILTERS)),
  visa: code(z.enum(VISA_FILTERS)),
  years: code(z.enum(YEARS_FILTERS)),
  attempts: code(z.enum(ATTEMPT_FILTERS)),
  experience: code(z.enum(EXPERIENCE_FILTERS)),
  service: code(z.enum(SERVICE_FILTERS)),
  weight: code(z.enum(WEIGHT_FILTERS)),
  standing: code(z.enum(STANDING_FILTERS as [string, ...string[]])),
  sort: z.enum(SORTS).catch("standing"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  compare: Compared,
});
export type ProgramQuery = z.infer<typeof ProgramQuery>;

export const FILTERS = [
  "region",
  "specialty",
  "institution",
  "open",
  "standing",
  "language",
  "visa",
  "years",
  "attempts",
  "experience",
  "service",
  "weight",
] as const;
export type Filter = (typeof FILTERS)[number];

/** Which filters a query sets. */
export const filtersIn = (query: Partial<ProgramQuery>): Filter[] =>
  FILTERS.filter((filter) => query[filter] !== undefined);

/** The address that asks for this; what is the usual is left out. */
export function addressOf(query: Partial<ProgramQuery>): string {
  const parts = new URLSearchParams();
  for (const filter of FILTERS) {
    const value = query[filter];
    if (value) parts.set(filter, value);
  }
  if (query.sort && query.sort !== "standing") parts.set("sort", query.sort);
  if (query.page && query.page > 1) parts.set("page", String(query.page));
  if (query.compare && query.compare.length > 0) parts.set("compare", query.compare.join(","));
  const text = parts.toString().replaceAll("%2C", ",");
  return text === "" ? "/programs" : `/programs?${text}`;
}

/** The address of a comparison. */
export const compareAddress = (ids: readonly string[]): string =>
  ids.length === 0 ? "/programs/compare" : `/programs/compare?streams=${ids.join(",")}`;
export const CompareQuery = z.object({ streams: Compared });

/** A kept search: the codes of its address. Which page, and what was compared, is not part of it. */
export const KeptQuery = ProgramQuery.omit({ page: true, compare: true });
export type KeptQuery = z.infer<typeof KeptQuery>;

// --- what people type ---------------------------------------------------------------------------------------------

export const ProgramId = z.string().regex(/^[a-z0-9]+\.[a-z]{2}-[a-z0-9]{1,3}\.[a-z0-9_-]+\.[a-z0-9_-]+$/);

/** A search to keep. Its id is made with the form, so that a form sent twice keeps one. */
export const KeepSearchForm = z.object({
  id: z.uuid("id"),
  name: z.string().trim().min(1, "name").max(80, "name_long"),
  address: z.string().max(600).startsWith("/programs"),
});
export const ForgetSearchForm = z.object({ id: z.uuid("id") });

export const ProgramNoteForm = z.object({
  program: ProgramId,
  body: z.string().trim().max(5000, "note_long"),
  /** The version that was read; 0 where there was none. */
  version: z.coerce.number().int().min(0).max(2_147_483_647),
});

/** Rows of one page of the list. */
export const PAGE = 50;
