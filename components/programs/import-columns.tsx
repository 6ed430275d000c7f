/** The columns a file may have, and what may stand in them. */
import { useTranslations } from "next-intl";
import { COLUMNS, FILE_HEAD } from "@/lib/programs/csv";

export function ImportColumns() {
  const t = useTranslations("programs");
  return (
    <details className="mt-4">
      <summary className="inline-flex items-center min-h-9 text-accent underline">
        {t("import.columns")}
      </summary>
      <p className="measure quiet mt-1">{t("import.columnsText")}</p>
      <p className="mt-1">
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(FILE_HEAD)}`} download="programs.csv">
          {t("import.template")}
        </a>
      </p>
      <ul className="mt-2 columns-2 sm:columns-3 lg:columns-4">
        {Object.entries(COLUMNS).map(([name, { needed }]) => (
          <li key={name} className={needed ? "font-bold" : ""}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
