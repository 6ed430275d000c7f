/** People with an account, one line each, with their true count and pages. */
import { useLocale, useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { dayOfInstant, shortDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { addressWith, type PeopleQuery } from "@/lib/people/admin/schema";
import type { Paged, PersonRow } from "@/lib/people/admin/types";

export interface PeopleListProps {
  people: Paged<PersonRow>;
  query: PeopleQuery;
  /** A search shows its first page only: its words stand in no address. */
  paged?: boolean;
}

export function PeopleList({ people, query, paged = true }: PeopleListProps) {
  const t = useTranslations("admin");
  const { rows, total, page, pages, skip } = people;
  if (rows.length === 0)
    return (
      <div className="border-t-[1.5px] border-ink pt-4">
        <h2>{t("people.noMatch")}</h2>
        <p className="quiet mt-1">{t("people.noMatchText")}</p>
        <p className="mt-3">
          <Link href="/admin/people">{t("people.showAll")}</Link>
        </p>
      </div>
    );
  return (
    <>
      <p className="quiet pb-1">{t("people.shown", { total, from: skip + 1, to: skip + rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
      <section className="dense-frame" aria-label={t("people.scroll")} tabIndex={0}>
        <table className="dense">
          <caption className="sr-only">{t("people.caption")}</caption>
          <thead>
            <tr>
              {(["name", "roles", "status", "email", "advisors", "since"] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === "name" ? "stay" : column === "since" ? "n" : undefined}
                >
                  {t(`people.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {paged ? (
        <Pager
          page={page}
          pages={pages}
          href={(wanted) => addressWith("/admin/people", { ...query, page: wanted })}
          words={{ previous: t("previous"), next: t("next"), place: t("pageOf", { page, pages }) }}
        />
      ) : null}
    </>
  );
}

function Row({ row }: { row: PersonRow }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  return (
    <tr data-row>
      <th scope="row" className="stay">
        <Link href={`/admin/people/${row.id}`} prefetch={false} data-open>
          {row.status === "erased" ? t("people.erased") : row.name}
        </Link>
      </th>
      <td>{row.roles.map((role) => t(`roles.${role}`)).join(", ")}</td>
      <td className={row.status === "active" ? undefined : "font-semibold"}>{t(`status.${row.status}`)}</td>
      <td>{row.email}</td>
      <td className={row.advisors?.length ? undefined : "zero"}>
        {row.advisors?.length ? row.advisors.join(", ") : row.advisors ? t("people.noAdvisor") : null}
      </td>
      <td className="n">{shortDate(dayOfInstant(row.createdAt), locale)}</td>
    </tr>
  );
}
