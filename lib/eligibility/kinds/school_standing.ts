import { z } from "zod";
import { complete, type Row } from "../facts";
import type { Profile } from "../profile";
import { Accreditation, Country } from "../profile";
import { DateRange } from "../rule";
import {
  anyOf,
  compileRange,
  field,
  type Kind,
  MET,
  type Moment,
  noneOf,
  oneOf,
  steady,
  type Trace,
  UNKNOWN,
  UNMET,
  type Value,
} from "./kind";

/**
 * One degree meets every condition of one of the alternatives. A condition that is not written is not asked.
 */
export const params = z.strictObject({
  kind: z.literal("school_standing"),
  anyOf: z
    .array(
      z.strictObject({
        wdomsListed: z.boolean().optional(),
        ecfmgEligible: z.boolean().optional(),
        canadaSponsorNote: z.boolean().optional(),
        jointWithLcme: z.boolean().optional(),
        accreditation: z.array(Accreditation).min(1).optional(),
        notAccreditation: z.array(Accreditation).min(1).optional(),
        countries: z.array(Country).min(1).optional(),
        notCountries: z.array(Country).min(1).optional(),
        degrees: z
          .array(z.enum(["md", "mbbs", "do", "other"]))
          .min(1)
          .optional(),
        creditYearsAtLeast: z.number().positive().optional(),
        /** The day of the degree, obtained or expected. */
        graduated: DateRange.optional(),
      }),
    )
    .min(1),
});

type Params = z.infer<typeof params>;

type Alternative = Params["anyOf"][number];
type DegreeRow = Row<NonNullable<Profile["education"]>[number]>;

/** Whether the school holds one of the accreditations; where the list is not given, unknown. */
function holds(
  row: DegreeRow,
  accreditations: Alternative["accreditation"],
  wanted: boolean,
  trace?: Trace,
): Value {
  if (accreditations === undefined) return MET;
  const held = row.fact.school.accreditations;
  if (held === undefined) {
    trace?.miss(`${row.pointer}/school/accreditations`);
    return UNKNOWN;
  }
  return held.some((one) => accreditations.includes(one)) === wanted ? MET : UNMET;
}

export const schoolStanding: Kind<Params> = {
  compile({ anyOf: alternatives }) {
    const ready = alternatives.map((alternative) => ({
      alternative,
      graduated: compileRange(alternative.graduated),
    }));

    function fits(row: DegreeRow, one: (typeof ready)[number], moment: Moment, trace?: Trace): Value {
      const { alternative: wanted, graduated } = one;
      const { pointer } = row;
      const school = row.fact.school;
      let value: Value = MET;
      if (wanted.countries !== undefined)
        value &= oneOf(school.country, wanted.countries, pointer, "school/country", trace);
      if (wanted.notCountries !== undefined)
        value &= noneOf(school.country, wanted.notCountries, pointer, "school/country", trace);
      if (wanted.degrees !== undefined)
        value &= oneOf(row.fact.degree, wanted.degrees, pointer, "degree", trace);
      if (value === UNMET) return UNMET;
      if (wanted.wdomsListed !== undefined)
        value &= field(school.wdomsListed, wanted.wdomsListed, pointer, "school/wdomsListed", trace);
      if (wanted.ecfmgEligible !== undefined)
        value &= field(school.ecfmgEligible, wanted.ecfmgEligible, pointer, "school/ecfmgEligible", trace);
      if (wanted.canadaSponsorNote !== undefined)
        value &= field(
          school.canadaSponsorNote,
          wanted.canadaSponsorNote,
          pointer,
          "school/canadaSponsorNote",
          trace,
        );
      if (wanted.jointWithLcme !== undefined)
        value &= field(school.jointWithLcme, wanted.jointWithLcme, pointer, "school/jointWithLcme", trace);
      if (wanted.accreditation !== undefined) value &= holds(row, wanted.accreditation, true, trace);
      if (wanted.notAccreditation !== undefined) value &= holds(row, wanted.notAccreditation, false, trace);
      if (wanted.creditYearsAtLeast !== undefined) {
        const years = row.fact.creditYears;
        if (years === undefined) trace?.miss(`${pointer}/creditYears`);
        value &= years === undefined ? UNKNOWN : years >= wanted.creditYearsAtLeast ? MET : UNMET;
      }
      if (graduated && value !== UNMET)
        value &= graduated.holds(row.to, moment, trace, pointer, "graduatedOn");
      return value;
    }

    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        for (const row of facts.education.rows) {
          trace?.use(row.pointer);
          for (const one of ready) {
            trace?.begin();
            const part = fits(row, one, moment, trace);
            trace?.end(part);
            value |= part;
            if (value === MET && !trace) return MET;
          }
        }
        const whole = complete(facts.education);
        if (!whole) trace?.miss("/education");
        return anyOf(value, whole);
      },
      changes: ready.some((one) => one.graduated?.moves)
        ? (moment) => {
            const degrees = moment.facts.education.rows.map((row) => row.to);
            return ready.flatMap((one) => one.graduated?.changes(moment, degrees) ?? []);
          }
        : steady,
    };
  },
};
