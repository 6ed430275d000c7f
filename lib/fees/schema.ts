/**
 * What bodies charge: an item with its amounts, each with its date and source. An amount that nobody published is
 * null, never 0. Older amounts of the same item are its history.
 */
import { z } from "zod";
import { EXAM_CODES } from "../eligibility/profile";
import { Bilingual } from "../eligibility/rule";

const Code = z.string().regex(/^[A-Z]{2}-[A-Za-z0-9-]+$/);

/**
 * How far an amount may be trusted today. `current` and `ageing` are prices; `to_confirm` was worked out or is
 * contradicted and is never the price; `outdated` and `replaced` are history; `unknown` was looked for and not found.
 */
export const STANDINGS = ["current", "ageing", "to_confirm", "outdated", "replaced", "unknown"] as const;
export const Standing = z.enum(STANDINGS);

/** When an amount was charged: a year, a span of years or a day. */
const Time = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const FeeAmount = z
  .strictObject({
    code: Code,
    amount: z.number().positive().nullable(),
    /** Null where the source does not name it. */
    currency: z.enum(["CAD", "USD"]).nullable(),
    asOf: Time.nullable(),
    /** The last day it was charged. */
    until: Time.optional(),
    /** The page carries no date of its own; the year is an estimate. */
    about: z.boolean().default(false),
    /** The year is that of a match or of an application season. */
    season: z.enum(["match", "season"]).optional(),
    standing: Standing,
    /** Whose page says so: the body's own, somebody else's, or nobody's because it was worked out. */
    reading: z.enum(["primary", "secondary", "inferred"]).optional(),
    sources: z.array(z.string()),
    note: Bilingual.optional(),
  })
  .refine(({ amount, standing }) => (amount === null) === (standing === "unknown"), {
    message: "an amount that is not known has the standing `unknown`, and no other has",
  });

export const FeeItem = z.strictObject({
  id: Code,
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/),
  title: Bilingual,
  kind: z.enum(["fee", "loan"]).default("fee"),
  /** The entry of the glossary for the body that charges it: whom to ask. */
  body: z.string(),
  exams: z.array(z.enum(EXAM_CODES)).default([]),
  /** The amount to show first, then what else is known about the same item. */
  amounts: z.array(FeeAmount).min(1),
  /** Steps of the catalogue that pay several fees at once, and which. */
  sums: z
    .array(
      z.strictObject({
        remedy: z.string(),
        of: z.array(z.strictObject({ code: Code, times: z.number().int().positive() })).min(1),
      }),
    )
    .default([]),
  facts: z.array(Code).default([]),
});

export type FeeAmount = z.infer<typeof FeeAmount>;
export type FeeItem = z.infer<typeof FeeItem>;
