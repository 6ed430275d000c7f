import { getTranslations } from "next-intl/server";
import { ExportDocument } from "@/components/settings/export-document";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { signedIn } from "@/lib/access/guard";
import { dayOf } from "@/lib/eligibility/calendar";
import { momentText } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { documentOf } from "@/lib/people/export/document";
import { loadExport } from "@/lib/people/export/loaders";
import { today } from "@/lib/platform/clock";
import { loadRulebook } from "@/lib/requirements/loaders";

type Props = { params: Promise<{ locale: string }> };

export default async function DocumentPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const actor = await signedIn("/settings/data");
  const [t, data, book] = await Promise.all([
    getTranslations("settings"),
    loadExport(actor, "document"),
    loadRulebook(),
  ]);
  const titles = new Map(book.at(dayOf(today())).pathways.map(({ id, version }) => [id, version.title]));
  return (
    <div className="page pt-12">
      <PageTitle>{t("dataTitle")}</PageTitle>
      <p className="small no-print">
        <Link href="/settings">{t("back")}</Link>
      </p>
      <h1 className="mt-3">{t("dataTitle")}</h1>
      <p className="quiet mt-2">{t("madeAt", { at: momentText(data.madeAt, locale) })}</p>
      <p className="mt-3 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
      <ExportDocument parts={documentOf(data, locale, titles)} nothing={t("nothing")} />
    </div>
  );
}
