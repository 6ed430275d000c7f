/**
 * A rule in words, read out of the rule itself: what joins its parts, and each leaf as a claim with its details. The
 * statement of a requirement explains; this says exactly what the program checks.
 */
import { createTranslator } from "next-intl";
import type { Rule } from "../eligibility/catalogue";
import { canonicalText } from "../eligibility/facts";
import type { LeafParams } from "../eligibility/kinds/params";
import type { Bilingual, DateExpression, DateRange, Offset } from "../eligibility/rule";
import { listOf, longDate, semicolon, sentenceCase } from "../i18n/format";
import { messagesOf } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { languageName, placeName } from "../intake/places";

/** A rule as it is read: a claim with details, or parts under a heading. */
export type RuleWords =
  | { claim: string; details: string[] }
  | { join: "all" | "any" | "atLeast"; heading: string; parts: RuleWords[] };

/** Names the catalogue gives: of examinations, pathways and milestones. */
export interface Names {
  exam: (code: string) => string;
  pathway: (id: string) => string;
  milestone: (id: string) => string;
}

type Say = ReturnType<typeof createTranslator<ReturnType<typeof messagesOf>, "rules">>;
type Table = Readonly<Record<string, string>>;

/** The words of one language, and what is said with them. */
class Speaker {
  readonly say: Say;
  private readonly words: ReturnType<typeof messagesOf>;

  constructor(
    readonly locale: Locale,
    readonly names: Names,
  ) {
    this.words = messagesOf(locale);
    this.say = createTranslator({ locale, messages: this.words, namespace: "rules" });
  }

  list(words: readonly string[]): string {
    return listOf([...words], this.locale);
  }

  either(words: readonly string[]): string {
    return new Intl.ListFormat(`${this.locale}-CA`, { type: "disjunction" }).format(words);
  }

  /** Places in the order of the alphabet. */
  private named(codes: readonly string[]): string[] {
    return codes.map((code) => placeName(code, this.locale)).sort((a, b) => a.localeCompare(b, this.locale));
  }

  places(codes: readonly string[]): string {
    return this.list(this.named(codes));
  }

  /** Countries, counted where there are many. */
  countries(codes: readonly string[]): string {
    return codes.length > 3
      ? this.say("citizenshipMany", { count: codes.length, countries: this.places(codes) })
      : this.places(codes);
  }

  where(codes: readonly string[]): string {
    return this.say(codes.length === 1 ? "whereOne" : "where", { list: this.either(this.named(codes)) });
  }

  /** Codes in words: by the tables of the file and the questions, else by those that only rules know. */
  codes(codes: readonly string[], ...tables: Table[]): string {
    return this.list(codes.map((code) => this.code(code, ...tables)));
  }

  code(code: string, ...tables: Table[]): string {
    const { codes } = this.words.rules;
    for (const table of [...tables, codes as Table]) if (table[code] !== undefined) return table[code];
    return code;
  }

  get tables() {
    const { check, profile } = this.words;
    return {
      body: { ...(check.values.body as Table), ...(profile.values.decider as Table) },
      permit: check.options.permit as Table,
      result: check.options.result as Table,
      specialty: check.values.specialty as Table,
      commitment: check.values.status as Table,
      authority: check.values.authority as Table,
      outcome: check.values.outcome as Table,
      service: check.values.service as Table,
      kind: check.values.kind as Table,
      accreditor: check.values.accreditor as Table,
      accreditation: check.values.accredited as Table,
      degree: check.values.degree as Table,
      test: check.values.test as Table,
      track: profile.values.track as Table,
      experience: profile.values.experience as Table,
      sponsor: profile.values.sponsor as Table,
      rotation: profile.rotations as Table,
    };
  }

  time(offset: Offset): string {
    const parts = (["years", "months", "weeks", "days"] as const).flatMap((unit) => {
      const count = Math.abs(offset[unit] ?? 0);
      return count > 0 ? [this.say(`time.${unit}`, { count })] : [];
    });
    return this.list(parts);
  }

  day(expression: DateExpression): string {
    if (typeof expression === "string") return this.say("fixed", { day: longDate(expression, this.locale) });
    const base =
      "asOf" in expression
        ? this.say("asOf")
        : "sitting" in expression
          ? this.say("sitting")
          : "milestone" in expression
            ? this.say("milestone", { title: this.names.milestone(expression.milestone) })
            : this.say("season", {
                day: longDate(`2000-${expression.day}`, this.locale).replace(/\s2000$/, ""),
                years: -expression.season,
              });
    const { plus } = expression;
    if (!plus) return base;
    const back = [plus.years, plus.months, plus.weeks, plus.days].some((shift) => (shift ?? 0) < 0);
    return this.say(back ? "before" : "after", { time: this.time(plus), day: base });
  }

  range({ onOrAfter, onOrBefore }: DateRange): string {
    if (onOrAfter !== undefined && onOrBefore !== undefined)
      return this.say("between", { from: this.day(onOrAfter), to: this.day(onOrBefore) });
    if (onOrAfter !== undefined) {
      // A day after a day is simply later.
      if (
        typeof onOrAfter === "object" &&
        canonicalText(onOrAfter.plus ?? null) === canonicalText({ days: 1 })
      )
        return this.say("later", { day: this.day({ ...onOrAfter, plus: undefined }) });
      return this.say("from", { day: this.day(onOrAfter) });
    }
    return onOrBefore === undefined ? "" : this.say("to", { day: this.day(onOrBefore) });
  }
}

/** Details that are there, each in words. */
const only = (...details: (string | false | undefined)[]): string[] =>
  details.filter((detail): detail is string => typeof detail === "string" && detail !== "");

type Claim = { claim: string; details: string[] };
type Of<Kind extends LeafParams["kind"]> = Extract<LeafParams, { kind: Kind }>;

/** How somebody worked, in words. */
function mannerWords(
  as: Pick<Of<"practice_recency">, "independent" | "supervised" | "inPerson" | "mostResponsible">,
  s: Speaker,
): string[] {
  return only(
    as.independent !== undefined && s.say(as.independent ? "independent" : "notIndependent"),
    as.supervised !== undefined && s.say(as.supervised ? "supervised" : "notSupervised"),
    as.inPerson === true && s.say("inPerson"),
    as.mostResponsible === true && s.say("mostResponsible"),
  );
}

/** How each kind of leaf is said. Forgetting a kind does not compile. */
const CLAIMS: { [Kind in LeafParams["kind"]]: (leaf: Of<Kind>, s: Speaker) => Claim } = {
  certification: ({ bodies, notBodies, specialties, notSpecialties, certified }, s) => {
    const named = (codes: readonly string[]) => s.either(codes.map((code) => s.code(code, s.tables.body)));
    return {
      claim: bodies ? s.say("certification", { bodies: named(bodies) }) : s.say("anyCertification"),
      details: only(
        notBodies && s.say("notBodies", { bodies: named(notBodies) }),
        specialties && s.say("specialties", { list: s.codes(specialties, s.tables.specialty) }),
        notSpecialties && s.say("notSpecialties", { list: s.codes(notSpecialties, s.tables.specialty) }),
        certified && s.say("certified", { range: s.range(certified) }),
      ),
    };
  },
  citizenship: ({ countries, match }, s) => ({
    claim: s.say(match === "only" ? "citizenshipOnly" : "citizenshipAny", {
      countries: s.countries(countries),
    }),
    details: [],
  }),
  citizenship_or_residence: (leaf, s) => ({
    claim: s.say("status", {
      country: placeName(leaf.country, s.locale),
      ways: s.either([
        ...(leaf.citizen ? [s.say("citizen")] : []),
        ...(leaf.permanentResident
          ? [
              leaf.permanentResidentSince
                ? s.say("permanentSince", { range: s.range(leaf.permanentResidentSince) })
                : s.say("permanent"),
            ]
          : []),
        ...leaf.authorizations.map((code) => s.code(code, s.tables.permit)),
      ]),
    }),
    details: [],
  }),
  classification: ({ country, classes }, s) => ({
    claim: s.say("classification", {
      country: placeName(country, s.locale),
      classes: s.either(classes.map((one) => s.say(`classes.${one}`))),
    }),
    details: [],
  }),
  commitment: ({ authorities, notAuthorities, statuses, need }, s) => ({
    claim: s.say(need === "some" ? "commitmentSome" : "commitmentNone", {
      statuses: s.codes(statuses, s.tables.commitment),
    }),
    details: only(
      authorities && s.say("toward", { list: s.codes(authorities, s.tables.authority, s.tables.body) }),
      notAuthorities &&
        s.say("notToward", { list: s.codes(notAuthorities, s.tables.authority, s.tables.body) }),
    ),
  }),
  date_window: ({ within }, s) => ({ claim: s.say("dateWindow", { range: s.range(within) }), details: [] }),
  exam_attempts: ({ exams, together, counting, awaited, atMost, taken, withinMonths, unlessPassed }, s) => ({
    claim: s.say("attempts", {
      exams: s.list(exams.map(s.names.exam)),
      count: atMost,
      results: s.either(counting.map((code) => s.code(code, s.tables.result))),
    }),
    details: only(
      exams.length > 1 && s.say(together ? "together" : "attemptsEach"),
      awaited === false && s.say("notAwaited"),
      taken && s.say("taken", { range: s.range(taken) }),
      withinMonths !== undefined && s.say("lastMonths", { count: withinMonths }),
      unlessPassed && s.say("unlessPassed"),
    ),
  }),
  exam_result: ({ exam, need, attempt, taken, resulted, validForMonths, minimumScores }, s) => ({
    claim: s.say(need === "passed" ? "examPassed" : "examBooked", { exam: s.names.exam(exam) }),
    details: only(
      attempt === "newest" && s.say("newest"),
      attempt === "first" && s.say("firstOnly"),
      taken && s.say("taken", { range: s.range(taken) }),
      resulted && s.say("resulted", { range: s.range(resulted) }),
      validForMonths !== undefined && s.say("validFor", { count: validForMonths }),
      ...(minimumScores ?? []).map(({ scale, score }) =>
        s.say("minimumScore", { score, year: scale.split(":")[1] ?? scale }),
      ),
    ),
  }),
  exam_sessions: ({ exam, sessionsPerYear, minimumGap }, s) => ({
    claim: s.say("sessions", {
      exam: s.names.exam(exam),
      gap: minimumGap,
      between: minimumGap - 1,
      count: sessionsPerYear,
    }),
    details: [],
  }),
  exam_span: ({ exams, withinYears }, s) => ({
    claim: s.say("span", { exams: s.list(exams.map(s.names.exam)), count: withinYears }),
    details: [],
  }),
  exam_wait: ({ exam, counting, taken, after, exactly, waits }, s) => ({
    claim: s.say("wait", {
      exam: s.names.exam(exam),
      count: after,
      waits: s.list(
        waits.map(({ since, from, wait }) =>
          s.say("waitOne", { time: s.time(wait), event: s.say(`since.${since}_${from}`) }),
        ),
      ),
    }),
    details: only(
      exactly && s.say("waitExactly"),
      s.say("counting", { results: s.codes(counting, s.tables.result) }),
      taken && s.say("taken", { range: s.range(taken) }),
    ),
  }),
  experience: (leaf, s) => ({
    claim: s.say(leaf.need === "some" ? "experienceSome" : "experienceNone", {
      kinds: leaf.kinds
        ? s.either(leaf.kinds.map((one) => s.code(one, s.tables.experience)))
        : s.say("experienceAny"),
    }),
    details: only(
      leaf.countries && !leaf.subdivisions && s.where(leaf.countries),
      leaf.subdivisions && s.where(leaf.subdivisions),
      leaf.specialties && s.say("specialties", { list: s.codes(leaf.specialties, s.tables.specialty) }),
      leaf.handsOn !== undefined && s.say(leaf.handsOn ? "handsOn" : "notHandsOn"),
      leaf.ended && s.say("ended", { range: s.range(leaf.ended) }),
      leaf.months !== undefined && s.say("monthsAtLeast", { count: leaf.months }),
      leaf.weeks !== undefined && s.say("weeksAtLeast", { count: leaf.weeks }),
      leaf.hours !== undefined && s.say("hoursAtLeast", { count: leaf.hours }),
    ),
  }),
  fact: ({ path, value }, s) => ({
    claim: s.say("fact", { path, value: Array.isArray(value) ? value.join(", ") : String(value) }),
    details: [],
  }),
  graduation: ({ need, on }, s) => ({
    claim: s.say(need === "obtained" ? "graduated" : "graduating"),
    details: only(on && s.say("dated", { range: s.range(on) })),
  }),
  language_of_instruction: ({ languages, countries }, s) => ({
    claim: languages
      ? s.say("instruction", {
          languages: s.either(languages.map((code) => languageName(code, s.locale))),
        })
      : s.say("instructionWhere", { countries: s.places(countries ?? []) }),
    details: only(languages && countries && s.where(countries)),
  }),
  language_score: ({ tests, validForMonths }, s) => ({
    claim: s.say(tests.length === 1 ? "languageOne" : "language", {
      tests: tests
        .map((test) => {
          const skills = (["overall", "listening", "reading", "writing", "speaking"] as const).flatMap(
            (skill) => (test[skill] === undefined ? [] : [s.say(`skills.${skill}`, { n: test[skill] })]),
          );
          const taken = test.taken ? ` (${s.say("taken", { range: s.range(test.taken) })})` : "";
          return `${s.code(test.test, s.tables.test)}, ${s.list(skills)}${taken}`;
        })
        .join(semicolon(s.locale)),
    }),
    details: only(validForMonths !== undefined && s.say("validFor", { count: validForMonths })),
  }),
  licence: (
    { jurisdictions, notJurisdictions, kinds, statuses, unsupervised, undisciplined, held, need },
    s,
  ) => ({
    claim: s.say(need === "some" ? "licenceSome" : "licenceNone"),
    details: only(
      jurisdictions && s.where(jurisdictions),
      notJurisdictions && s.say("notWhere", { list: s.places(notJurisdictions) }),
      kinds && s.say("kinds", { list: s.either(kinds.map((one) => s.code(one, s.tables.kind))) }),
      statuses && s.either(statuses.map((one) => s.say(`licenceStatuses.${one}`))),
      unsupervised === true && s.say("unsupervised"),
      unsupervised === false && s.say("supervisedLicence"),
      undisciplined === true && s.say("undisciplined"),
      undisciplined === false && s.say("disciplined"),
      held && s.say("held", { range: s.range(held) }),
    ),
  }),
  match_record: ({ services, outcomes, cycleYear, sinceThisYear, iteration, province, need }, s) => ({
    claim: s.say(need === "some" ? "matchSome" : "matchNone", {
      services: s.codes(services, s.tables.service),
      outcomes: s.codes(outcomes, s.tables.outcome),
    }),
    details: only(
      cycleYear !== undefined && s.say("cycleYear", { offset: Math.abs(cycleYear) }),
      sinceThisYear && s.say("sinceThisYear"),
      iteration !== undefined && s.say("iteration", { count: iteration }),
      province && s.where([province]),
    ),
  }),
  pathway: ({ pathway, need }, s) => ({
    claim: s.say(need === "completed" ? "pathwayCompleted" : "pathwayEligible", {
      pathway: s.names.pathway(pathway),
    }),
    details: [],
  }),
  practice_recency: (leaf, s) => ({
    claim: s.say(leaf.need === "some" ? "practiceSome" : "practiceNone"),
    details: only(
      leaf.countries && !leaf.subdivisions && s.where(leaf.countries),
      leaf.subdivisions && s.where(leaf.subdivisions),
      leaf.notCountries && s.say("notWhere", { list: s.places(leaf.notCountries) }),
      leaf.specialties && s.say("specialties", { list: s.codes(leaf.specialties, s.tables.specialty) }),
      ...mannerWords(leaf, s),
      leaf.anyOf && s.either(leaf.anyOf.map((one) => s.list(mannerWords(one, s)))),
      leaf.within && s.say("within", { time: s.time(leaf.within) }),
      leaf.months !== undefined && s.say("monthsAtLeast", { count: leaf.months }),
      leaf.weeks !== undefined && s.say("weeksAtLeast", { count: leaf.weeks }),
      leaf.hours !== undefined && s.say("hoursAtLeast", { count: leaf.hours }),
    ),
  }),
  proof_of_residence: ({ country }, s) => ({
    claim: s.say("proofOfResidence", { country: placeName(country, s.locale) }),
    details: [],
  }),
  residence: ({ country, subdivision, continuousFor, during }, s) => ({
    claim: s.say("residence", { place: placeName(subdivision ?? country, s.locale) }),
    details: only(
      continuousFor && s.say("continuous", { time: s.time(continuousFor) }),
      during && s.range(during),
    ),
  }),
  rotation_weeks: ({ rotations }, s) => ({
    claim: s.say("rotations", {
      list: s.list(
        rotations.map(({ field, weeks }) =>
          s.say("rotation", { field: s.code(field, s.tables.rotation), time: s.time({ weeks }) }),
        ),
      ),
    }),
    details: [],
  }),
  school_standing: ({ anyOf }, s) => {
    const schools = anyOf.map((school) => {
      const traits = (["wdomsListed", "ecfmgEligible", "canadaSponsorNote", "jointWithLcme"] as const).map(
        (trait) => school[trait] !== undefined && s.say(`traits.${school[trait] ? "" : "not_"}${trait}`),
      );
      const accredited = (codes: readonly string[]) =>
        s.either(codes.map((code) => s.code(code, s.tables.accreditation)));
      return only(
        ...traits,
        school.accreditation && s.say("accredited", { list: accredited(school.accreditation) }),
        school.notAccreditation && s.say("notAccredited", { list: accredited(school.notAccreditation) }),
        school.countries && s.where(school.countries),
        school.notCountries && s.say("notWhere", { list: s.places(school.notCountries) }),
        school.degrees && s.say("degrees", { list: s.codes(school.degrees, s.tables.degree) }),
        school.creditYearsAtLeast !== undefined && s.say("creditYears", { count: school.creditYearsAtLeast }),
        school.graduated && s.say("dated", { range: s.range(school.graduated) }),
      ).join(", ");
    });
    return {
      claim: s.say(schools.length === 1 ? "schoolOne" : "school", {
        list: schools.join(semicolon(s.locale)),
      }),
      details: [],
    };
  },
  secondary_education: ({ country, subdivision, months }, s) => ({
    claim: s.say("secondary", { count: months, place: placeName(subdivision ?? country, s.locale) }),
    details: [],
  }),
  sponsorship: ({ kinds, countries, need }, s) => ({
    claim: s.say(need === "some" ? "sponsorSome" : "sponsorNone", {
      kinds: kinds ? s.either(kinds.map((one) => s.code(one, s.tables.sponsor))) : s.say("sponsorAny"),
    }),
    details: only(countries && s.where(countries)),
  }),
  standing: (
    { authority, need, track, country, specialty, thisCycle, decided, expires, ever, atMost },
    s,
  ) => {
    const part = { authority, track };
    const body = bodyOf(part, s);
    return {
      claim:
        need === "none"
          ? s.say("standingNone", { body })
          : s.say("standing", { body, status: s.say(`statuses.${need}`) }),
      details: only(
        track !== undefined &&
          partOf(part, s) === undefined &&
          s.say("track", { track: s.code(track, s.tables.track) }),
        country && s.where([country]),
        specialty && s.say("specialties", { list: s.codes([specialty], s.tables.specialty) }),
        thisCycle && s.say("thisCycle"),
        decided && s.say("decided", { range: s.range(decided) }),
        expires && s.say("expires", { range: s.range(expires) }),
        ever && s.say("ever"),
        atMost !== undefined && s.say("timesAtMost", { count: atMost }),
      ),
    };
  },
  training_months: (leaf, s) => {
    const { atLeast, atMost } = leaf;
    return {
      claim: s.say(atMost === 0 ? "trainingNone" : "training"),
      details: only(
        leaf.kinds && s.say("kinds", { list: s.either(leaf.kinds.map((one) => s.code(one, s.tables.kind))) }),
        leaf.countries && s.where(leaf.countries),
        leaf.notCountries && s.say("notWhere", { list: s.places(leaf.notCountries) }),
        leaf.subdivisions && s.where(leaf.subdivisions),
        leaf.accreditors &&
          s.say("accreditedBy", {
            list: s.either(leaf.accreditors.map((one) => s.code(one, s.tables.accreditor))),
          }),
        leaf.specialties && s.say("specialties", { list: s.codes(leaf.specialties, s.tables.specialty) }),
        leaf.notSpecialties &&
          s.say("notSpecialties", { list: s.codes(leaf.notSpecialties, s.tables.specialty) }),
        leaf.creditable !== undefined && s.say(leaf.creditable ? "creditable" : "notCreditable"),
        leaf.completed !== undefined && s.say(leaf.completed ? "completedTraining" : "notCompleted"),
        leaf.ended && s.say("ended", { range: s.range(leaf.ended) }),
        leaf.running && s.say("running"),
        leaf.begunUnder && s.say("begunUnder", { body: bodyOf(leaf.begunUnder, s) }),
        leaf.toCome && s.say("toCome"),
        // A rule that asks for a day's worth asks for any training at all.
        atLeast !== undefined &&
          (atLeast < 1 ? s.say("anyLength") : s.say("monthsAtLeast", { count: atLeast })),
        atMost !== undefined &&
          atMost > 0 &&
          (Number.isInteger(atMost)
            ? s.say("monthsAtMost", { count: atMost })
            : s.say("monthsLess", { count: Math.ceil(atMost) })),
      ),
    };
  },
};

/** A body, and what it decides beside the main thing. */
type Part = Pick<Of<"standing">, "authority" | "track">;

/** The name of a part, where it has one of its own. */
const partOf = ({ authority, track }: Part, s: Speaker): string | undefined =>
  s.tables.body[`${authority}_${track}`];

/** The part, or the body where the part has no name of its own. */
const bodyOf = (part: Part, s: Speaker): string => partOf(part, s) ?? s.code(part.authority, s.tables.body);

function claimOf(leaf: LeafParams, speaker: Speaker): Claim {
  const say = CLAIMS[leaf.kind] as (leaf: LeafParams, s: Speaker) => Claim;
  const { claim, details } = say(leaf, speaker);
  return { claim: sentenceCase(claim, speaker.locale), details };
}

/** What the opposite of a leaf is called, where "not so" would stand before a no. */
function oppositeOf(leaf: LeafParams, s: Speaker): Claim | null {
  if (leaf.kind === "citizenship" && leaf.match === "only") {
    const [claim] = [CLAIMS.citizenship(leaf, s)];
    return {
      claim: s.say("citizenshipOther", { countries: s.countries(leaf.countries) }),
      details: claim.details,
    };
  }
  if (leaf.kind === "exam_attempts")
    return {
      claim: s.say("attemptsMore", {
        exams: s.list(leaf.exams.map(s.names.exam)),
        count: leaf.atMost + 1,
        results: s.either(leaf.counting.map((code) => s.code(code, s.tables.result))),
      }),
      details: CLAIMS.exam_attempts(leaf, s).details,
    };
  return null;
}

function wordsOf(rule: Rule, speaker: Speaker): RuleWords {
  if ("kind" in rule) return claimOf(rule, speaker);
  if ("not" in rule) {
    const opposite = oppositeOf(rule.not, speaker);
    if (opposite) return opposite;
    const { claim, details } = claimOf(rule.not, speaker);
    return { claim: speaker.say("not", { what: [claim, ...details].join(", ") }), details: [] };
  }
  const [join, parts] =
    "all" in rule
      ? (["all", rule.all] as const)
      : "any" in rule
        ? (["any", rule.any] as const)
        : (["atLeast", rule.of] as const);
  return {
    join,
    heading: speaker.say(join, { count: "atLeast" in rule ? rule.atLeast : parts.length }),
    parts: parts.map((part) => wordsOf(part, speaker)),
  };
}

/** A rule in the words of a language. */
export function ruleWords(rule: Rule, locale: Locale, names: Names): RuleWords {
  return wordsOf(rule, new Speaker(locale, names));
}

/** The names a catalogue gives, in a language. */
export function namesOf(
  catalogue: {
    exams: readonly { id: string; title: Bilingual }[];
    pathways: readonly { id: string; versions: readonly { title: Bilingual }[] }[];
    cycles: readonly { milestones: readonly { id: string; title: Bilingual }[] }[];
  },
  locale: Locale,
): Names {
  const exams = new Map(catalogue.exams.map(({ id, title }) => [id, title[locale]]));
  const milestones = new Map(
    catalogue.cycles.flatMap(({ milestones: all }) => all.map(({ id, title }) => [id, title[locale]])),
  );
  const pathways = new Map(
    catalogue.pathways.map(({ id, versions }) => [id, versions.at(-1)?.title[locale] ?? id]),
  );
  const said = messagesOf(locale).check.said.exams as Table;
  return {
    exam: (code) => exams.get(code) ?? said[code] ?? code,
    pathway: (id) => pathways.get(id) ?? id,
    milestone: (id) => milestones.get(id) ?? id,
  };
}
