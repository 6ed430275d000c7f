/** Asks for the same answer as of another day. */
import { useTranslations } from "next-intl";

export function AsOfForm({ day }: { day: string }) {
  const t = useTranslations("pathways");
  return (
    <form className="mt-6 flex flex-wrap items-end gap-3 no-print" method="get">
      <label>
        <span className="field-label">{t("asOfLabel")}</span>
        <input
          type="date"
          name="asOf"
          className="field"
          defaultValue={day}
          min="1900-01-01"
          max="2200-12-31"
          required
        />
      </label>
      <button type="submit" className="button second">
        {t("asOfApply")}
      </button>
    </form>
  );
}
