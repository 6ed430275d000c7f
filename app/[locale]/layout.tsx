import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "../globals.css";
import "@/components/route-map/route-map.css";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SessionWatch } from "@/components/account/session-watch";
import { EarlyMemory } from "@/components/shell/early-memory";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { currentSession } from "@/lib/access/current";
import { placesOf } from "@/lib/access/places";
import { lastingOf } from "@/lib/access/session";
import { localeOf } from "@/lib/i18n/routing";

type Params = { params: Promise<{ locale: string }> };

export default async function LocaleLayout({ children, params }: Params & { children: ReactNode }) {
  const locale = localeOf((await params).locale);
  if (!locale) notFound();
  setRequestLocale(locale);
  const [t, account, session] = await Promise.all([
    getTranslations("shell"),
    getTranslations("account"),
    currentSession(),
  ]);
  const chosen = (await cookies()).get("theme")?.value;
  const theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <EarlyMemory />
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        {/* Client islands bring the messages they need; none are sent for the whole page. */}
        <NextIntlClientProvider messages={null}>
          {session?.actor.fictional ? (
            <aside
              className="bg-sunken small text-center py-1.5 px-5 no-print"
              aria-label={account("demoLabel")}
            >
              {account("demo", { name: session.actor.name })}
            </aside>
          ) : null}
          <Header theme={theme} places={session ? placesOf(session.actor.ability) : null} />
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <Footer />
          {session ? (
            <SessionWatch
              lasting={lastingOf(session)}
              locale={locale}
              words={{
                endingTitle: account("endingTitle"),
                endingText: account.raw("endingText"),
                finalTitle: account("finalTitle"),
                finalText: account.raw("finalText"),
                stay: account("stay"),
                close: account("close"),
                endedTitle: account("endedTitle"),
                endedText: account("endedText"),
              }}
            />
          ) : null}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
