import { z } from "zod";
import { type Day, dayOf } from "../calendar";
import { ABSENT, complete, type Facts } from "../facts";
import { NOW_MAYBE, NOW_SURE } from "../kleene";
import { Code, Country, StandingStatus } from "../profile";
import { DateRange } from "../rule";
import {
  anyOf,
  compileRange,
  field,
  type Kind,
  MET,
  type Moment,
  none,
  PENDING,
  type Trace,
  UNKNOWN,
  UNMET,
  UNPUBLISHED,
  type Value,
  type Window,
} from "./kind";

/**
 * What a body decided. `completed` satisfies a need for `approved`; an application or invitation is pending,
 * and so is `approved` where `completed` is asked. `need: none` is met where no such standing is held: applications do not count.
 */
export const params = z.strictObject({
  kind: z.literal("standing"),
  authority: Code,
  need: z.enum([...StandingStatus.options, "none"]),
  track: Code.optional(),
  country: Country.optional(),
  specialty: Code.optional(),
  /** Of the cycle being judged only. */
  thisCycle: z.boolean().default(false),
  decided: DateRange.optional(),
  /** When it runs out; one without an end never does. */
  expires: DateRange.optional(),
  /** It was held once: one that has run out since counts too. */
  ever: z.boolean().optional(),
  /** No more often than this. */
  atMost: z.number().int().min(1).optional(),
});

type Params = z.infer<typeof params>;

type StandingRow = Facts["standings"]["rows"][number];

/** How far along a status is; what is behind or beside the way does not count. */
const PROGRESS: Readonly<Record<string, number>> = { applied: 1, invited: 2, approved: 3, completed: 4 };

const decisionOf = ({ fact }: StandingRow): Day =>
  fact.decidedOn === undefined ? ABSENT : dayOf(fact.decidedOn);

export const standing: Kind<Params> = {
  compile({ authority, need, track, country, specialty, thisCycle, decided, expires, ever, atMost }) {
    const decidedIn = compileRange(decided);
    const expiresIn = compileRange(expires);
    /** What one without an end makes of the window: it outlasts every day. */
    const endless = expires?.onOrBefore === undefined ? MET : UNMET;
    const needed = PROGRESS[need] ?? 0;

    /** What the status alone makes of the need. */
    function reached(row: StandingRow, moment: Moment, trace?: Trace): Value {
      const { status } = row.fact;
      if (need === "none") {
        // Only what is held stands in the way: an application decides nothing yet.
        const held = status === "approved" || status === "completed";
        return held && (row.to === ABSENT || row.to >= moment.clock) ? MET : UNMET;
      }
      if (needed === 0) return status === need ? MET : UNMET;
      if (ever && status === "expired") return MET;
      const progress = PROGRESS[status] ?? 0;
      if (progress === 0) return UNMET;
      if (!ever && row.to !== ABSENT && row.to < moment.clock) return UNMET;
      if (progress >= needed) return MET;
      if (!trace) return PENDING;
      // A decision day to come is the day it is due; the row itself counts from its application.
      const decision = decisionOf(row);
      trace.events.push({
        pointer: row.pointer,
        title: { en: "A decision on your application", fr: "Une décision sur votre demande" },
        due: decision > moment.facts.asOf ? decision : ABSENT,
        effect: [
          { op: "replace", path: `${row.pointer}/status`, value: need },
          { op: "add", path: `${row.pointer}/decidedOn`, value: "$doneOn" },
        ],
      });
      return PENDING;
    }

    /** Whether a decision still to come may lie in a window: on the day it is due, else today or later. */
    function decidable(row: StandingRow, window: Window, moment: Moment): Value {
      if (window.moves) return MET;
      const due = decisionOf(row);
      if (due > moment.facts.asOf) return window.holds(due, moment);
      const { to } = window.ends(moment);
      return to !== UNPUBLISHED && to < moment.facts.asOf ? UNMET : MET;
    }

    function fits(row: StandingRow, moment: Moment, trace?: Trace): Value {
      const fact = row.fact;
      const { pointer } = row;
      if (fact.authority !== authority) return UNMET;
      // A row about one track says nothing of the body's main decision, nor of another track.
      if (fact.track !== track) return UNMET;
      let value = field(fact.country, country, pointer, "country", trace);
      if (specialty !== undefined) value &= field(fact.specialty, specialty, pointer, "specialty", trace);
      if (thisCycle) value &= field(fact.cycle, moment.cycle?.id, pointer, "cycle", trace);
      if (value === UNMET) return UNMET;
      const status = reached(row, moment, trace);
      value &= status;
      if (decidedIn && value !== UNMET) {
        if (status === MET) value &= decidedIn.holds(row.from, moment, trace, pointer, "decidedOn");
        else value &= decidable(row, decidedIn, moment);
      }
      if (expiresIn && value !== UNMET && status === MET)
        value &= row.to === ABSENT ? endless : expiresIn.holds(row.to, moment, trace);
      return value;
    }

    return {
      evaluate(moment, trace) {
        const { facts } = moment;
        let value: Value = UNMET;
        let surely = 0;
        let possibly = 0;
        for (const row of facts.standings.rows) {
          if (row.fact.authority !== authority) continue;
          trace?.use(row.pointer);
          trace?.begin();
          const part = fits(row, moment, trace);
          trace?.end(part);
          value |= part;
          if (part & NOW_SURE) surely++;
          if (part & NOW_MAYBE) possibly++;
        }
        const whole = complete(facts.standings, authority);
        if (!whole) trace?.miss("/standings", authority);
        else if (trace && trace.used.length === 0) trace.use("/standings");
        if (atMost !== undefined)
          return surely > atMost ? UNMET : whole && possibly <= atMost ? MET : UNKNOWN;
        const some = anyOf(value, whole);
        return need === "none" ? none(some) : some;
      },
      changes(moment) {
        const { rows } = moment.facts.standings;
        const decisions = rows.map((row) => row.from);
        const ends = rows.map((row) => row.to);
        return [
          ...ends.map((day) => day + 1),
          // From its first day on, a decision may be had that counts.
          ...(decidedIn ? [decidedIn.ends(moment).from] : []),
          ...(decidedIn?.changes(moment, decisions) ?? []),
          ...(expiresIn?.changes(moment, ends) ?? []),
        ];
      },
    };
  },
};
