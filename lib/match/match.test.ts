import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks, matchings, type State } from "./brute-force";
import { quotasOf, tiny } from "./invented-markets";
import { match } from "./match";
import { MatchAnswer, MatchRequest } from "./schema";

const RUNS = Number(process.env.WAYMARK_PROPERTY_RUNS ?? 400);
/** Fixed, so that a red run can be run again; the long runs choose their own. */
const SEED = Number(process.env.WAYMARK_SEED ?? 20_261_122);
const options = { numRuns: RUNS, seed: SEED };

function matched(request: MatchRequest): MatchAnswer {
  const outcome = match(MatchRequest.parse(request));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return MatchAnswer.parse(outcome.answer);
}

/** Quotas as they stand after reversion: what is held and what is left. */
function quotasAfter(answer: MatchAnswer): Record<string, number> {
  const held = [...Object.values(answer.matches), ...Object.values(answer.supplementalMatches ?? {})];
  return Object.fromEntries(
    Object.entries(answer.unfilled).map(([program, left]) => [
      program,
      left + held.filter((one) => one === program).length,
    ]),
  );
}

const stateOf = (answer: MatchAnswer): State => ({
  main: answer.matches,
  extra: answer.supplementalMatches ?? {},
});

test("without couples the answer is stable, and no stable matching gives anybody a better program", () => {
  fc.assert(
    fc.property(tiny({ singles: 4, couples: 0, programs: 4 }), (request) => {
      const answer = matched(request);
      const quotas = quotasOf(request);
      expect(answer.stable).toBe(true);
      expect(blocks(request, stateOf(answer), quotas)).toEqual([]);
      const liked = (name: string, program: string | null | undefined): number => {
        const at = request.applicants[name]?.indexOf(program ?? "") ?? -1;
        return at < 0 ? Number.POSITIVE_INFINITY : at;
      };
      for (const other of matchings(request, quotas)) {
        if (blocks(request, other, quotas).length > 0) continue;
        for (const name of Object.keys(request.applicants))
          expect(liked(name, answer.matches[name])).toBeLessThanOrEqual(liked(name, other.main[name]));
      }
    }),
    options,
  );
});

function agreesWithSearch(request: MatchRequest): void {
  const answer = matched(request);
  const quotas = quotasAfter(answer);
  const total = (all: Record<string, number>) => Object.values(all).reduce((sum, one) => sum + one, 0);
  expect(total(quotas)).toBe(total(quotasOf(request)));
  const found = blocks(request, stateOf(answer), quotas);
  const sorted = (all: MatchAnswer["blockingPairs"]) => all.map((one) => JSON.stringify(one)).sort();
  expect(sorted(answer.blockingPairs)).toEqual(sorted(found));
  expect(answer.stable).toBe(found.length === 0);
  for (const [program, quota] of Object.entries(quotas)) {
    expect(answer.unfilled[program]).toBeGreaterThanOrEqual(0);
    expect(quota).toBeGreaterThanOrEqual(0);
  }
  if (answer.stable) {
    expect(answer.reason).toBeUndefined();
    return;
  }
  expect(answer.reason).toBe("proved_none");
  for (const other of matchings(request, quotas)) expect(blocks(request, other, quotas)).not.toEqual([]);
}

test("with couples the answer is stable wherever a stable matching exists", () => {
  fc.assert(fc.property(tiny({ singles: 3, couples: 2, programs: 3 }), agreesWithSearch), options);
});

test("with supplemental lists the answer is stable wherever a stable matching exists", () => {
  const size = { singles: 3, couples: 1, programs: 3, supplemental: true };
  fc.assert(fc.property(tiny(size), agreesWithSearch), options);
});

test("with reversion every position stands somewhere and nothing blocks", () => {
  const size = { singles: 4, couples: 1, programs: 4, supplemental: true, reversion: true };
  fc.assert(fc.property(tiny(size), agreesWithSearch), options);
});

test("reversion leaves no applicant worse off", () => {
  fc.assert(
    fc.property(tiny({ singles: 4, couples: 0, programs: 4, reversion: true }), (request) => {
      const before = matched({ ...request, reversion: {} });
      const after = matched(request);
      expect(after.stable).toBe(true);
      for (const [name, list] of Object.entries(request.applicants)) {
        const was = before.matches[name] ?? null;
        const is = after.matches[name] ?? null;
        if (was !== null) expect(list.indexOf(is ?? "")).toBeLessThanOrEqual(list.indexOf(was));
        if (was !== null) expect(is).not.toBeNull();
      }
    }),
    options,
  );
});

test("the order of keys and rows decides nothing", () => {
  const size = { singles: 4, couples: 2, programs: 4, supplemental: true, reversion: true };
  const turned = <T>(all: Record<string, T> | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(all ?? {}).reverse());
  fc.assert(
    fc.property(tiny(size), (request) => {
      const other = {
        ...request,
        applicants: turned(request.applicants),
        programs: turned(request.programs),
        couples: [...(request.couples ?? [])].reverse(),
        supplemental: turned(request.supplemental),
        reversion: turned(request.reversion),
      };
      expect(JSON.stringify(matched(other))).toBe(JSON.stringify(matched(request)));
    }),
    options,
  );
});

test("Gale and Shapley's three by three: everybody's first choice where applicants propose", () => {
  const answer = matched({
    applicants: { alpha: ["A", "B", "C"], beta: ["B", "C", "A"], gamma: ["C", "A", "B"] },
    programs: {
      A: { quota: 1, list: ["beta", "gamma", "alpha"] },
      B: { quota: 1, list: ["gamma", "alpha", "beta"] },
      C: { quota: 1, list: ["alpha", "beta", "gamma"] },
    },
  });
  expect(answer.matches).toEqual({ alpha: "A", beta: "B", gamma: "C" });
});

test("the example of the NRMP: five applicants for four programs with two positions each", () => {
  const answer = matched({
    applicants: {
      Arthur: ["City"],
      Sunny: ["City", "Mercy"],
      Joseph: ["City", "General", "Mercy"],
      Latha: ["Mercy", "City", "General", "State"],
      Darrius: ["City", "Mercy", "State", "General"],
    },
    programs: {
      Mercy: { quota: 2, list: ["Darrius", "Joseph"] },
      City: { quota: 2, list: ["Darrius", "Arthur", "Sunny", "Latha", "Joseph"] },
      General: { quota: 2, list: ["Darrius", "Arthur", "Joseph", "Latha"] },
      State: { quota: 2, list: ["Darrius", "Latha", "Arthur"] },
    },
  });
  expect(answer.matches).toEqual({
    Arthur: "City",
    Darrius: "City",
    Joseph: "General",
    Latha: "General",
    Sunny: null,
  });
  expect(answer.unfilled).toEqual({ City: 0, General: 0, Mercy: 2, State: 2 });
});

/** Klaus and Klijn's smallest: a couple that wants both places, and a single who wants either. */
const NONE_STABLE: MatchRequest = {
  applicants: { single: ["one", "two"] },
  programs: {
    one: { quota: 1, list: ["first", "single"] },
    two: { quota: 1, list: ["single", "second"] },
  },
  couples: [{ members: ["first", "second"], list: [["one", "two"]] }],
};

test("a couple and a single for two places: no stable matching, and that is proved", () => {
  const answer = matched(NONE_STABLE);
  expect(answer).toMatchObject({ stable: false, reason: "proved_none" });
  expect(answer.blockingPairs).toHaveLength(1);
});

test("a large request without a stable matching ends at the bound with the best one found", () => {
  const request: MatchRequest = { applicants: {}, programs: {}, couples: [] };
  for (let copy = 0; copy < 300; copy++) {
    const name = (what: string) => `${what} ${copy}`;
    request.applicants[name("single")] = [name("one"), name("two")];
    request.programs[name("one")] = { quota: 1, list: [name("first"), name("single")] };
    request.programs[name("two")] = { quota: 1, list: [name("single"), name("second")] };
    request.couples?.push({
      members: [name("first"), name("second")],
      list: [[name("one"), name("two")]],
    });
  }
  const answer = matched(request);
  expect(answer).toMatchObject({ stable: false, reason: "none_found" });
  expect(answer.blockingPairs.length).toBe(300);
});

test("both members of a couple take places at one program only where there are two for them", () => {
  const request = (quota: number): MatchRequest => ({
    applicants: { single: ["P"] },
    programs: { P: { quota, list: ["u", "single", "v"] } },
    couples: [{ members: ["u", "v"], list: [["P", "P"]] }],
  });
  expect(matched(request(2))).toMatchObject({
    matches: { single: "P", u: null, v: null },
    stable: true,
    unfilled: { P: 1 },
  });
  expect(matched(request(3)).matches).toEqual({ single: "P", u: "P", v: "P" });
});

test("what a couple lists after both going without is not tried", () => {
  const answer = matched({
    applicants: {},
    programs: { P: { quota: 1, list: ["u"] } },
    couples: [
      {
        members: ["u", "v"],
        list: [
          [null, null],
          ["P", null],
        ],
      },
    ],
  });
  expect(answer).toMatchObject({ matches: { u: null, v: null }, stable: true });
});

test("a supplemental list is tried once its program is held, and a main match stands without it", () => {
  const programs = {
    advanced: { quota: 2, list: ["a", "b", "c"] },
    preliminary: { quota: 1, list: ["c", "b", "a"] },
  };
  const answer = matched({
    applicants: { a: ["advanced"], b: ["advanced"], c: ["advanced"] },
    programs,
    supplemental: {
      a: { advanced: ["preliminary"] },
      b: { advanced: ["preliminary"] },
      c: { advanced: ["preliminary"] },
    },
  });
  expect(answer.matches).toEqual({ a: "advanced", b: "advanced", c: null });
  expect(answer.supplementalMatches).toEqual({ a: null, b: "preliminary" });
  expect(answer.stable).toBe(true);
});

test("a supplemental list can leave no stable matching too", () => {
  const answer = matched({
    applicants: { a: ["advanced"], b: ["preliminary", "advanced"] },
    programs: {
      advanced: { quota: 1, list: ["b", "a"] },
      preliminary: { quota: 1, list: ["a", "b"] },
    },
    supplemental: { a: { advanced: ["preliminary"] } },
  });
  expect(answer).toMatchObject({ stable: false, reason: "proved_none" });
});

test("unfilled positions go along a chain until somebody takes them", () => {
  const answer = matched({
    applicants: { a: ["third"], b: ["third"] },
    programs: {
      first: { quota: 2, list: [] },
      second: { quota: 0, list: [] },
      third: { quota: 0, list: ["b", "a"] },
      fourth: { quota: 1, list: [] },
    },
    reversion: { first: "second", second: "third", third: "fourth" },
  });
  expect(answer.matches).toEqual({ a: "third", b: "third" });
  expect(answer.unfilled).toEqual({ first: 0, second: 0, third: 0, fourth: 1 });
});

test("a position given up for a reverted one reverts in its turn", () => {
  const answer = matched({
    applicants: { a: ["Q", "R"], b: ["S"] },
    programs: {
      P: { quota: 1, list: [] },
      Q: { quota: 0, list: ["a"] },
      R: { quota: 1, list: ["a"] },
      S: { quota: 0, list: ["b"] },
    },
    reversion: { P: "Q", R: "S" },
  });
  expect(answer.matches).toEqual({ a: "Q", b: "S" });
  expect(answer.unfilled).toEqual({ P: 0, Q: 0, R: 0, S: 0 });
});

test("reversion in a circle ends, before a position comes back to where it was", () => {
  const answer = matched({
    applicants: { a: ["B"] },
    programs: {
      A: { quota: 2, list: [] },
      B: { quota: 0, list: ["a"] },
      C: { quota: 0, list: [] },
    },
    reversion: { A: "B", B: "C", C: "A" },
  });
  expect(answer.matches).toEqual({ a: "B" });
  expect(answer.unfilled).toEqual({ A: 0, B: 0, C: 1 });
});

test("names that do not fit are refused one by one", () => {
  const outcome = match({
    applicants: { a: ["P", "P", "X"], "m/1": [] },
    programs: { P: { quota: 1, list: ["a", "nobody", "a"] } },
    couples: [
      {
        members: ["m/1", "n"],
        list: [
          ["P", "Y"],
          ["P", null],
          ["P", null],
        ],
      },
      { members: ["n", "o"], list: [] },
    ],
    supplemental: { nobody: { P: ["P"] }, a: { Z: [] } },
    reversion: { P: "P", X: "P" },
  });
  expect(outcome.ok ? [] : outcome.refusals.map(({ path }) => path.join("/"))).toEqual([
    "couples/0/members/0",
    "couples/1/members/0",
    "applicants/a/1",
    "applicants/a/2",
    "programs/P/list/1",
    "programs/P/list/2",
    "couples/0/list/0/1",
    "couples/0/list/2",
    "supplemental/nobody",
    "supplemental/nobody/P/0",
    "supplemental/a/Z",
    "reversion/P",
    "reversion/X",
  ]);
});

test("a quota is a whole number that is not negative, names are not empty, fields are known", () => {
  const program = (quota: unknown) => ({ applicants: {}, programs: { P: { quota, list: [] } } });
  for (const quota of [-1, 1.5, "1", null, Number.NaN])
    expect(MatchRequest.safeParse(program(quota)).success).toBe(false);
  expect(MatchRequest.safeParse(program(0)).success).toBe(true);
  expect(MatchRequest.safeParse({ applicants: { "": [] }, programs: {} }).success).toBe(false);
  expect(MatchRequest.safeParse({ applicants: {}, programs: {}, couple: [] }).success).toBe(false);
});

/** A market of the size of a national match, the same each time. */
function national(couples: number): MatchRequest {
  let state = 42;
  const roll = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const programs: Record<string, { quota: number; list: string[] }> = {};
  for (let at = 0; at < 5_000; at++) programs[`p${at}`] = { quota: 1 + roll(10), list: [] };
  const request: MatchRequest = { applicants: {}, programs, couples: [] };
  const list = (name: string): string[] => {
    const chosen = [...new Set(Array.from({ length: 5 }, () => `p${roll(5_000)}`))];
    for (const program of chosen) {
      const { list } = programs[program] as { list: string[] };
      list.splice(roll(list.length + 1), 0, name);
    }
    return chosen;
  };
  for (let at = 2 * couples; at < 30_000; at++) request.applicants[`a${at}`] = list(`a${at}`);
  for (let at = 0; at < couples; at++) {
    const [one, two] = [list(`a${2 * at}`), list(`a${2 * at + 1}`)];
    request.couples?.push({
      members: [`a${2 * at}`, `a${2 * at + 1}`],
      list: one.flatMap((first) => two.map((second): [string, string] => [first, second])),
    });
  }
  return request;
}

test("30 000 applicants and 5 000 programs fit the body limit and are matched stably, with and without couples", () => {
  for (const couples of [0, 500]) {
    const request = national(couples);
    expect(JSON.stringify(request).length).toBeLessThan(4 * 1024 * 1024);
    expect(matched(request).stable).toBe(true);
  }
});

test("positions that revert along 5 000 programs end", () => {
  const request = national(0);
  const names = Object.keys(request.programs);
  request.reversion = Object.fromEntries(
    names.map((name, at) => [name, names[(at + 1) % names.length] as string]),
  );
  const answer = matched(request);
  expect(answer.stable).toBe(true);
});
