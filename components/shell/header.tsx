import { useLocale, useTranslations } from "next-intl";
import { SignOutButton } from "@/components/account/sign-out-button";
import type { Places } from "@/lib/access/places";
import { Link } from "@/lib/i18n/routing";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { NavLink } from "./nav-link";
import { ThemeChoice } from "./theme-choice";

/** What the reference leads to. */
const REFERENCE = [
  "/requirements",
  "/exams",
  "/dates",
  "/fees",
  "/figures",
  "/glossary",
  "/search",
  "/sources",
] as const;

/** The links of the main navigation that not everybody has. */
const LINKS = [
  ["/home", "home", "file"],
  ["/profile", "file", "file"],
  ["/caseload", "caseload", "caseload"],
  ["/admin/people", "people", "people"],
  ["/admin/activity", "activity", "activity"],
] as const satisfies readonly (readonly [href: string, word: string, place: keyof Places])[];

/** `places` are those of somebody who is signed in; a visitor has none. */
export function Header({ theme, places }: { theme: "light" | "dark" | "system"; places: Places | null }) {
  const t = useTranslations("shell");
  const account = useTranslations("account");
  const other = useLocale() === "fr" ? "en" : "fr";
  return (
    <header className="top">
      <div className="page">
        <Link className="logo" href="/">
          <Logo />
          {t("name")}
        </Link>
        <nav className="nav" aria-label={t("main")}>
          {LINKS.filter(([, , place]) => places?.[place]).map(([href, word]) => (
            <NavLink key={href} href={href}>
              {account(word)}
            </NavLink>
          ))}
          {places ? null : <NavLink href="/check">{t("check")}</NavLink>}
          <NavLink href="/pathways">{t("pathways")}</NavLink>
          <NavLink href="/programs">{t("programs")}</NavLink>
          <NavLink href="/reference" also={REFERENCE}>
            {t("reference")}
          </NavLink>
        </nav>
        <div className="end">
          <ThemeChoice
            initial={theme}
            label={t("theme")}
            words={{ light: t("themeLight"), dark: t("themeDark"), system: t("themeSystem") }}
          />
          <LanguageLink locale={other}>{t("language")}</LanguageLink>
          {places ? (
            <>
              <NavLink href="/settings">{account("settings")}</NavLink>
              <SignOutButton failed={account("stillSignedIn")}>{account("signOut")}</SignOutButton>
            </>
          ) : (
            <NavLink href="/sign-in">{account("signIn")}</NavLink>
          )}
        </div>
      </div>
    </header>
  );
}
