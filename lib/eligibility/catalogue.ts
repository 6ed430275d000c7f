/**
 * The catalogue: requirements and pathways with their versions, and the reference data rules lean on
 * (sources, examinations, cycles, exchange rates). Authored as JSON files, published into Postgres, and handed
 * to the engine as one value.
 */
import { z } from "zod";
import { LeafParams } from "./kinds/params";
import { CalendarDate, EXAM_CODES, YearMonth } from "./profile";
import { Bilingual } from "./rule";

const Id = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "an id in lower case, parts joined by dots or dashes");
const FactId = z.string().regex(/^[A-Z]{2}-[A-Za-z0-9-]+$/);

/** A rule: combinators over leaves. `not` stands over a single leaf. */
export type Rule =
  | LeafParams
  | { not: LeafParams }
  | { all: Rule[] }
  | { any: Rule[] }
  | { atLeast: number; of: Rule[] };
export type RuleInput =
  | z.input<typeof LeafParams>
  | { not: z.input<typeof LeafParams> }
  | { all: RuleInput[] }
  | { any: RuleInput[] }
  | { atLeast: number; of: RuleInput[] };
export const Rule: z.ZodType<Rule, RuleInput> = z.lazy(() =>
  z.union([
    z.strictObject({ not: LeafParams }),
    z.strictObject({ all: z.array(Rule).min(1) }),
    z.strictObject({ any: z.array(Rule).min(1) }),
    z.strictObject({ atLeast: z.number().int().positive(), of: z.array(Rule).min(1) }),
    LeafParams,
  ]),
);

/** The tree of a pathway: requirement ids, joined. A choice may carry a short name for the route map. */
export type Tree =
  | string
  | { all: Tree[] }
  | { any: Tree[]; title?: Bilingual }
  | { atLeast: number; of: Tree[]; title?: Bilingual };
export const Tree: z.ZodType<Tree> = z.lazy(() =>
  z.union([
    Id,
    z.strictObject({ all: z.array(Tree).min(1) }),
    z.strictObject({ any: z.array(Tree).min(1), title: Bilingual.optional() }),
    z.strictObject({
      atLeast: z.number().int().positive(),
      of: z.array(Tree).min(1),
      title: Bilingual.optional(),
    }),
  ]),
);

/** A page or document the rules were read from. `checkedOn` is the day a person last read it. */
export const Source = z.strictObject({
  title: z.string().min(1),
  url: z.url(),
  checkedOn: CalendarDate,
  by: z.string().min(1),
  /** Year or date of the copy that was read, where the page itself carries one. */
  copyOf: z.string().optional(),
});

/** What nobody has settled: the question, whom to ask, and where. */
export const Verify = z.strictObject({ question: Bilingual, ask: Bilingual, url: z.url() });

/** An amount of money as a body published it. An amount of 0 means: stated to be free. */
export const Fee = z.strictObject({
  amount: z.number().min(0),
  currency: z.enum(["CAD", "USD"]),
  asOf: z.string().min(4),
  fact: FactId.optional(),
});

/** One operation of RFC 6902; `"$doneOn"` and `"$startOn"` in a value become the step's dates. */
export const PatchOperation = z.strictObject({
  op: z.enum(["add", "replace"]),
  path: z.string().regex(/^(\/[^/]+)+$/),
  value: z.json(),
});

/**
 * What a person can do about an unmet requirement, or what somebody else must. An applicant's remedy without
 * `fee` has a cost nobody published.
 */
export const Remedy = z.strictObject({
  id: Id,
  title: Bilingual,
  effect: z.array(PatchOperation),
  durationMonths: z.number().int().min(0).optional(),
  fee: Fee.optional(),
  by: z.enum(["applicant", "other"]),
  /** Remedies that come first where they are on the same route. */
  after: z.array(Id).optional(),
});

export const Role = z.enum(["criterion", "document", "commitment", "preference", "ranking"]);

const inForce = {
  effectiveFrom: CalendarDate,
  /** The last day in force; absent while it still is. */
  effectiveTo: CalendarDate.optional(),
  publishedOn: CalendarDate,
  /** Why this version replaced the one before. */
  note: z.string().optional(),
};

export const RequirementVersion = z
  .strictObject({
    ...inForce,
    role: Role,
    title: Bilingual,
    /** The rule in plain words, two or three sentences. */
    statement: Bilingual,
    rule: Rule.optional(),
    permanentWhen: Rule.optional(),
    remedy: Remedy.optional(),
    /** Present where sources contradict each other or a value was not found: the status is then unknown. */
    unsettled: Verify.optional(),
    /** The year of the newest source, where that is old enough to be said beside the verdict. */
    asLastChecked: z.number().int().optional(),
    sources: z.array(z.string()).min(1),
    facts: z.array(FactId),
  })
  .refine((version) => (version.rule === undefined) !== (version.unsettled === undefined), {
    message: "either a rule or an unsettled question, not both and not neither",
  });

export const Requirement = z.strictObject({ id: Id, versions: z.array(RequirementVersion).min(1) });

export const PathwayKind = z.enum([
  "exam",
  "residency",
  "certification",
  "assessment",
  "practice_ready",
  "recognition",
  "licence",
  "fellowship",
  "elective",
  "observership",
  "research",
  "visa",
  "match",
  /** Work outside a licensed physician's practice. */
  "career",
]);

/** Whom a pathway is for: somebody still in medical school, with a degree, or with finished specialty training. */
export const Audience = z.enum(["student", "graduate", "specialist"]);

export const PathwayVersion = z.strictObject({
  ...inForce,
  title: Bilingual,
  /** What the pathway is and what a yes means, in one or two sentences. */
  summary: Bilingual,
  appliesWhen: Rule.optional(),
  completedWhen: Rule.optional(),
  tree: Tree,
  /** Documents and commitments to file, also when eligible. */
  filing: z.array(Id).default([]),
  /** Preferences and ranking criteria: shown, never decide. */
  preferences: z.array(Id).default([]),
  /** For a pathway that runs in cycles: the service, and the milestone that is the last filing instant. */
  cycle: z.strictObject({ service: z.string(), filing: z.string() }).optional(),
  sources: z.array(z.string()).min(1),
  facts: z.array(FactId),
});

export const Pathway = z.strictObject({
  id: Id,
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  kind: PathwayKind,
  /** Releases of the catalogue from before this was kept have none: those count as for everybody. */
  audience: z.array(Audience).min(1).default(Audience.options),
  /** Place in the catalogue's order. */
  position: z.number().int(),
  versions: z.array(PathwayVersion).min(1),
});

/** An examination: its score scales with pass marks, and its known sessions. */
export const Exam = z.strictObject({
  id: z.enum(EXAM_CODES),
  title: Bilingual,
  scales: z.array(
    z.strictObject({
      id: z.string(),
      minimum: z.number(),
      maximum: z.number(),
      /** Judged by the sitting's own day. A mark of null was never published. */
      passMarks: z.array(
        z.strictObject({ from: CalendarDate, to: CalendarDate.optional(), mark: z.number().nullable() }),
      ),
      facts: z.array(FactId),
    }),
  ),
  sessions: z.array(z.strictObject({ id: YearMonth, firstDay: CalendarDate, lastDay: CalendarDate })),
  facts: z.array(FactId),
  sources: z.array(z.string()),
});

const LocalInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, "a local day or instant, YYYY-MM-DD or YYYY-MM-DDTHH:MM");

/** A dated event of a cycle. `at` is null while the day is not published; `expected` is a pattern and never decides. */
export const Milestone = z
  .strictObject({
    id: z.string(),
    title: Bilingual,
    at: LocalInstant.nullable(),
    zone: z.string(),
    expected: z.string().optional(),
    verify: Verify.optional(),
    source: z.string().optional(),
  })
  .refine((milestone) => milestone.at !== null || milestone.verify !== undefined, {
    message: "a milestone without a published day says whom to ask (verify)",
  });

export const Cycle = z.strictObject({
  service: z.string(),
  /** The year in which training starts. */
  id: z.string().regex(/^\d{4}$/),
  trainingStartsOn: CalendarDate,
  milestones: z.array(Milestone),
  facts: z.array(FactId).default([]),
});

/** Fixed, dated planning rates: how many Canadian dollars one unit costs. Only for comparing routes. */
const ExchangeRates = z.strictObject({
  asOf: CalendarDate,
  base: z.literal("CAD"),
  rates: z.record(z.string(), z.number().positive()),
});

/** A fact of the research files that no rule carries, and why. */
export const UnusedFact = z.strictObject({ fact: FactId, reason: z.string().min(1) });

/** A criterion that nobody can bring about: why it has no remedy. */
const PermanentCriterion = z.strictObject({ requirement: Id, reason: z.string().min(1) });

/** One file under `prisma/catalogue/`; every part is optional and all files are joined. */
export const CatalogueFile = z.strictObject({
  rates: ExchangeRates.optional(),
  sources: z.record(z.string(), Source).optional(),
  exams: z.array(Exam).optional(),
  cycles: z.array(Cycle).optional(),
  requirements: z.array(Requirement).optional(),
  pathways: z.array(Pathway).optional(),
  unusedFacts: z.array(UnusedFact).optional(),
  permanent: z.array(PermanentCriterion).optional(),
});

/** All files joined. */
export const Catalogue = z.strictObject({
  rates: ExchangeRates,
  sources: z.record(z.string(), Source),
  exams: z.array(Exam),
  cycles: z.array(Cycle),
  requirements: z.array(Requirement),
  pathways: z.array(Pathway),
});

export type Source = z.infer<typeof Source>;
export type Verify = z.infer<typeof Verify>;
export type Fee = z.infer<typeof Fee>;
export type Remedy = z.infer<typeof Remedy>;
export type PatchOperation = z.infer<typeof PatchOperation>;
export type PathwayKind = z.infer<typeof PathwayKind>;
export type Audience = z.infer<typeof Audience>;
export type Role = z.infer<typeof Role>;
export type Requirement = z.infer<typeof Requirement>;
export type RequirementVersion = z.infer<typeof RequirementVersion>;
export type Pathway = z.infer<typeof Pathway>;
export type PathwayVersion = z.infer<typeof PathwayVersion>;
export type Exam = z.infer<typeof Exam>;
export type Milestone = z.infer<typeof Milestone>;
export type Cycle = z.infer<typeof Cycle>;
export type ExchangeRates = z.infer<typeof ExchangeRates>;
export type CatalogueFile = z.infer<typeof CatalogueFile>;
export type Catalogue = z.infer<typeof Catalogue>;
