import type { Example, Examples } from "./example";

type Case = Example<"school_standing">;
type Row = NonNullable<Case["profile"]["education"]>[number];
const asOf = "2026-11-22";
const listed: Case["rule"] = { anyOf: [{ wdomsListed: true }, { accreditation: ["lcme", "coca"] }] };
const notRecognised: Case["rule"] = { anyOf: [{ notAccreditation: ["wfme_recognized"] }] };
const long: Case["rule"] = { anyOf: [{ creditYearsAtLeast: 4 }] };
const lateLcme: Case["rule"] = {
  anyOf: [{ accreditation: ["lcme"], graduated: { onOrAfter: "2025-07-01" } }],
};
const degree = (school: Partial<Row["school"]>, rest: Partial<Row> = {}): Case["profile"] => ({
  education: [{ school: { name: "A school", country: "IN", ...school }, degree: "mbbs", ...rest }],
});

export const schoolStanding: Examples<"school_standing"> = {
  met: [
    { when: "one alternative is enough", rule: listed, profile: degree({ wdomsListed: true }), asOf },
    {
      when: "one of the accreditations asked for",
      rule: listed,
      profile: degree({ country: "US", wdomsListed: false, accreditations: ["coca"] }),
      asOf,
    },
    {
      when: "one of two degrees",
      rule: listed,
      profile: {
        education: [
          ...(degree({ wdomsListed: false, accreditations: [] }).education ?? []),
          ...(degree({ wdomsListed: true }).education ?? []),
        ],
      },
      asOf,
    },
    {
      when: "an accreditation that must not be there is not",
      rule: notRecognised,
      profile: degree({ accreditations: [] }),
      asOf,
    },
  ],
  unmet: [
    {
      when: "every alternative fails",
      rule: listed,
      profile: degree({ wdomsListed: false, accreditations: [] }),
      asOf,
    },
    { when: "degrees are known to be none", rule: listed, profile: { education: [] }, asOf },
    {
      when: "an accreditation that must not be there is",
      rule: notRecognised,
      profile: degree({ accreditations: ["wfme_recognized"] }),
      asOf,
    },
    {
      when: "two degrees meet the conditions only together",
      rule: lateLcme,
      profile: {
        education: [
          ...(degree({ accreditations: ["lcme"] }, { graduatedOn: "2020-06-30" }).education ?? []),
          ...(degree({ accreditations: [] }, { graduatedOn: "2025-07-01" }).education ?? []),
        ],
      },
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of the education", rule: listed, profile: {}, asOf },
    {
      when: "whether the school is listed is not given",
      rule: listed,
      profile: degree({ accreditations: [] }),
      asOf,
    },
    {
      when: "the degree day a window asks for is not given",
      rule: lateLcme,
      profile: degree({ accreditations: ["lcme"] }),
      asOf,
    },
    {
      when: "some degrees are in doubt",
      rule: listed,
      profile: { education: [], unsure: ["education"] },
      asOf,
    },
  ],
  pending: "what a school is does not depend on when its degree is obtained",
  boundary: [
    {
      met: { when: "exactly the credit years", rule: long, profile: degree({}, { creditYears: 4 }), asOf },
      unmet: { when: "half a year less", rule: long, profile: degree({}, { creditYears: 3.5 }), asOf },
    },
    {
      met: {
        when: "the first degree day of the window",
        rule: lateLcme,
        profile: degree({ accreditations: ["lcme"] }, { graduatedOn: "2025-07-01" }),
        asOf,
      },
      unmet: {
        when: "the day before",
        rule: lateLcme,
        profile: degree({ accreditations: ["lcme"] }, { graduatedOn: "2025-06-30" }),
        asOf,
      },
    },
  ],
};
