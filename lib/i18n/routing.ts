/** The two languages of the product, always named in the address. */
import { createNavigation } from "next-intl/navigation";
import { defineRouting } from "next-intl/routing";

export const routing = defineRouting({
  locales: ["en", "fr"],
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { name: "locale" },
});
export type Locale = (typeof routing.locales)[number];

export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);

/** The language of an address, or null where it names none of ours. */
export function localeOf(text: string): Locale | null {
  return routing.locales.find((locale) => locale === text) ?? null;
}
