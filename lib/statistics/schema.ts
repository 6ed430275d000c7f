/**
 * Figures of the matches: rows as a source published them, and the figures that show rows of one definition together.
 * A rate always says what is divided by what, and who is left out.
 */
import { z } from "zod";
import { Bilingual } from "../eligibility/rule";

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Count = z.number().int().min(0);

/** Kinds of rates. One figure never mixes two: a share of filled positions says nothing of a person's chances. */
export const RATES = [
  "match_rate",
  "fill_rate",
  "unmatched_rate",
  "first_attempt_rate",
  "share_of_filled",
] as const;
export const RateKind = z.enum(RATES);

export const SERVICES = ["carms_r1", "nrmp_main"] as const;
const APPLICANTS = [
  "all",
  "cmg",
  "cmg_current",
  "img",
  "img_first_attempt",
  "usmg",
  "img_stream",
  "open_stream",
  "cmg_stream",
  "us_img",
  "non_us_img",
  "us_md",
  "us_do",
] as const;
export const SPECIALTIES = [
  "anesthesiology",
  "diagnostic_and_molecular_pathology",
  "diagnostic_radiology",
  "emergency_medicine",
  "family_medicine",
  "general_surgery",
  "internal_medicine",
  "internal_medicine_categorical",
  "neurology",
  "obstetrics_and_gynecology",
  "orthopedic_surgery",
  "pediatrics",
  "psychiatry",
] as const;

/** `seed_only`: only an undated guide says so. It is shown, and never charted with the others. */
export const CONFIDENCES = ["primary", "own_sum", "secondary", "unclear", "seed_only"] as const;

export const Statistic = z.strictObject({
  id: Id,
  service: z.enum(SERVICES),
  /** The year of the match; null where the source names none. */
  year: z.number().int().nullable(),
  iteration: z.enum(["first", "second", "both", "main"]),
  applicants: z.enum(APPLICANTS),
  specialty: z.enum(SPECIALTIES).optional(),
  /** A province or state, where the row is of one only. */
  place: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z]{2}$/)
    .optional(),
  participants: Count.optional(),
  /** The upper end, where the source gives a range. */
  participantsTo: Count.optional(),
  positions: Count.optional(),
  /** Positions that were filled by anybody. */
  filled: Count.optional(),
  matched: Count.optional(),
  unmatched: Count.optional(),
  unfilled: Count.optional(),
  /** The rate as published. Where both numbers are there it is worked out from them. */
  rate: z.strictObject({ kind: RateKind, published: z.number().min(0).max(100) }).optional(),
  /** The source says "about". */
  about: z.boolean().default(false),
  sources: z.array(z.string()),
  sourceDate: z
    .string()
    .regex(/^\d{4}/)
    .nullable(),
  confidence: z.enum(CONFIDENCES),
  note: Bilingual.optional(),
  facts: z.array(z.string()).default([]),
});

/** What a figure shows of its rows: a kind of rate, or a count. */
export const Measure = z.enum([...RATES, "matched", "unfilled", "positions", "applicants"]);

export const Figure = z.strictObject({
  id: Id,
  service: z.enum(SERVICES),
  measure: Measure,
  /** How it is drawn: over years, as bars of groups, specialties or states, or not at all. */
  chart: z.enum(["years", "groups", "specialties", "states", "none"]),
  title: Bilingual,
  /** What is counted, or divided by what. */
  definition: Bilingual,
  leftOut: Bilingual,
  statistics: z.array(Id).min(1),
});

export type RateKind = z.infer<typeof RateKind>;
export type Measure = z.infer<typeof Measure>;
export type Statistic = z.infer<typeof Statistic>;
export type Figure = z.infer<typeof Figure>;
