import "@/components/programs/programs.css";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportColumns } from "@/components/programs/import-columns";
import { ImportForm } from "@/components/programs/import-form";
import { ImportHistory } from "@/components/programs/import-history";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { messagesOf } from "@/lib/i18n/messages";
import { Link, type Locale } from "@/lib/i18n/routing";
import { MAX_BYTES, MAX_ROWS } from "@/lib/programs/csv";
import { loadImports } from "@/lib/programs/import/loaders";

export default async function ImportPage() {
  const actor = await signedInWith("/admin/programs", "import", "Program");
  const [t, locale, lines] = await Promise.all([
    getTranslations("programs"),
    getLocale() as Promise<Locale>,
    loadImports(actor),
  ]);
  return (
    <div className="page pt-6">
      <PageTitle>{t("import.metaTitle")}</PageTitle>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <h1>{t("import.title")}</h1>
        <Link className="ml-auto" href="/programs">
          {t("import.publicLink")}
        </Link>
      </div>
      <p className="measure quiet mt-1">{t("import.lead")}</p>
      <NextIntlClientProvider messages={{ programs: { import: messagesOf(locale).programs.import } }}>
        <ImportForm bytes={MAX_BYTES} rows={MAX_ROWS} />
      </NextIntlClientProvider>
      <ImportColumns />
      <ImportHistory lines={lines} />
    </div>
  );
}
