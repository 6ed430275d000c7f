import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/shell/page-title";
import { signedIn } from "@/lib/access/guard";
import { Link } from "@/lib/i18n/routing";

export default async function DataPage() {
  const actor = await signedIn("/settings/data");
  const t = await getTranslations("settings");
  const client = actor.ability.can("export", "Client");
  return (
    <div className="page pt-12">
      <PageTitle>{t("dataTitle")}</PageTitle>
      <p className="small">
        <Link href="/settings">{t("back")}</Link>
      </p>
      <h1 className="mt-3">{t("dataTitle")}</h1>
      <p className="measure mt-4">{client ? t("dataLead") : t("dataStaff")}</p>
      <ul className="ruled mt-8 max-w-[640px]">
        <li className="py-5">
          {/* Both write into the history that the data was taken, so nothing fetches them ahead. */}
          <Link href="/settings/data/document" prefetch={false} className="button">
            {t("read")}
          </Link>
          <p className="small quiet mt-2">{t("readText")}</p>
        </li>
        <li className="py-5">
          <a href="/api/me/export" download className="button second">
            {t("download")}
          </a>
          <p className="small quiet mt-2">
            {t("downloadText")} <a href="/api/v1/export.schema.json">{t("format")}</a>
          </p>
        </li>
      </ul>
      {client ? <p className="measure quiet small mt-6">{t("dataNot")}</p> : null}
      <p className="measure quiet small mt-3">{t("noted")}</p>
    </div>
  );
}
