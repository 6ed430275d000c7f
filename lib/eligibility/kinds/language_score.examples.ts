import type { Example, Examples } from "./example";

type Case = Example<"language_score">;
type Row = NonNullable<Case["profile"]["languageTests"]>[number];
const asOf = "2026-11-22";
const seven: Case["rule"] = {
  tests: [{ test: "ielts_academic", overall: 7, listening: 7, reading: 7 }],
  validForMonths: 24,
};
const sinceChange: Case["rule"] = {
  tests: [{ test: "oet_medicine", writing: 300, taken: { onOrAfter: "2018-07-01" } }],
};
const ielts = (change: Partial<Row> = {}): Row => ({
  test: "ielts_academic",
  takenOn: "2026-02-15",
  overall: 7.5,
  listening: 7,
  reading: 8,
  ...change,
});
const sittings = (...languageTests: Row[]): Case["profile"] => ({ languageTests });

export const languageScore: Examples<"language_score"> = {
  met: [
    { when: "one sitting reaches every minimum", rule: seven, profile: sittings(ielts()), asOf },
    {
      when: "another sitting that fails takes nothing away",
      rule: seven,
      profile: sittings(ielts(), ielts({ takenOn: "2026-08-15", reading: 5 })),
      asOf,
    },
  ],
  unmet: [
    { when: "sittings are known to be none", rule: seven, profile: { languageTests: [] }, asOf },
    {
      when: "two sittings reach every minimum only together",
      rule: seven,
      profile: sittings(ielts({ reading: 6 }), ielts({ takenOn: "2026-08-15", listening: 6 })),
      asOf,
    },
    {
      when: "another test",
      rule: seven,
      profile: sittings(ielts({ test: "ielts_general" })),
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of language tests", rule: seven, profile: {}, asOf },
    {
      when: "this test is in doubt",
      rule: seven,
      profile: { languageTests: [], unsure: ["languageTests.ielts_academic"] },
      asOf,
    },
    {
      when: "a part is not given and the others reach their minima",
      rule: seven,
      profile: sittings({ test: "ielts_academic", takenOn: "2026-02-15", overall: 7, listening: 7 }),
      asOf,
    },
  ],
  pending: "a sitting carries its scores; a test that is only booked is not in the profile",
  boundary: [
    {
      met: {
        when: "exactly the minimum in every part",
        rule: seven,
        profile: sittings(ielts({ overall: 7, reading: 7 })),
        asOf,
      },
      unmet: {
        when: "half a band less in one part",
        rule: seven,
        profile: sittings(ielts({ reading: 6.5 })),
        asOf,
      },
    },
    {
      met: {
        when: "24 months old to the day",
        rule: seven,
        profile: sittings(ielts({ takenOn: "2024-11-22" })),
        asOf,
      },
      unmet: { when: "a day older", rule: seven, profile: sittings(ielts({ takenOn: "2024-11-21" })), asOf },
    },
    {
      met: {
        when: "sat on the first day the minimum holds for",
        rule: sinceChange,
        profile: sittings({ test: "oet_medicine", takenOn: "2018-07-01", writing: 300 }),
        asOf,
      },
      unmet: {
        when: "sat the day before",
        rule: sinceChange,
        profile: sittings({ test: "oet_medicine", takenOn: "2018-06-30", writing: 300 }),
        asOf,
      },
    },
  ],
};
