/** The people that are judged: the same ones in every run, with a good tenth of their facts not known. */
import { canonicalText } from "../lib/eligibility/facts";
import { Profile } from "../lib/eligibility/profile";

let state = 42;
function random(): number {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
}
const choose = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T;
const chance = (share: number): boolean => random() < share;
const date = (from: number, to: number): string =>
  `${from + Math.floor(random() * (to - from + 1))}-${choose("01", "03", "05", "08", "10")}-${choose("01", "15", "28")}`;

const tally = { asked: 0, unknown: 0 };
/** A fact, or nothing where it is not known. */
function known<T>(key: string, value: () => T): Record<string, T> {
  tally.asked++;
  const drawn = value();
  if (!chance(0.14)) return { [key]: drawn };
  tally.unknown++;
  return {};
}

type Rows = Record<string, unknown>[];

function sittings(exam: string, scored: boolean): Rows {
  const rows: Rows = [];
  const scale = choose("mccqe1:2018", "mccqe1:2025");
  const last = choose(0, 0, 0, 1, 1, 2, 3);
  for (let failed = 0; failed < last; failed++)
    rows.push({ exam, takenOn: date(2017 + failed * 2, 2018 + failed * 2), result: "fail" });
  if (chance(0.75))
    rows.push({
      exam,
      takenOn: date(2024, 2025),
      ...known("result", () => "pass"),
      ...(scored
        ? known("score", () => (scale === "mccqe1:2018" ? choose(226, 240, 251) : choose(280, 290, 310)))
        : {}),
      ...(scored ? { scoreScale: scale } : {}),
    });
  else if (chance(0.3)) rows.push({ exam, result: "scheduled", scheduledFor: "2027-03-13" });
  return rows;
}

function degree(): Record<string, unknown> {
  const country = choose("IN", "NG", "GB", "CA");
  return {
    school: {
      country,
      ...known("wdomsListed", () => chance(0.8)),
      ...known("accreditations", () => (country === "CA" ? choose(["cacms"], ["lcme"]) : [])),
    },
    ...known(chance(0.9) ? "graduatedOn" : "expectedGraduationOn", () => date(2010, 2023)),
  };
}

const training = () => ({
  kind: choose("residency", "residency", "internship", "fellowship"),
  country: choose("IN", "IN", "GB", "US"),
  specialty: "surgery",
  startedOn: date(2014, 2018),
  endedOn: date(2019, 2022),
  ...known("accreditor", () => choose("other", "other", "acgme")),
  ...known("completed", () => chance(0.85)),
});

const licence = () => ({
  jurisdiction: choose("IN", "GB"),
  kind: "full",
  status: choose("active", "active", "expired"),
  issuedOn: date(2012, 2019),
  ...(chance(0.5) ? { expiresOn: date(2020, 2029) } : {}),
  ...known("unsupervised", () => chance(0.9)),
  ...known("disciplined", () => chance(0.1)),
});

const practice = () => ({
  country: "IN",
  specialty: "family_medicine",
  startedOn: date(2015, 2021),
  ...(chance(0.5) ? { endedOn: date(2022, 2025) } : {}),
  ...known("independent", () => chance(0.85)),
});

function languageTest(): Record<string, unknown> {
  const [test, low, high] = choose(["ielts_academic", 6.5, 8] as const, ["oet_medicine", 340, 400] as const);
  const score = () => (chance(0.1) ? low : high);
  return {
    test,
    takenOn: date(2024, 2025),
    overall: score(),
    listening: score(),
    reading: score(),
    writing: score(),
    ...known("speaking", score),
  };
}

function standings(): Rows {
  const status = () => choose("completed", "completed", "completed", "applied");
  return [
    ...(chance(0.8) ? [{ authority: "mcc_source_verification", status: status() }] : []),
    ...(chance(0.6) ? [{ authority: "employer", track: "job_offer", status: status() }] : []),
    ...(chance(0.3) ? [{ authority: "ecfmg", status: "completed" }] : []),
  ];
}

const many = (row: () => Record<string, unknown>, most: number): Rows =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, row);

/** In the order of their content, so that the number in a pointer is the place in that order. */
function sorted(rows: Rows): Rows {
  return rows.sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}

function person(): Profile {
  return Profile.parse({
    ...known("citizenships", () => choose(["IN"], ["CA"], ["NG", "GB"], ["CA", "IN"])),
    ...known("permanentResidence", () =>
      chance(0.5) ? [{ country: "CA", ...known("since", () => date(2020, 2026)) }] : [],
    ),
    ...known("education", () => sorted([degree(), ...(chance(0.15) ? [degree()] : [])])),
    ...known("exams", () => sorted([...sittings("mccqe1", true), ...sittings("nac", false)])),
    ...known("training", () => sorted(many(training, 2))),
    ...known("languageTests", () => sorted([languageTest(), ...many(languageTest, 1)])),
    ...known("standings", () => sorted(standings())),
    ...known("licences", () => sorted(many(licence, 2))),
    ...known("practice", () => sorted(many(practice, 2))),
    ...known("matches", () =>
      sorted(
        many(
          () => ({ service: "carms", year: 2026, outcome: choose("unmatched", "unmatched", "matched") }),
          1,
        ),
      ),
    ),
    unsure: chance(0.1) ? [choose("exams.nac", "exams.mccqe1", "standings.employer")] : [],
  });
}

export const people: readonly Profile[] = Array.from({ length: 400 }, person);

/** The share of facts asked for that are not known. */
export const unknownShare = tally.unknown / tally.asked;
