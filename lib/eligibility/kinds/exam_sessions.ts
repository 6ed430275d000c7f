import { z } from "zod";
import { civilOf, type Day, dayOf } from "../calendar";
import { type Attempt, EXAM_INDEX } from "../facts";
import { EXAM_CODES } from "../profile";
import { ABSENT, type Kind, MET, type Moment, UNKNOWN, UNMET } from "./kind";

/** The previous attempt was not in the session directly before the one asked about. */
export const params = z.strictObject({
  kind: z.literal("exam_sessions"),
  exam: z.enum(EXAM_CODES),
  /** Sessions a year, evenly spread: 2 makes January to June one session and July to December the next. */
  sessionsPerYear: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** 2 means: at least one session lies between. */
  minimumGap: z.number().int().min(1),
});

type Params = z.infer<typeof params>;

export const examSessions: Kind<Params> = {
  compile({ exam, sessionsPerYear, minimumGap }, reference) {
    const position = EXAM_INDEX[exam] as number;
    const monthsEach = 12 / sessionsPerYear;
    const known = (reference.exams.get(exam)?.sessions ?? []).map((session) => ({
      number: numberOf(dayOf(`${session.id}-01`)),
      lastDay: dayOf(session.lastDay),
    }));

    /** Sessions counted through the years. */
    function numberOf(day: Day): number {
      const civil = civilOf(day);
      return civil.year * sessionsPerYear + Math.floor((civil.month - 1) / monthsEach);
    }

    function sessionOf(attempt: Attempt): number | null {
      if (attempt.session !== "") return numberOf(dayOf(`${attempt.session}-01`));
      return attempt.taken === ABSENT ? null : numberOf(attempt.taken);
    }

    /** The session asked about, else the first one whose last day is not past. */
    function asked(moment: Moment): number {
      if (moment.session !== ABSENT) return numberOf(moment.session);
      const current = numberOf(moment.clock);
      return known.some((session) => session.number === current && session.lastDay < moment.clock)
        ? current + 1
        : current;
    }

    return {
      evaluate(moment, trace) {
        const history = moment.facts.exams[position];
        if (!history) return UNKNOWN;
        const target = asked(moment);
        let open = !history.complete;
        if (open) trace?.miss("/exams", exam);
        for (const attempt of history.attempts) {
          if (!attempt.sat) continue;
          trace?.use(attempt.pointer);
          const session = sessionOf(attempt);
          if (session === null) {
            trace?.miss(`${attempt.pointer}/takenOn`);
            open = true;
          } else if (target - session < minimumGap && target >= session && attempt.state !== "unclear")
            return UNMET;
          else if (attempt.state === "unclear" && target - session < minimumGap) {
            trace?.miss(`${attempt.pointer}/${attempt.missing}`);
            open = true;
          }
        }
        trace?.looked("/exams", moment.facts.profile.exams);
        return open ? UNKNOWN : MET;
      },
      changes(moment) {
        if (moment.session !== ABSENT) return [];
        const days: Day[] = known.map((session) => session.lastDay + 1);
        const { year } = civilOf(moment.clock);
        for (let ahead = 0; ahead <= 2 * sessionsPerYear + minimumGap; ahead++) {
          const month = 1 + (ahead % sessionsPerYear) * monthsEach;
          days.push(
            dayOf(`${year + Math.floor(ahead / sessionsPerYear)}-${String(month).padStart(2, "0")}-01`),
          );
        }
        return days;
      },
    };
  },
};
