import { z } from "zod";
import { ABSENT, type Certainty, complete, type Facts } from "../facts";
import { Country, LicenceKind, LicenceStatus, Subdivision } from "../profile";
import { DateRange } from "../rule";
import {
  anyOf,
  compileRange,
  field,
  type Kind,
  MET,
  type Moment,
  none,
  oneOf,
  type Trace,
  UNKNOWN,
  UNMET,
  UNPUBLISHED,
  type Value,
} from "./kind";

/** A medical licence of a sort: held now, or at any time in a window. */
export const params = z.strictObject({
  kind: z.literal("licence"),
  /** A country code also covers its provinces and states. Without it, any place. */
  jurisdictions: z
    .array(z.union([Country, Subdivision]))
    .min(1)
    .optional(),
  notJurisdictions: z
    .array(z.union([Country, Subdivision]))
    .min(1)
    .optional(),
  kinds: z.array(LicenceKind).min(1).optional(),
  /** Of one of these states, whenever it was held. */
  statuses: z.array(LicenceStatus).min(1).optional(),
  unsupervised: z.boolean().optional(),
  /** true: no disciplinary action. */
  undisciplined: z.boolean().optional(),
  /** Held on some day of this window; without it, held on the day it is asked. */
  held: DateRange.optional(),
  need: z.enum(["some", "none"]).default("some"),
});

type Params = z.infer<typeof params>;

type LicenceRow = Facts["licences"]["rows"][number];

const liesIn = (jurisdiction: string, places: readonly string[]): boolean =>
  places.some((place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`));

export const licence: Kind<Params> = {
  compile({ jurisdictions, notJurisdictions, kinds, statuses, unsupervised, undisciplined, held, need }) {
    const window = compileRange(held);

    /** Whether the licence was valid on some day from `from` to `to`, as far as its dates tell. */
    function heldIn(row: LicenceRow, moment: Moment, trace?: Trace): Value {
      const { status } = row.fact;
      const runs = row.to === ABSENT || row.to >= moment.clock;
      // One that expires on a later day has not expired, whatever was written down since.
      const inForce = runs && (status === "active" || (status === "expired" && row.to !== ABSENT));
      if (!window) return inForce ? MET : UNMET;
      const { from, to } = window.ends(moment, trace);
      if (from === UNPUBLISHED || to === UNPUBLISHED) return UNKNOWN;
      // In force today and within the window today: the start does not matter.
      if (inForce && moment.clock >= from && moment.clock <= to) return MET;
      const { pointer } = row;
      // The day it really ended is not on file.
      if (runs && !inForce) {
        trace?.miss(`${pointer}/expiresOn`);
        return UNKNOWN;
      }
      const last = row.to === ABSENT ? moment.clock : Math.min(row.to, moment.clock);
      if (last < from) return UNMET;
      if (row.from === ABSENT) {
        if (last <= to) return MET;
        trace?.miss(`${pointer}/issuedOn`);
        return UNKNOWN;
      }
      return row.from <= to ? MET : UNMET;
    }

    function fits(row: LicenceRow, moment: Moment, trace?: Trace): Value {
      const { pointer } = row;
      const fact = row.fact;
      if (jurisdictions && !liesIn(fact.jurisdiction, jurisdictions)) return UNMET;
      if (notJurisdictions && liesIn(fact.jurisdiction, notJurisdictions)) return UNMET;
      if (statuses && !statuses.includes(fact.status)) return UNMET;
      let value = oneOf(fact.kind, kinds, pointer, "kind", trace);
      if (value === UNMET) return UNMET;
      if (!statuses || window) value &= heldIn(row, moment, trace);
      if (value === UNMET) return UNMET;
      if (unsupervised !== undefined)
        value &= field(fact.unsupervised, unsupervised, pointer, "unsupervised", trace);
      if (undisciplined !== undefined)
        value &= field(fact.disciplined, !undisciplined, pointer, "disciplined", trace);
      return value;
    }

    /** Whether one of the places nothing sure is known of could hold such a licence. */
    function mayConcern({ known, unsureCodes }: Certainty): boolean {
      if (!known || !unsureCodes) return true;
      return [...unsureCodes].some((place) => {
        if (notJurisdictions && liesIn(place, notJurisdictions)) return false;
        return (
          !jurisdictions || liesIn(place, jurisdictions) || jurisdictions.some((one) => liesIn(one, [place]))
        );
      });
    }

    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        for (const row of facts.licences.rows) {
          trace?.begin();
          const one = fits(row, moment, trace);
          trace?.end(one);
          if (one !== UNMET) trace?.use(row.pointer);
          value |= one;
        }
        const whole = complete(facts.licences) || !mayConcern(facts.licences);
        if (!whole) trace?.miss("/licences");
        else if (trace && trace.used.length === 0) trace.use("/licences");
        const some = anyOf(value, whole);
        return need === "none" ? none(some) : some;
      },
      changes: (moment) => [
        ...(window ? [window.ends(moment).from, window.ends(moment).to + 1] : []),
        ...moment.facts.licences.rows.map((row) => row.to + 1),
        ...(window?.changes(
          moment,
          moment.facts.licences.rows.flatMap((row) => [row.from, row.to]),
        ) ?? []),
      ],
    };
  },
};
