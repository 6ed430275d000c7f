/** The demo staff: three advisors and two admins, all made up. */
import type { Locale } from "../../lib/i18n/routing";

interface Member {
  name: string;
  role: "advisor" | "admin";
  locale: Locale;
}

export const STAFF = {
  lindiwe: { name: "Lindiwe Marchand", role: "advisor", locale: "en" },
  benoit: { name: "Benoît Lachance", role: "advisor", locale: "fr" },
  harpreet: { name: "Harpreet Gill", role: "advisor", locale: "en" },
  noor: { name: "Noor Haddad", role: "admin", locale: "en" },
  wendell: { name: "Wendell Achterberg", role: "admin", locale: "fr" },
} as const satisfies Record<string, Member>;

export type StaffSlug = keyof typeof STAFF;
export type AdvisorSlug = "lindiwe" | "benoit" | "harpreet";
export type AdminSlug = "noor" | "wendell";

/** Every demo address: on example.org, which nobody can own. */
export const emailOf = (slug: string): string => `${slug}@example.org`;
