import type { Example, Examples } from "./example";

type Case = Example<"rotation_weeks">;
type Weeks = NonNullable<NonNullable<Case["profile"]["education"]>[number]["coreRotations"]>;
const asOf = "2026-11-22";
const rule: Case["rule"] = {
  rotations: [
    { field: "family_medicine", weeks: 8 },
    { field: "surgery", weeks: 4 },
  ],
};
const degrees = (...records: (Weeks | undefined)[]): Case["profile"] => ({
  education: records.map((coreRotations) => ({
    school: { country: "NG" },
    ...(coreRotations ? { coreRotations } : {}),
  })),
});

export const rotationWeeks: Examples<"rotation_weeks"> = {
  met: [
    {
      when: "every field has more weeks than asked",
      rule,
      profile: degrees({ family_medicine: 12, surgery: 8 }),
      asOf,
    },
    {
      when: "the weeks of two degrees add up",
      rule,
      profile: degrees({ family_medicine: 4, surgery: 4 }, { family_medicine: 4 }),
      asOf,
    },
    {
      when: "fields the rule does not name may be missing",
      rule: { rotations: [{ field: "surgery", weeks: 4 }] },
      profile: degrees({ surgery: 4 }),
      asOf,
    },
  ],
  unmet: [
    {
      when: "one field is short although the other has plenty",
      rule,
      profile: degrees({ family_medicine: 3, surgery: 20 }),
      asOf,
    },
    { when: "a field is known to be none", rule, profile: degrees({ family_medicine: 8, surgery: 0 }), asOf },
    {
      when: "one field is short, whatever the one that is not known",
      rule,
      profile: degrees({ family_medicine: 3 }),
      asOf,
    },
    { when: "there is no degree", rule, profile: degrees(), asOf },
  ],
  unknown: [
    { when: "nothing is known of the degree", rule, profile: {}, asOf },
    { when: "the degree has no record of rotations", rule, profile: degrees(undefined), asOf },
    { when: "the record does not name a field", rule, profile: degrees({ family_medicine: 8 }), asOf },
    {
      when: "the second degree may add what is missing",
      rule,
      profile: degrees({ family_medicine: 8, surgery: 2 }, undefined),
      asOf,
    },
    {
      when: "there may be another degree",
      rule,
      profile: { ...degrees({ family_medicine: 8, surgery: 2 }), unsure: ["education"] },
      asOf,
    },
  ],
  pending: "weeks are recorded when they are over; nobody decides on them",
  boundary: [
    {
      met: {
        when: "exactly the weeks asked",
        rule,
        profile: degrees({ family_medicine: 8, surgery: 4 }),
        asOf,
      },
      unmet: { when: "half a week less", rule, profile: degrees({ family_medicine: 8, surgery: 3.5 }), asOf },
    },
    {
      met: {
        when: "two degrees with four weeks each",
        rule,
        profile: degrees({ family_medicine: 4, surgery: 4 }, { family_medicine: 4, surgery: 0 }),
        asOf,
      },
      unmet: {
        when: "two degrees with seven weeks together",
        rule,
        profile: degrees({ family_medicine: 4, surgery: 4 }, { family_medicine: 3, surgery: 0 }),
        asOf,
      },
    },
  ],
};
