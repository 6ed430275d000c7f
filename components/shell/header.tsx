import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { NavLink } from "./nav-link";
import { ThemeChoice } from "./theme-choice";

export function Header({ theme }: { theme: "light" | "dark" | "system" }) {
  const t = useTranslations("shell");
  const other = useLocale() === "fr" ? "en" : "fr";
  return (
    <header className="top">
      <div className="page">
        <Link className="logo" href="/">
          <Logo />
          {t("name")}
        </Link>
        <nav className="nav" aria-label={t("main")}>
          <NavLink href="/check">{t("check")}</NavLink>
          <NavLink href="/pathways">{t("pathways")}</NavLink>
        </nav>
        <div className="end">
          <ThemeChoice
            initial={theme}
            label={t("theme")}
            words={{ light: t("themeLight"), dark: t("themeDark"), system: t("themeSystem") }}
          />
          <LanguageLink locale={other}>{t("language")}</LanguageLink>
        </div>
      </div>
    </header>
  );
}
