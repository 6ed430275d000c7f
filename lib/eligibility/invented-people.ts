/** People made up for tests: whole ones, of whom everything is known, and the same with some facts hidden. */
import fc from "fast-check";
import { canonicalText } from "./facts";
import { Profile } from "./profile";

export const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const day = fc
  .integer({ min: 2012, max: 2026 })
  .chain((year) =>
    fc.integer({ min: 1, max: 10 }).map((month) => `${year}-${String(month).padStart(2, "0")}-15`),
  );
const country = pick("CA", "US", "IN", "NG", "IR", "GB");
const schoolCountry = pick("CA", "US", "PR", "IN", "NG", "IR", "GB");

type Accreditations = ("lcme" | "cacms" | "coca" | "wfme_recognized")[];

const exam = pick(
  "mccqe1" as const,
  "nac" as const,
  "usmle_step1" as const,
  "usmle_step2ck" as const,
  "usmle_step2cs" as const,
  "usmle_step3" as const,
);
const attempt = fc.record({
  exam,
  result: pick("pass" as const, "fail" as const, "incomplete" as const),
  takenOn: day,
});
/** Booked, sat without a result, or with a result to come. */
const unfinished = fc
  .record({ exam })
  .chain((row) =>
    pick(
      { ...row, result: "scheduled" as const, scheduledFor: "2027-03-13" },
      { ...row, result: "scheduled" as const },
      { ...row, result: "awaiting" as const, takenOn: "2026-10-20" },
      { ...row, result: "pass" as const, takenOn: "2026-10-20", resultOn: "2026-12-15" },
    ),
  );

/** Whole people: every field given, so that leaving some out is "not known". */
export const person = fc.record({
  citizenships: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
  permanentResidence: pick(
    [],
    [{ country: "CA", since: "2023-05-01" }],
    [{ country: "US" }],
    [{ country: "CA", since: "2026-10-15", validUntil: "2030-01-01" }],
  ),
  residence: pick(
    { country: "CA", subdivision: "CA-ON" },
    { country: "CA", subdivision: "CA-QC", since: "2024-01-01" },
    { country: "IN" },
  ),
  residences: pick([], [{ country: "CA", subdivision: "CA-AB", from: "2024-01-01" }]),
  workAuthorizations: pick(
    [],
    [{ country: "CA", kind: "work_permit" as const }],
    [{ country: "CA", kind: "protected_person" as const }],
    [{ country: "US", kind: "j1" as const }],
  ),
  secondaryEducation: pick(
    [],
    [{ country: "CA", subdivision: "CA-ON", startedOn: "2005-09-01", endedOn: "2008-06-30" }],
  ),
  education: fc
    .record({
      school: fc.record({
        country: schoolCountry,
        wdomsListed: fc.boolean(),
        ecfmgEligible: fc.boolean(),
        canadaSponsorNote: fc.boolean(),
        jointWithLcme: fc.boolean(),
        accreditations: pick<Accreditations>([], ["lcme"], ["cacms"], ["coca"], ["wfme_recognized"]),
      }),
      degree: pick("md" as const, "mbbs" as const, "do" as const),
      languageOfInstruction: pick("en", "fr", "es"),
      creditYears: pick(3, 4, 6),
      graduatedOn: pick("2016-07-15", "2019-03-31", "2024-06-30", "2025-08-01", "2027-06-30"),
    })
    .map((degree) => [degree]),
  exams: fc.array(fc.oneof({ weight: 5, arbitrary: attempt }, { weight: 1, arbitrary: unfinished }), {
    maxLength: 6,
  }),
  languageTests: pick(
    [],
    [
      {
        test: "ielts_academic" as const,
        takenOn: "2026-02-15",
        overall: 7,
        listening: 7,
        reading: 7,
        writing: 7,
        speaking: 7,
      },
    ],
    [
      {
        test: "oet_medicine" as const,
        takenOn: "2025-03-15",
        listening: 350,
        reading: 380,
        writing: 300,
        speaking: 350,
      },
    ],
  ),
  training: pick(
    [],
    [
      {
        kind: "residency" as const,
        country: "US",
        accreditor: "acgme" as const,
        specialty: "pediatrics",
        creditable: true,
        startedOn: "2021-07-01",
        endedOn: "2024-06-30",
        completed: true,
      },
    ],
    [
      {
        kind: "residency" as const,
        country: "US",
        accreditor: "acgme" as const,
        specialty: "surgery",
        creditable: true,
        startedOn: "2023-07-01",
        completed: false,
      },
    ],
    [
      {
        kind: "residency" as const,
        country: "IN",
        accreditor: "other" as const,
        specialty: "surgery",
        creditable: false,
        startedOn: "2020-07-01",
        endedOn: "2023-06-30",
        completed: true,
      },
    ],
  ),
  practice: pick(
    [],
    [
      {
        country: "IN",
        specialty: "family_medicine",
        startedOn: "2023-07-01",
        hoursPerWeek: 40,
        independent: true,
        inPerson: true,
        supervised: false,
      },
    ],
  ),
  licences: pick(
    [],
    [
      {
        jurisdiction: "IN",
        kind: "full" as const,
        status: "active" as const,
        unsupervised: true,
        disciplined: false,
        issuedOn: "2020-01-01",
      },
    ],
    [
      {
        jurisdiction: "CA-BC",
        kind: "full" as const,
        status: "active" as const,
        unsupervised: true,
        disciplined: false,
      },
    ],
  ),
  certifications: pick(
    [],
    [{ body: "abms", specialty: "pediatrics" }],
    [{ body: "cfpc", specialty: "family_medicine" }],
  ),
  standings: fc.uniqueArray(
    pick(
      { authority: "aimg", status: "completed" as const },
      { authority: "bc_cap", status: "applied" as const },
      { authority: "bc_cap", status: "approved" as const, expiresOn: "2027-02-01" },
      { authority: "cedis", status: "completed" as const, decidedOn: "2023-05-01" },
      { authority: "employer", status: "approved" as const, track: "job_offer" },
      { authority: "cmq", status: "completed" as const, track: "contingent_regulier" },
      { authority: "ecfmg", status: "completed" as const, track: "pathways" },
      { authority: "ecfmg", status: "completed" as const, track: "application" },
      { authority: "mcc_source_verification", status: "completed" as const },
      { authority: "statement_of_need", status: "applied" as const },
      { authority: "carms", status: "completed" as const, track: "sanction" },
    ),
    {
      maxLength: 4,
      selector: (standing) => `${standing.authority} ${"track" in standing ? standing.track : ""}`,
    },
  ),
  matches: pick(
    [],
    [{ service: "carms" as const, year: 2027, outcome: "matched" as const }],
    [{ service: "nrmp" as const, year: 2025, outcome: "unmatched" as const }],
  ),
  commitments: pick([], [{ authority: "on_ministry", status: "signed" as const }]),
  experiences: pick(
    [],
    [
      {
        kind: "elective" as const,
        country: "CA",
        handsOn: true,
        startedOn: "2026-05-01",
        endedOn: "2026-06-30",
      },
    ],
    [{ kind: "observership" as const, country: "US", startedOn: "2026-09-01", hours: 120 }],
    [{ kind: "research" as const, country: "CA", startedOn: "2025-01-01", endedOn: "2025-12-31" }],
  ),
  sponsorship: pick([], [{ kind: "government", country: "KW" }], [{ kind: "university", country: "IN" }]),
});

type Person = Record<string, unknown>;
type Rows = Record<string, unknown>[];

/** What names a row where one part of a list can be known and another not. */
const CODES: Readonly<Record<string, string>> = {
  exams: "exam",
  standings: "authority",
  languageTests: "test",
  certifications: "body",
  matches: "service",
};

/** Fields of rows whose absence means "not known". An absent last day is no gap: it means that it still runs. */
const HIDEABLE: Readonly<Record<string, readonly string[]>> = {
  permanentResidence: ["since"],
  residences: ["subdivision"],
  secondaryEducation: ["subdivision", "startedOn"],
  education: [
    "degree",
    "languageOfInstruction",
    "creditYears",
    "graduatedOn",
    "school/wdomsListed",
    "school/ecfmgEligible",
    "school/canadaSponsorNote",
    "school/jointWithLcme",
    "school/accreditations",
  ],
  exams: ["result", "takenOn"],
  languageTests: ["overall", "reading"],
  training: ["accreditor", "creditable", "completed"],
  practice: ["independent", "inPerson", "supervised", "hoursPerWeek"],
  licences: ["unsupervised", "disciplined", "issuedOn"],
  experiences: ["handsOn", "startedOn", "hours"],
  standings: ["decidedOn"],
};

function parentOf(profile: Person, path: readonly string[]): Person | undefined {
  return path.slice(0, -1).reduce<unknown>((value, step) => (value as Person | undefined)?.[step], profile) as
    | Person
    | undefined;
}

/** Every place of a whole person that can be hidden: lists, codes of lists (`exams.nac`), and fields of rows. */
function places(whole: Person): string[] {
  return Object.keys(whole).flatMap((list) => {
    const rows = whole[list];
    if (!Array.isArray(rows)) return [`/${list}`];
    const code = CODES[list];
    return [
      `/${list}`,
      ...(code ? (rows as Rows).map((row) => `${list}.${row[code]}`) : []),
      ...(rows as Rows).flatMap((row, index) =>
        (HIDEABLE[list] ?? [])
          .map((field) => `/${list}/${index}/${field}`)
          .filter((path) => {
            const steps = path.slice(1).split("/");
            const unfinished = list === "exams" && (row.result === "scheduled" || row.result === "awaiting");
            return !unfinished && parentOf(whole, steps)?.[steps.at(-1) as string] !== undefined;
          }),
      ),
    ];
  });
}

/** The person without what stands at some places. Rows of a hidden code are gone and the code is `unsure`. */
function without(whole: Person, hidden: readonly string[]): Person {
  const part = structuredClone(whole);
  for (const place of hidden.filter((one) => one.split("/").length > 2)) {
    const steps = place.slice(1).split("/");
    const parent = parentOf(part, steps);
    if (parent) delete parent[steps.at(-1) as string];
  }
  for (const place of hidden.filter((one) => !one.startsWith("/"))) {
    const [list, code] = place.split(".") as [string, string];
    part[list] = (part[list] as Rows).filter((row) => row[CODES[list] as string] !== code);
    part.unsure = [...new Set([...((part.unsure as string[]) ?? []), place])];
  }
  for (const place of hidden.filter((one) => one.startsWith("/") && one.split("/").length === 2))
    delete part[place.slice(1)];
  return part;
}

/** Somebody of whom everything is known, and the same person with some of it hidden. */
export interface Known {
  whole: Profile;
  part: Profile;
}

/** Whole lists hidden. */
export const knownByLists: fc.Arbitrary<Known> = person.chain((whole) =>
  fc.subarray(Object.keys(whole), { minLength: 2 }).map((lists) =>
    pair(
      whole,
      without(
        whole,
        lists.map((list) => `/${list}`),
      ),
    ),
  ),
);

/** Lists, codes and fields of rows hidden; a list with a code hidden keeps its other rows whole. */
export const knownByPlaces: fc.Arbitrary<Known> = person.chain((whole) =>
  fc.subarray(places(whole), { minLength: 1 }).map((chosen) => {
    const coded = new Set(
      chosen.filter((place) => !place.startsWith("/")).map((place) => place.split(".")[0]),
    );
    const hidden = chosen.filter((place) => !place.startsWith("/") || !coded.has(place.split("/")[1] ?? ""));
    return pair(whole, without(whole, hidden));
  }),
);

const pair = (whole: unknown, part: unknown): Known => ({
  whole: Profile.parse(whole),
  part: Profile.parse(part),
});

/** The person with exactly these missing facts told, as the whole person has them, and nothing else. */
export function told(
  { whole, part }: Known,
  missing: readonly { pointer: string; code?: string }[],
): Profile {
  const from = whole as Person;
  const filled = structuredClone(part) as Person;
  for (const { pointer, code } of missing) {
    const steps = pointer.slice(1).split("/") as [string, ...string[]];
    const [list] = steps;
    if (steps.length > 1) {
      // Where a code is hidden the other rows are whole, and stand elsewhere than in the whole list.
      if (part.unsure?.some((name) => name.startsWith(`${list}.`))) continue;
      const parent = parentOf(filled, steps);
      const value = parentOf(from, steps)?.[steps.at(-1) as string];
      if (parent && value !== undefined) parent[steps.at(-1) as string] = value;
    } else if (code === undefined) {
      filled[list] = from[list];
      filled.unsure = ((filled.unsure as string[]) ?? []).filter((name) => !name.startsWith(`${list}.`));
    } else tellCode(filled, from, list, code);
  }
  return Profile.parse(filled);
}

/** Tells the rows of one code: the others of the list stay as unknown as they were. */
function tellCode(filled: Person, from: Person, list: string, code: string): void {
  const name = CODES[list];
  const all = from[list] as Rows;
  if (!name) {
    filled[list] = all;
    return;
  }
  const unsure = (filled.unsure as string[]) ?? [];
  if (filled[list] === undefined) {
    filled[list] = all.filter((row) => row[name] === code);
    const others = all.map((row) => `${list}.${row[name]}`).filter((other) => other !== `${list}.${code}`);
    filled.unsure = [...new Set([...unsure, ...others])];
  } else if (unsure.includes(`${list}.${code}`)) {
    filled[list] = [...(filled[list] as Rows), ...all.filter((row) => row[name] === code)];
    filled.unsure = unsure.filter((one) => one !== `${list}.${code}`);
  }
}

/** The same facts sent in another order of keys and rows. `rank` orders rows by content. */
export function reordered(value: unknown, rank: (text: string) => number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => ({ item: reordered(item, rank), place: rank(canonicalText(item)) }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, member]) => [key, reordered(member, rank)]),
  );
}
