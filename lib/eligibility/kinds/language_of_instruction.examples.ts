import type { Example, Examples } from "./example";

type Case = Example<"language_of_instruction">;
const asOf = "2026-11-22";
const french: Case["rule"] = { languages: ["fr"] };
const english: Case["rule"] = { languages: ["en"], countries: ["IE", "GB"] };
const taught = (country: string, languageOfInstruction?: string): Case["profile"] => ({
  education: [
    {
      school: { name: "A school", country },
      degree: "md",
      ...(languageOfInstruction ? { languageOfInstruction } : {}),
    },
  ],
});

export const languageOfInstruction: Examples<"language_of_instruction"> = {
  met: [
    { when: "taught in the language", rule: french, profile: taught("SN", "fr"), asOf },
    {
      when: "taught in one of the countries, in whatever language",
      rule: english,
      profile: taught("IE"),
      asOf,
    },
    {
      when: "one of two degrees",
      rule: french,
      profile: {
        education: [...(taught("IN", "en").education ?? []), ...(taught("SN", "fr").education ?? [])],
      },
      asOf,
    },
  ],
  unmet: [
    { when: "taught in another language", rule: french, profile: taught("IN", "en"), asOf },
    { when: "degrees are known to be none", rule: french, profile: { education: [] }, asOf },
  ],
  unknown: [
    { when: "nothing is known of the education", rule: french, profile: {}, asOf },
    { when: "the language is not given", rule: french, profile: taught("MA"), asOf },
  ],
  pending: "the language a degree is taught in does not depend on when it is obtained",
  boundary: "a language has neither a day nor a number",
};
