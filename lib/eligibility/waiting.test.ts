/** "Becomes met on" beside the slow way to find it: asking again every day. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, dateOf, dayOf } from "./calendar";
import type { RuleInput } from "./catalogue";
import { loadFacts } from "./facts";
import { Judge } from "./judge";
import { NOW_SURE } from "./kleene";
import { Profile } from "./profile";
import { smallBook } from "./small-catalogue";

const RUNS = Number(process.env.WAYMARK_PROPERTY_RUNS ?? 120) * 20;
const SEED = Number(process.env.WAYMARK_SEED ?? 20_261_122);
const HORIZON = 1600;

const day = fc.integer({ min: dayOf("2024-06-01"), max: dayOf("2027-12-31") }).map(dateOf);
const months = fc.integer({ min: 1, max: 30 });
const offset = fc.oneof(
  months.map((n) => ({ months: n })),
  fc.integer({ min: 1, max: 3 }).map((years) => ({ years })),
  fc.integer({ min: 1, max: 200 }).map((days) => ({ days })),
);
const moving = fc.oneof(
  fc.integer({ min: -30, max: 10 }).map((n) => ({ months: n })),
  fc.integer({ min: -90, max: 90 }).map((days) => ({ days })),
);
const end = fc.oneof(
  day,
  moving.map((plus) => ({ asOf: true as const, plus })),
  fc.constantFrom("open", "filing").map((milestone) => ({ milestone })),
  fc.record({ season: fc.integer({ min: -3, max: 0 }), day: fc.constantFrom("01-01", "12-31") }),
);
const range = fc.record({ onOrAfter: end, onOrBefore: end }, { requiredKeys: [] });

/** Parameters of a kind, the ones named required always there. */
const leaf = (kind: string, required: object, optional: object = {}) =>
  fc.record(
    { kind: fc.constant(kind), ...required, ...optional },
    { requiredKeys: ["kind", ...Object.keys(required)] as never[] },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<RuleInput>;

const nac = { exam: fc.constant("nac") };
const canada = { country: fc.constant("CA") };
const rule: fc.Arbitrary<RuleInput> = fc.oneof(
  leaf("date_window", { within: range }),
  leaf("exam_result", nac, {
    need: fc.constantFrom("passed", "passed_or_booked"),
    attempt: fc.constantFrom("any", "newest", "first"),
    taken: range,
    resulted: range,
    validForMonths: months,
  }),
  leaf(
    "exam_attempts",
    { exams: fc.constant(["nac"]), atMost: fc.integer({ min: 0, max: 2 }) },
    { counting: fc.constantFrom(["pass", "fail"], ["fail"]), taken: range, withinMonths: months },
  ),
  leaf(
    "exam_wait",
    {
      ...nac,
      after: fc.integer({ min: 1, max: 2 }),
      waits: fc.array(
        fc.record({
          since: fc.constantFrom("first", "last"),
          from: fc.constantFrom("taken", "result"),
          wait: offset,
        }),
        { minLength: 1, maxLength: 2 },
      ),
    },
    { exactly: fc.boolean(), taken: range },
  ),
  leaf("exam_sessions", {
    ...nac,
    sessionsPerYear: fc.constantFrom(1, 2, 3, 4),
    minimumGap: fc.integer({ min: 1, max: 5 }),
  }),
  leaf("residence", canada, { subdivision: fc.constant("CA-AB"), continuousFor: offset, during: range }),
  leaf("citizenship_or_residence", canada, {
    permanentResidentSince: range,
    authorizations: fc.constant(["work_permit"]),
  }),
  leaf("proof_of_residence", canada),
  leaf(
    "standing",
    { authority: fc.constant("aimg"), need: fc.constantFrom("completed", "none", "none", "declined") },
    { decided: range },
  ),
  leaf("licence", { need: fc.constantFrom("some", "none") }, { held: range }),
  leaf(
    "match_record",
    {
      services: fc.constant(["nrmp"]),
      outcomes: fc.constant(["matched"]),
      need: fc.constantFrom("some", "none"),
    },
    { sinceThisYear: fc.boolean() },
  ),
  leaf("graduation", { need: fc.constantFrom("obtained", "obtained_or_expected") }, { on: range }),
  leaf("school_standing", { anyOf: range.map((graduated) => [{ graduated }]) }),
  leaf("certification", { bodies: fc.constant(["abms"]) }, { certified: range }),
  leaf(
    "language_score",
    { tests: range.map((taken) => [{ test: "ielts_academic", taken }]) },
    { validForMonths: months },
  ),
  leaf("secondary_education", { ...canada, months }),
  leaf(
    "training_months",
    { countries: fc.constant(["CA"]) },
    {
      completed: fc.constant(true),
      ended: range,
      atLeast: fc.oneof(months, fc.constant(0.03)),
      atMost: fc.integer({ min: 0, max: 40 }),
    },
  ),
  leaf(
    "practice_recency",
    { need: fc.constantFrom("some", "none") },
    { within: offset, months, hours: fc.integer({ min: 100, max: 6000 }) },
  ),
  leaf(
    "experience",
    { need: fc.constantFrom("some", "none") },
    {
      kinds: fc.constant(["observership"]),
      ended: range,
      months: fc.oneof(months, fc.constant(0.03)),
      weeks: fc.integer({ min: 1, max: 60 }),
      hours: fc.integer({ min: 20, max: 400 }),
    },
  ),
);

/** Rows with some fields always there and some that may be absent. */
const rows = (required: object, optional: object, maxLength: number) =>
  fc.array(
    fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never[] }) as never,
    { maxLength },
  );
const specialty = fc.constant("surgery");
const profile = fc.record({
  citizenships: fc.constantFrom(["IN"], ["CA"]),
  permanentResidence: rows(canada, { since: day, validUntil: day }, 1),
  residence: fc.record(
    { ...canada, subdivision: fc.constant("CA-AB"), since: day },
    { requiredKeys: ["country"] },
  ),
  residences: rows({ ...canada, subdivision: fc.constantFrom("CA-AB", "CA-ON"), from: day }, { to: day }, 2),
  workAuthorizations: rows(
    { ...canada, kind: fc.constant("work_permit") },
    { validFrom: day, validUntil: day },
    1,
  ),
  secondaryEducation: rows({ ...canada, startedOn: day }, { endedOn: day }, 2),
  education: rows(
    { school: fc.constant({ country: "IN" }) },
    { startedOn: day, graduatedOn: day, expectedGraduationOn: day },
    1,
  ),
  exams: rows(
    { ...nac, result: fc.constantFrom("pass", "fail", "awaiting", "scheduled") },
    { takenOn: day, resultOn: day, scheduledFor: day },
    3,
  ),
  languageTests: rows({ test: fc.constant("ielts_academic"), takenOn: day }, {}, 2),
  training: rows(
    { ...canada, kind: fc.constant("residency"), specialty, startedOn: day },
    { endedOn: day, months: fc.integer({ min: 1, max: 36 }), completed: fc.boolean() },
    3,
  ),
  practice: rows(
    { ...canada, specialty, startedOn: day },
    { endedOn: day, hoursPerWeek: fc.integer({ min: 5, max: 60 }) },
    3,
  ),
  matches: rows(
    {
      service: fc.constant("nrmp"),
      outcome: fc.constant("matched"),
      year: fc.integer({ min: 2024, max: 2028 }),
    },
    {},
    2,
  ),
  experiences: rows(
    { ...canada, kind: fc.constantFrom("observership", "research") },
    { startedOn: day, endedOn: day, hours: fc.integer({ min: 10, max: 300 }) },
    3,
  ),
  licences: rows(
    {
      jurisdiction: fc.constant("CA"),
      kind: fc.constant("full"),
      status: fc.constantFrom("active", "expired", "revoked"),
    },
    { issuedOn: day, expiresOn: day },
    2,
  ),
  certifications: rows({ body: fc.constant("abms"), specialty }, { certifiedOn: day }, 2),
  standings: rows(
    {
      authority: fc.constant("aimg"),
      status: fc.constantFrom("applied", "approved", "completed", "declined"),
    },
    { decidedOn: day, expiresOn: day },
    2,
  ),
});

const milestone = (id: string, at: string) => ({
  id,
  title: { en: id, fr: `${id} (fr)` },
  at,
  zone: "America/Toronto",
});
const CYCLES = [2027, 2028].map((year) => ({
  service: "s",
  id: String(year),
  trainingStartsOn: `${year}-07-01`,
  milestones: [milestone("open", `${year - 1}-09-05`), milestone("filing", `${year - 1}-12-05T12:00`)],
}));

test("the first day on which a rule holds is the one found by asking every day", () => {
  let found = 0;
  const asOf = fc.constantFrom("2026-11-22", "2025-02-28", "2027-01-31");
  fc.assert(
    fc.property(rule, profile, asOf, (asked, person, date) => {
      const clock = dayOf(date);
      const rules = smallBook(
        [{ tree: "asked", cycle: { service: "s", filing: "filing" } }],
        { asked: { rule: asked } },
        CYCLES,
      ).at(clock);
      const judge = new Judge(rules, loadFacts(Profile.parse(person), clock, rules.reference.exams));
      const [pathway] = rules.pathways;
      const requirement = pathway?.tree.requirement;
      if (!pathway || !requirement?.rule) throw new Error("no rule");
      const scope = judge.scopeOf(pathway);
      const holds = (on: Day) => requirement.rule?.evaluate({ ...scope.moment, clock: on }) ?? 0;
      let first: Day | null = null;
      for (let on = clock + 1; on <= clock + HORIZON && !(holds(clock) & NOW_SURE); on++) {
        if (!(holds(on) & NOW_SURE)) continue;
        first = on;
        break;
      }
      const said = judge.becomesMetOn(requirement, scope);
      if (first !== null) found++;
      const near = said !== null && said <= clock + HORIZON ? dateOf(said) : null;
      expect(near).toBe(first === null ? null : dateOf(first));
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(found).toBeGreaterThan(RUNS / 100);
});
