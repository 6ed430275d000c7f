import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "../globals.css";
import "@/components/route-map/route-map.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import { localeOf } from "@/lib/i18n/routing";

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "shell" });
  return { title: { default: `${t("name")} · ${t("tagline")}`, template: `%s · ${t("name")}` } };
}

export default async function LocaleLayout({ children, params }: Params & { children: ReactNode }) {
  const locale = localeOf((await params).locale);
  if (!locale) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("shell");
  const chosen = (await cookies()).get("theme")?.value;
  const theme = chosen === "light" || chosen === "dark" ? chosen : "system";
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        {/* Client islands bring the messages they need; none are sent for the whole page. */}
        <NextIntlClientProvider messages={null}>
          <Header theme={theme} />
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
