/** For the tests: requests made up at random. */
import fc from "fast-check";
import type { MatchRequest } from "./schema";

const SINGLES = ["a", "b", "c", "d"];
const COUPLES = [
  ["u", "v"],
  ["w", "x"],
] as const;
const PROGRAMS = ["P", "Q", "R", "S"];

/** Some of these, in any order. */
const some = (names: readonly string[], most = names.length): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...names], { maxLength: most });

export interface Size {
  singles: number;
  couples: number;
  programs: number;
  supplemental?: boolean;
  reversion?: boolean;
}

/** Requests small enough to look at every matching. */
export function tiny({
  singles,
  couples,
  programs,
  supplemental,
  reversion,
}: Size): fc.Arbitrary<MatchRequest> {
  const names = PROGRAMS.slice(0, programs);
  const alone = SINGLES.slice(0, singles);
  const pairs = COUPLES.slice(0, couples);
  const everybody = [...alone, ...pairs.flat()];
  const each = <T>(keys: readonly string[], value: (key: string) => fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value(key)]))) as fc.Arbitrary<Record<string, T>>;
  const place = fc.option(fc.constantFrom(...names), { freq: 5 });
  return fc.record({
    applicants: each(alone, () => some(names)),
    programs: each(names, () =>
      fc.record({
        quota: fc.integer({ min: 0, max: 2 }),
        list: fc.oneof(some(everybody), fc.shuffledSubarray(everybody, { minLength: everybody.length })),
      }),
    ),
    couples: fc.tuple(
      ...pairs.map((members) =>
        fc.record({
          members: fc.constant([...members] as [string, string]),
          list: fc.uniqueArray(fc.tuple(place, place), { maxLength: 4, selector: (pair) => pair.join() }),
        }),
      ),
    ),
    ...(supplemental
      ? {
          supplemental: each(everybody.slice(0, 3), () =>
            fc.constantFrom(...names).chain((main) =>
              some(
                names.filter((name) => name !== main),
                2,
              ).map((list) => ({ [main]: list })),
            ),
          ),
        }
      : {}),
    ...(reversion
      ? {
          reversion: fc
            .dictionary(fc.constantFrom(...names), fc.constantFrom(...names))
            .map((all) => Object.fromEntries(Object.entries(all).filter(([from, to]) => from !== to))),
        }
      : {}),
  }) as fc.Arbitrary<MatchRequest>;
}

/** Positions by program as the request states them. */
export const quotasOf = (request: MatchRequest): Record<string, number> =>
  Object.fromEntries(Object.entries(request.programs).map(([name, { quota }]) => [name, quota]));
