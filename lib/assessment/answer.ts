/** The answer of the public API as a schema: published in its description, and held against real answers in tests. */
import { z } from "zod";
import { Remedy, Verify } from "../eligibility/catalogue";
import { CalendarDate } from "../eligibility/profile";
import { Bilingual } from "../eligibility/rule";
import { VerdictCode } from "./schema";

const Status = z.enum(["met", "pending", "unknown", "unmet"]);
const CitedSource = z.strictObject({
  title: z.string(),
  url: z.string(),
  checkedOn: CalendarDate,
  by: z.string(),
});
const Fee = z.strictObject({
  amount: z.number(),
  currency: z.string(),
  asOf: z.string(),
  fact: z.string().optional(),
});

const Step = z.strictObject({
  remedy: Remedy,
  requirement: z.string(),
  startOn: CalendarDate,
  doneOn: CalendarDate,
  fee: Fee.optional(),
  waitsFor: z.array(z.string()),
  requiredFor: z.enum(["eligibility", "filing"]),
});

const Way = z.strictObject({
  steps: z.array(Step),
  eligibleOn: CalendarDate,
  cost: z.array(z.strictObject({ amount: z.number(), currency: z.string() })),
  costUnknown: z.array(z.string()),
  assumes: z.array(z.string()),
});

const ExplanationNode = z.strictObject({
  id: z.string().optional(),
  op: z.enum(["all", "any", "atLeast", "not"]).optional(),
  kind: z.string().optional(),
  status: Status,
  deciding: z.boolean(),
  facts: z.array(z.string()),
  statement: Bilingual,
  source: CitedSource.optional(),
  get children() {
    return z.array(ExplanationNode).optional();
  },
});

const Result = z.strictObject({
  pathway: z.string(),
  verdict: VerdictCode,
  completed: z.boolean(),
  timing: z.enum(["in_time", "too_late", "not_dated", "unknown"]).optional(),
  cycle: z.strictObject({ service: z.string(), id: z.string() }).optional(),
  dates: z
    .strictObject({
      readyOn: CalendarDate.optional(),
      filing: z.strictObject({ at: z.string(), zone: z.string() }).optional(),
    })
    .optional(),
  missingFacts: z.array(
    z.strictObject({ pointer: z.string(), code: z.string().optional(), requirements: z.array(z.string()) }),
  ),
  gaps: z.array(
    z.strictObject({
      requirement: z
        .string()
        .describe("The requirement's id, or `<pathway>.applies` for whether the pathway is for this person"),
      title: Bilingual,
      status: Status,
      permanent: z.boolean(),
      becomesMetOn: CalendarDate.optional(),
      remedy: Remedy.optional(),
      verify: Verify.optional(),
    }),
  ),
  filing: z.array(
    z.strictObject({ requirement: z.string(), title: Bilingual, role: z.string(), status: Status }),
  ),
  route: Way.extend({ alternatives: z.array(Way) }).optional(),
  explanation: ExplanationNode.optional(),
  asLastChecked: z.array(z.strictObject({ requirement: z.string(), year: z.number().int() })).optional(),
  sources: z.array(CitedSource),
});

export const EligibilityAnswer = z.strictObject({
  asOf: CalendarDate,
  catalogue: z.strictObject({ version: z.string(), publishedOn: CalendarDate }),
  classification: z.strictObject({
    us: z.enum(["us_img", "non_us_img", "not_img", "unknown"]),
    ca: z.enum(["cmg", "usmg", "img", "unknown"]),
    usVisaNeeded: z.boolean().nullable(),
  }),
  results: z.array(Result),
  notCovered: z.array(z.string()),
});
