import type { Example, Examples } from "./example";

type Case = Example<"certification">;
const asOf = "2026-11-22";
const rule: Case["rule"] = { bodies: ["rcpsc", "cfpc"] };
const pediatrics: Case["rule"] = { bodies: ["abms"], specialties: ["pediatrics"] };
const sinceLastYear: Case["rule"] = { bodies: ["abms"], certified: { onOrAfter: "2025-11-22" } };
const abroad: Case["rule"] = { notBodies: ["rcpsc", "cfpc"], notSpecialties: ["family_medicine"] };
const abms = (certifiedOn?: string): Case["profile"] => ({
  certifications: [{ body: "abms", specialty: "pediatrics", ...(certifiedOn ? { certifiedOn } : {}) }],
});

export const certification: Examples<"certification"> = {
  met: [
    { when: "any body but those left out", rule: abroad, profile: abms(), asOf },
    {
      when: "a certificate without a date holds on every day",
      rule,
      profile: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      asOf,
    },
    {
      when: "the specialty asked for",
      rule: pediatrics,
      profile: abms("2020-05-01"),
      asOf,
    },
    {
      when: "a certificate of one body, though whether another gave one is not known",
      rule,
      profile: {
        certifications: [{ body: "cfpc", specialty: "family_medicine" }],
        unsure: ["certifications.rcpsc"],
      },
      asOf,
    },
  ],
  unmet: [
    {
      when: "only a body that is left out has certified",
      rule: abroad,
      profile: { certifications: [{ body: "rcpsc", specialty: "surgery" }] },
      asOf,
    },
    {
      when: "only in a specialty that is left out",
      rule: abroad,
      profile: { certifications: [{ body: "rcgp", specialty: "family_medicine" }] },
      asOf,
    },
    { when: "certificates are known to be none", rule, profile: { certifications: [] }, asOf },
    { when: "only another body has certified", rule, profile: abms("2020-05-01"), asOf },
    {
      when: "only another specialty is certified",
      rule: pediatrics,
      profile: { certifications: [{ body: "abms", specialty: "surgery" }] },
      asOf,
    },
  ],
  unknown: [
    {
      when: "whether some body has certified is in doubt",
      rule: abroad,
      profile: { certifications: [], unsure: ["certifications.other"] },
      asOf,
    },
    { when: "nothing is known of certificates", rule, profile: {}, asOf },
    {
      when: "the list is complete except for the body asked about",
      rule,
      profile: { certifications: [], unsure: ["certifications.rcpsc"] },
      asOf,
    },
    { when: "a window is asked and the certificate has no date", rule: sinceLastYear, profile: abms(), asOf },
  ],
  pending: "a certificate is held or not; applying for one is a standing",
  boundary: [
    {
      met: {
        when: "certified on the first day of the window",
        rule: sinceLastYear,
        profile: abms("2025-11-22"),
        asOf,
      },
      unmet: { when: "certified the day before it", rule: sinceLastYear, profile: abms("2025-11-21"), asOf },
    },
    {
      met: { when: "certified on the as-of date", rule: pediatrics, profile: abms("2026-11-22"), asOf },
      unmet: {
        when: "certified the day after: it has not happened",
        rule: pediatrics,
        profile: abms("2026-11-23"),
        asOf,
      },
    },
  ],
};
