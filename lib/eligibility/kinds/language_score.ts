import { z } from "zod";
import { type Day, olderThan } from "../calendar";
import { complete, type Facts } from "../facts";
import { LANGUAGE_TEST_CODES } from "../profile";
import { DateRange } from "../rule";
import {
  aging,
  anyOf,
  compileRange,
  type Kind,
  MET,
  type Moment,
  steady,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

const part = z.number().optional();

/** One sitting of one of the tests reaches every minimum given for it. */
export const params = z.strictObject({
  kind: z.literal("language_score"),
  tests: z
    .array(
      z.strictObject({
        test: z.enum(LANGUAGE_TEST_CODES),
        overall: part,
        listening: part,
        reading: part,
        writing: part,
        speaking: part,
        /** These minima hold for sittings in this window. */
        taken: DateRange.optional(),
      }),
    )
    .min(1),
  /** The sitting is at most this many months old on the day it is asked, that day included. */
  validForMonths: z.number().int().positive().optional(),
});

type Params = z.infer<typeof params>;

type SittingRow = Facts["languageTests"]["rows"][number];

/** A part's score against its minimum, where there is one. */
function reaches(
  score: number | undefined,
  minimum: number | undefined,
  pointer: string,
  name: string,
  trace?: Trace,
): Value {
  if (minimum === undefined) return MET;
  if (score === undefined) {
    trace?.miss(`${pointer}/${name}`);
    return UNKNOWN;
  }
  return score >= minimum ? MET : UNMET;
}

export const languageScore: Kind<Params> = {
  compile({ tests, validForMonths }) {
    const ready = tests.map((test) => ({ test, taken: compileRange(test.taken) }));

    function fits(row: SittingRow, one: (typeof ready)[number], moment: Moment, trace?: Trace): Value {
      if (row.fact.test !== one.test.test) return UNMET;
      if (validForMonths !== undefined && olderThan(row.from, validForMonths, moment.clock)) return UNMET;
      let value = one.taken ? one.taken.holds(row.from, moment, trace) : MET;
      const { test } = one;
      const { fact, pointer } = row;
      if (value !== UNMET) value &= reaches(fact.overall, test.overall, pointer, "overall", trace);
      if (value !== UNMET) value &= reaches(fact.listening, test.listening, pointer, "listening", trace);
      if (value !== UNMET) value &= reaches(fact.reading, test.reading, pointer, "reading", trace);
      if (value !== UNMET) value &= reaches(fact.writing, test.writing, pointer, "writing", trace);
      if (value !== UNMET) value &= reaches(fact.speaking, test.speaking, pointer, "speaking", trace);
      return value;
    }

    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        let whole = true;
        for (const one of ready) {
          if (!complete(facts.languageTests, one.test.test)) {
            whole = false;
            trace?.miss("/languageTests", one.test.test);
          }
          for (const row of facts.languageTests.rows) {
            if (row.fact.test === one.test.test) trace?.use(row.pointer);
            trace?.begin();
            const part = fits(row, one, moment, trace);
            trace?.end(part);
            value |= part;
          }
        }
        if (trace && trace.used.length === 0 && whole) trace.use("/languageTests");
        return anyOf(value, whole);
      },
      changes: ready.some((one) => one.taken?.moves) || validForMonths !== undefined ? changes : steady,
    };

    function changes(moment: Moment): Day[] {
      const days: Day[] = [];
      const sittings = moment.facts.languageTests.rows.map((row) => row.from);
      for (const one of ready) days.push(...(one.taken?.changes(moment, sittings) ?? []));
      if (validForMonths !== undefined)
        days.push(...sittings.flatMap((day) => aging(day, { months: validForMonths })));
      return days;
    }
  },
};
