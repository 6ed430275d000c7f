import { z } from "zod";
import type { Day } from "../calendar";
import { ABSENT, complete } from "../facts";
import { Country, WorkAuthorizationKind } from "../profile";
import { DateRange } from "../rule";
import { anyOf, compileRange, type Kind, MET, UNKNOWN, UNMET, type Value } from "./kind";

/** A legal status in a country: citizen, permanent resident, or a named permission to be or work there. */
export const params = z.strictObject({
  kind: z.literal("citizenship_or_residence"),
  country: Country,
  citizen: z.boolean().default(true),
  permanentResident: z.boolean().default(true),
  /** The permanent residence began in this window; citizens are not asked. */
  permanentResidentSince: DateRange.optional(),
  authorizations: z.array(WorkAuthorizationKind).default([]),
});

type Params = z.infer<typeof params>;

export const citizenshipOrResidence: Kind<Params> = {
  compile({ country, citizen, permanentResident, permanentResidentSince, authorizations }) {
    const since = compileRange(permanentResidentSince);
    const accepted: ReadonlySet<string> = new Set(authorizations);
    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        if (citizen) {
          if (facts.citizenshipsKnown) trace?.use("/citizenships");
          if (facts.citizenships.includes(country)) return MET;
          if (!complete(facts.nationality, country)) {
            trace?.miss("/citizenships");
            value |= UNKNOWN;
          }
        }
        if (permanentResident) {
          const whole = complete(facts.permanentResidence, country);
          if (facts.permanentResidence.known) trace?.use("/permanentResidence");
          for (const row of facts.permanentResidence.rows) {
            if (row.fact.country !== country) continue;
            value |= since ? since.holds(row.from, moment, trace, row.pointer, "since") : MET;
          }
          if (!whole) trace?.miss("/permanentResidence");
          value = anyOf(value, whole);
        }
        if (accepted.size > 0) {
          const whole = complete(facts.workAuthorizations, country);
          if (facts.workAuthorizations.known) trace?.use("/workAuthorizations");
          for (const row of facts.workAuthorizations.rows) {
            if (row.fact.country !== country || !accepted.has(row.fact.kind)) continue;
            if (row.to === ABSENT || row.to >= moment.clock) value = MET;
          }
          if (!whole) trace?.miss("/workAuthorizations");
          value = anyOf(value, whole);
        }
        return value;
      },
      changes(moment) {
        const days: Day[] = moment.facts.workAuthorizations.rows.map((row) => row.to + 1);
        if (since)
          days.push(
            ...since.changes(
              moment,
              moment.facts.permanentResidence.rows.map((row) => row.from),
            ),
          );
        return days;
      },
    };
  },
};
