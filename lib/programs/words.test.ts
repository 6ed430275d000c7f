/** Whom a stream is for, and the sentence that says why: from the project's own files, on a fixed day. */
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { dayOf } from "../eligibility/calendar";
import type { Profile } from "../eligibility/profile";
import { languageFaults } from "../i18n/language-faults";
import { readStreams, type StreamRow } from "./csv";
import { readProgramFiles } from "./files";
import { limitsOf } from "./limits";
import { ProgramsFor } from "./person";
import { planImport } from "./plan";
import { type DirectoryRules, directoryBook } from "./rules";
import { Criterion } from "./schema";
import { streamTitle, whySentence } from "./words";

const DAY = "2026-11-25";
const files = readProgramFiles(path.resolve(import.meta.dirname, "../../prisma/programs"));
const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);
const rules: DirectoryRules = files.directory;
const { work } = planImport(
  files.lists.flatMap(({ text }) => readStreams(text).rows),
  {
    institutions: new Set(files.directory.institutions.map(({ id }) => id)),
    specialties: new Set(files.directory.specialties.map(({ id }) => id)),
    programs: new Map(),
    streams: new Map(),
    positions: new Map(),
    links: new Map(),
  },
  rules,
);
const keys = [...new Set(work.streams.map(({ judgedAs }) => judgedAs))];
const book = directoryBook(catalogue, rules, keys);
const seenBy = (profile: Profile): ProgramsFor => new ProgramsFor(book, rules, profile, dayOf(DAY));

/** A graduate from abroad with permanent residence, everything told. */
const ABROAD: Profile = {
  citizenships: ["IN"],
  permanentResidence: [{ country: "CA", since: "2024-01-01" }],
  education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2024-05-01" }],
  secondaryEducation: [],
  residence: { country: "CA", subdivision: "CA-MB" },
  practice: [],
  training: [],
  standings: [],
  experiences: [],
  exams: [],
  commitments: [],
  matches: [],
};
const CANADIAN: Profile = {
  ...ABROAD,
  citizenships: ["CA"],
  education: [{ school: { country: "CA", accreditations: ["cacms"] }, graduatedOn: "2026-05-01" }],
};

const NEUROLOGY = "carms.img.on+recent.3-or-8-in-practice";
const standings = (profile: Profile) => {
  const person = seenBy(profile);
  return Object.fromEntries(
    rules.access.filter(({ service }) => service === "carms").map(({ id }) => [id, person.standingOf(id)]),
  );
};

test("every door, for a graduate from abroad and for a Canadian one", () => {
  expect(standings(ABROAD)).toEqual({
    "carms.cmg": "not_yours",
    "carms.img": "yours",
    "carms.img.ab": "not_yet",
    "carms.img.bc": "not_yet",
    "carms.img.on": "ask",
    "carms.img.tie.ns": "ask",
    "carms.img.tie.nb": "ask",
    "carms.all": "yours",
    "carms.all.bc": "not_yet",
    "carms.all.qc": "not_yet",
    "carms.military": "not_yours",
  });
  expect(standings(CANADIAN)).toEqual({
    "carms.cmg": "yours",
    "carms.img": "not_yours",
    "carms.img.ab": "not_yours",
    "carms.img.bc": "not_yours",
    "carms.img.on": "not_yours",
    "carms.img.tie.ns": "not_yours",
    "carms.img.tie.nb": "not_yours",
    "carms.all": "yours",
    "carms.all.bc": "yours",
    "carms.all.qc": "yours",
    "carms.military": "not_yours",
  });
});

test("who has told nothing is asked, and nothing is refused", () => {
  expect([...new Set(Object.values(standings({})))]).toEqual(["ask"]);
});

test.each<[string, Profile, string, string]>([
  [
    "three years and a day out, without practice",
    { ...ABROAD, education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2023-11-24" }] },
    "not_yet",
    "unmet",
  ],
  [
    "three years out to the day",
    { ...ABROAD, education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2023-11-25" }] },
    "ask",
    "met",
  ],
  [
    "eight years out to the day, in practice",
    {
      ...ABROAD,
      education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2018-11-25" }],
      practice: [{ country: "IN", specialty: "neurology", startedOn: "2019-01-01", endedOn: "2023-11-25" }],
    },
    "ask",
    "met",
  ],
  [
    "eight years and a day out, in practice",
    {
      ...ABROAD,
      education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2018-11-24" }],
      practice: [{ country: "IN", specialty: "neurology", startedOn: "2019-01-01" }],
    },
    "not_yours",
    "unmet",
  ],
])("the strict limit of McMaster neurology: %s", (_, profile, standing, status) => {
  const person = seenBy(profile);
  expect(person.statusOf("recent.3-or-8-in-practice")).toBe(status);
  expect(person.standingOf(NEUROLOGY)).toBe(standing);
});

test("a preference never closes a door", () => {
  const old: Profile = {
    ...ABROAD,
    education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "1999-05-01" }],
  };
  const person = seenBy(old);
  expect(person.statusOf("manitoba.family.active")).toBe("unmet");
  expect(person.standingOf("carms.img")).toBe("yours");
});

const sentence = (profile: Profile, key: string, locale: "en" | "fr" = "en") =>
  whySentence(seenBy(profile).judgementOf(key), locale);

test("the sentence says the first thing that decides, and how many more there are", () => {
  expect(sentence(ABROAD, "carms.cmg")).toBe(
    "Only for graduates of Canadian schools. Yours is not classed as one.",
  );
  expect(sentence(ABROAD, "carms.img")).toBe("For international graduates, as you are.");
  expect(sentence(ABROAD, "carms.img.ab")).toBe(
    "Alberta shows its streams only to people on the AIMG list. Complete the AIMG assessment first.",
  );
  expect(sentence({ ...ABROAD, permanentResidence: [] }, "carms.img.ab")).toBe(
    "You first need Canadian citizenship or permanent residence: the match is closed without it. One more thing is open.",
  );
  expect(sentence(ABROAD, "carms.img.tie.ns")).toBe(
    "For international graduates with a tie to Nova Scotia. If you studied two years at a university there, ask Dalhousie whether that counts.",
  );
  expect(
    sentence({ ...ABROAD, residence: { country: "CA", subdivision: "CA-NS" } }, "carms.img.tie.ns"),
  ).toBe("For international graduates with a tie to Nova Scotia, as you have.");
  const old: Profile = {
    ...ABROAD,
    secondaryEducation: [
      { country: "CA", subdivision: "CA-ON", startedOn: "2008-09-01", endedOn: "2012-06-30" },
    ],
    education: [{ school: { country: "IN", accreditations: [] }, graduatedOn: "2010-05-01" }],
  };
  expect(sentence(old, NEUROLOGY)).toBe(
    "Closed by a strict cut-off: Degree within three years, or within eight and in practice.",
  );
  expect(sentence(old, NEUROLOGY, "fr")).toBe(
    "Une condition stricte vous en écarte\u00A0: Diplôme de moins de trois ans, ou de moins de huit ans avec exercice récent.",
  );
  const surgeon = { ...old, education: ABROAD.education };
  expect(sentence(surgeon, "carms.img.on+surgery.exposure")).toBe(
    "Ask University of Ottawa, general surgery: Which other contacts with surgery does the program accept?",
  );
  expect(
    sentence(
      { ...surgeon, experiences: [{ kind: "elective", country: "CA", specialty: "general_surgery" }] },
      "carms.img.on+surgery.exposure",
    ),
  ).toBe("For international graduates, as you are. You meet its strict cut-off.");
});

test("every stream says something to everybody, and differently in each language", () => {
  const faults: string[] = [];
  for (const profile of [{}, ABROAD, CANADIAN, { ...ABROAD, permanentResidence: [] }]) {
    const person = seenBy(profile);
    for (const key of keys) {
      const judgement = person.judgementOf(key);
      const [en, fr] = [whySentence(judgement, "en"), whySentence(judgement, "fr")];
      if (en.length < 20 || !/[.?]$/.test(en)) faults.push(`${key}: “${en}”`);
      faults.push(...languageFaults(en, fr).map((fault) => `${key}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test("streams that share their rules share one judgement", () => {
  expect(work.streams).toHaveLength(815);
  expect(keys.length).toBeLessThan(20);
  const person = seenBy(ABROAD);
  expect(person.judgementOf("carms.img")).toBe(person.judgementOf("carms.img"));
});

test("a stream is called what its match calls it, with what sets it apart", () => {
  const stream = {
    kind: "img",
    openTo: "img",
    tie: "CA-NS",
    returnOfService: true,
    military: false,
  } as const;
  expect(streamTitle(stream, "en")).toBe(
    "Stream for international graduates, tie to Nova Scotia, return of service",
  );
  expect(streamTitle({ ...stream, tie: null, returnOfService: null, military: true }, "fr")).toBe(
    "Volet pour diplômés internationaux, quelques places pour les Forces armées",
  );
});

test("limits of a row are rules with words in both languages", () => {
  const { rows } = readStreams(
    [
      "service,institution,region,specialty,stream_code,stream_kind,open_to,site_en,site_fr,cycle,visas,graduation_years,graduation_as,attempts_most,attempts_as,local_experience_months,local_experience_as,step2ck_least,step2ck_as,ecfmg_as,step3_as,source_url,checked_on,confidence",
      "eras,jps,US-TX,psychiatry,1,categorical,all,Fort Worth,Fort Worth,2027,none,5,strict,1,strict,3,preferred,230,preferred,strict,preferred,https://example.org/p,2026-11-22,primary",
      "carms,alberta,CA-AB,neurology,2,img,img,Edmonton,Edmonton,2027,none,1,preferred,2,strict,1,strict,,,,,https://example.org/q,2026-11-22,primary",
    ].join("\n"),
  );
  const limits = rows.flatMap((row: StreamRow) => limitsOf(row));
  expect(limits.map(({ id }) => id)).toEqual([
    "limit.graduation.5.strict",
    "limit.attempts.us.1.strict",
    "limit.experience.us.3.preferred",
    "limit.step2ck.230.preferred",
    "limit.ecfmg.strict",
    "limit.step3.preferred",
    "limit.visa.us.none.strict",
    "limit.graduation.1.preferred",
    "limit.attempts.ca.2.strict",
    "limit.experience.ca.1.strict",
    "limit.visa.ca.none.strict",
  ]);
  for (const limit of limits) {
    expect(Criterion.safeParse(limit).success, limit.id).toBe(true);
    for (const { en, fr } of [limit.title, limit.statement]) expect(languageFaults(en, fr)).toEqual([]);
  }
});

let judged: ProgramsFor;
beforeAll(() => {
  judged = seenBy(ABROAD);
});
test("what nobody states has no status: it is not met, and not a limit", () => {
  expect(judged.statusOf("limit.graduation.5.strict")).toBeNull();
  expect(judged.standingOf("carms.nobody")).toBe("ask");
});
