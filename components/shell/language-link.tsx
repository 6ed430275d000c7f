"use client";
import type { ReactNode } from "react";
import { Link, type Locale, usePathname } from "@/lib/i18n/routing";

/** The same page in the other language, named in that language. */
export function LanguageLink({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <Link href={usePathname()} locale={locale} lang={locale} hrefLang={locale}>
      {children}
    </Link>
  );
}
