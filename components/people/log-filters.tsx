/** Which entries: codes, ids and a day stand in the address. */
import { useLocale, useTranslations } from "next-intl";
import { ActivityAction } from "@/lib/activity/schema";
import { actionName } from "@/lib/activity/words";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { ActivityQuery } from "@/lib/people/admin/schema";

export function LogFilters({
  query,
  staff,
}: {
  query: ActivityQuery;
  staff: { id: string; name: string }[];
}) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  const other = query.actor && !staff.some(({ id }) => id === query.actor) ? query.actor : null;
  return (
    <form method="get" className="bar no-print">
      <label>
        <span className="field-label">{t("activity.filterAction")}</span>
        <select name="action" className="field" defaultValue={query.action ?? ""} key={query.action}>
          <option value="">{t("activity.anyAction")}</option>
          {ActivityAction.options.map((action) => (
            <option key={action} value={action}>
              {actionName(action, "admin", locale)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="field-label">{t("activity.filterActor")}</span>
        <select name="actor" className="field" defaultValue={query.actor ?? ""} key={query.actor}>
          <option value="">{t("activity.anyActor")}</option>
          {other ? <option value={other}>{t("activity.actorOnly")}</option> : null}
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="field-label">{t("activity.filterDay")}</span>
        <input type="date" name="day" className="field" defaultValue={query.day} key={query.day} />
      </label>
      {query.file ? (
        <label className="flex gap-2 items-center min-h-9">
          <input type="checkbox" name="file" value={query.file} defaultChecked />
          {t("activity.fileOnly")}
        </label>
      ) : null}
      <button type="submit" className="button second">
        {t("activity.apply")}
      </button>
      {query.action || query.actor || query.day || query.file ? (
        <Link href="/admin/activity" className="self-end pb-2">
          {t("activity.clear")}
        </Link>
      ) : null}
    </form>
  );
}
