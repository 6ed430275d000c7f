import type { Example, Examples } from "./example";

type Case = Example<"classification">;
const asOf = "2026-11-22";
const imgInCanada: Case["rule"] = { country: "CA", classes: ["img"] };
const usmg: Case["rule"] = { country: "CA", classes: ["usmg"] };
const imgInUs: Case["rule"] = { country: "US", classes: ["us_img", "non_us_img"] };
const usImg: Case["rule"] = { country: "US", classes: ["us_img"] };
const notImg: Case["rule"] = { country: "US", classes: ["not_img"] };
const school = (
  country: string,
  accreditations?: ("lcme" | "cacms" | "coca")[],
  graduatedOn = "2020-06-30",
): Case["profile"] => ({
  education: [
    {
      school: { name: "A school", country, ...(accreditations ? { accreditations } : {}) },
      degree: "md",
      graduatedOn,
    },
  ],
});

export const classification: Examples<"classification"> = {
  met: [
    {
      when: "a school of the United States is not accredited by Canada's body, so a late degree is international",
      rule: imgInCanada,
      profile: school("US", undefined, "2025-07-01"),
      asOf,
    },
    {
      when: "a degree from abroad makes an international graduate in Canada",
      rule: imgInCanada,
      profile: school("IN"),
      asOf,
    },
    {
      when: "a citizen with a degree from abroad is an international graduate: the school decides, not the passport",
      rule: imgInCanada,
      profile: { ...school("IE"), citizenships: ["CA"] },
      asOf,
    },
    {
      when: "a United States citizen with a degree from abroad",
      rule: usImg,
      profile: { ...school("IE"), citizenships: ["US"] },
      asOf,
    },
    {
      when: "either international class will do, so the citizenship need not be known",
      rule: imgInUs,
      profile: school("IN"),
      asOf,
    },
    { when: "a school the LCME accredits", rule: notImg, profile: school("US", ["lcme"]), asOf },
    { when: "a school in Puerto Rico it accredits", rule: notImg, profile: school("PR", ["lcme"]), asOf },
    {
      when: "what is written of a school abroad does not make it accredited",
      rule: imgInCanada,
      profile: school("IN", ["lcme"]),
      asOf,
    },
  ],
  unmet: [
    {
      when: "somebody known to have no degree is in no class",
      rule: imgInCanada,
      profile: { education: [] },
      asOf,
    },
    { when: "a degree of a Canadian school", rule: imgInCanada, profile: school("CA", ["cacms"]), asOf },
    {
      when: "an osteopathic school of the United States",
      rule: imgInUs,
      profile: school("US", ["coca"]),
      asOf,
    },
    {
      when: "the citizenships are known and that of the United States is none of them",
      rule: usImg,
      profile: { ...school("IN"), citizenships: ["IN"] },
      asOf,
    },
  ],
  unknown: [
    { when: "nothing is known of the education", rule: imgInCanada, profile: {}, asOf },
    {
      when: "who accredits a school of the United States is not known",
      rule: imgInUs,
      profile: school("US"),
      asOf,
    },
    {
      when: "which international class depends on a citizenship nobody knows",
      rule: usImg,
      profile: school("IN"),
      asOf,
    },
  ],
  pending: "a class follows from the school and the degree day, expected or real; nothing decides on it",
  boundary: [
    {
      met: {
        when: "an LCME degree of the last day Canada recognised it",
        rule: usmg,
        profile: school("US", ["lcme"], "2025-06-30"),
        asOf,
      },
      unmet: {
        when: "an LCME degree of the day after",
        rule: usmg,
        profile: school("US", ["lcme"], "2025-07-01"),
        asOf,
      },
    },
    {
      met: {
        when: "a Canadian degree of the first day it is international",
        rule: imgInUs,
        profile: school("CA", ["cacms"], "2025-07-01"),
        asOf,
      },
      unmet: {
        when: "a Canadian degree of the day before",
        rule: imgInUs,
        profile: school("CA", ["cacms"], "2025-06-30"),
        asOf,
      },
    },
  ],
};
