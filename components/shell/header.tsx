import { useLocale, useTranslations } from "next-intl";
import { SignOutButton } from "@/components/account/sign-out-button";
import { Link } from "@/lib/i18n/routing";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { NavLink } from "./nav-link";
import { ThemeChoice } from "./theme-choice";

/** Who the navigation is for: a visitor, or somebody with roles. */
export interface Signed {
  roles: readonly string[];
}

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

/** The links of the main navigation, by what somebody is. */
function linksFor(signed: Signed | null): readonly (readonly [href: string, word: string])[] {
  if (!signed) return [];
  const { roles } = signed;
  return [
    ...(roles.includes("applicant")
      ? ([
          ["/home", "home"],
          ["/profile", "file"],
        ] as const)
      : []),
    ...(roles.includes("advisor") ? ([["/caseload", "caseload"]] as const) : []),
    ...(roles.includes("admin")
      ? ([
          ["/admin/people", "people"],
          ["/admin/activity", "activity"],
        ] as const)
      : []),
  ];
}

export function Header({ theme, signed }: { theme: "light" | "dark" | "system"; signed: Signed | null }) {
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
          {linksFor(signed).map(([href, word]) => (
            <NavLink key={href} href={href}>
              {account(word as "home")}
            </NavLink>
          ))}
          {signed ? null : <NavLink href="/check">{t("check")}</NavLink>}
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
          {signed ? (
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
