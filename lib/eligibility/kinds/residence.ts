import { z } from "zod";
import { backwards, type Day, dayOf, merged, type Period, shift } from "../calendar";
import { ABSENT, complete, type Facts, startsAfter } from "../facts";
import { Country, type Profile, Subdivision } from "../profile";
import { DateRange, Offset } from "../rule";
import {
  anyOf,
  compileRange,
  type Kind,
  MET,
  type Moment,
  type Trace,
  UNKNOWN,
  UNMET,
  UNPUBLISHED,
  type Value,
} from "./kind";

/** Lives in a country or province: now, or without a break for a time. */
export const params = z.strictObject({
  kind: z.literal("residence"),
  country: Country,
  subdivision: Subdivision.optional(),
  /** Without it, living there on the day it is asked is enough. */
  continuousFor: Offset.optional(),
  /** The continuous time must cover or lie in this window: with both ends and no `continuousFor`, every day of it. */
  during: DateRange.optional(),
});

type Params = z.infer<typeof params>;

/** Where the person lives; a move that has not happened by the as-of date says nothing of it. */
function residenceNow({ profile, unsure, asOf }: Facts): Profile["residence"] {
  return unsure?.has("residence") || startsAfter(profile.residence, asOf) ? undefined : profile.residence;
}

export const residence: Kind<Params> = {
  compile({ country, subdivision, continuousFor, during }) {
    const window = compileRange(during);
    const here = (place: { country: string; subdivision?: string | undefined }): Value => {
      if (place.country !== country) return UNMET;
      if (subdivision === undefined || place.subdivision === subdivision) return MET;
      return place.subdivision === undefined ? UNKNOWN : UNMET;
    };

    /** Periods lived here; an open one ends on the clock's day. */
    function periods(moment: Moment, trace?: Trace): { sure: Period[]; open: boolean } {
      const { facts, clock } = moment;
      const sure: Period[] = [];
      let open = !complete(facts.residences);
      if (open) trace?.miss("/residences");
      for (const row of facts.residences.rows) {
        trace?.use(row.pointer);
        const place = here(row.fact);
        if (place === UNKNOWN) {
          trace?.miss(`${row.pointer}/subdivision`);
          open = true;
        } else if (place === MET)
          sure.push({ from: row.from, to: row.to === ABSENT || row.to > clock ? clock : row.to });
      }
      const now = residenceNow(facts);
      if (now) {
        trace?.use("/residence");
        const place = here(now);
        if (place !== UNMET && (place === UNKNOWN || now.since === undefined)) {
          trace?.miss(`/residence/${place === UNKNOWN ? "subdivision" : "since"}`);
          open = true;
        } else if (place === MET) {
          const from = startOf(moment);
          if (from <= clock) sure.push({ from, to: clock });
        }
      } else if (!startsAfter(facts.profile.residence, facts.asOf)) {
        trace?.miss("/residence");
        open = true;
      }
      return { sure: merged(sure), open };
    }

    function startOf({ facts }: Moment): Day {
      const since = residenceNow(facts)?.since;
      return since === undefined ? ABSENT : dayOf(since);
    }

    function livesHere(moment: Moment, trace?: Trace): Value {
      const now = residenceNow(moment.facts);
      if (!now) {
        trace?.miss("/residence");
        return UNKNOWN;
      }
      trace?.use("/residence");
      const value = here(now);
      if (value === UNKNOWN) trace?.miss("/residence/subdivision");
      return value;
    }

    return {
      evaluate(moment, trace) {
        if (!continuousFor && !window) return livesHere(moment, trace);
        const { sure, open } = periods(moment, trace);
        const ends = window ? window.ends(moment, trace) : null;
        if (ends && (ends.from === UNPUBLISHED || ends.to === UNPUBLISHED)) return UNKNOWN;
        const long = sure.some((period) => {
          const from = ends ? Math.max(period.from, ends.from) : period.from;
          const to = ends ? Math.min(period.to, ends.to) : period.to;
          if (!continuousFor) return ends !== null && from <= ends.from && to >= ends.to;
          return from <= to && to + 1 >= shift(from, continuousFor);
        });
        return anyOf(long ? MET : UNMET, !open);
      },
      changes(moment) {
        const days: Day[] = [];
        const ends = window?.ends(moment);
        if (ends && ends.to !== UNPUBLISHED) days.push(ends.to);
        const rows = moment.facts.residences.rows;
        const starts = [...rows.map((row) => row.from), startOf(moment), ends?.from ?? ABSENT];
        const known = starts.filter((day) => day !== ABSENT && day !== UNPUBLISHED);
        const lasts = rows.map((row) => row.to).filter((day) => day !== ABSENT);
        if (continuousFor) {
          days.push(...known.map((day) => shift(day, continuousFor) - 1));
          // Where the window moves with the day, it passes these on the way.
          known.push(...lasts.map((day) => shift(day + 1, backwards(continuousFor))));
        }
        return [...days, ...(window?.changes(moment, [...known, ...lasts, ...days]) ?? [])];
      },
    };
  },
};
