/** Which streams, in which order: a plain form whose answers are the address, so it works before any script does. */
import { useLocale, useTranslations } from "next-intl";
import { getPathname, Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import {
  ATTEMPT_FILTERS,
  addressOf,
  EXPERIENCE_FILTERS,
  FILTERS,
  type Filter,
  filtersIn,
  LANGUAGE_FILTERS,
  OPEN_FILTERS,
  type ProgramQuery,
  SERVICE_FILTERS,
  SORTS,
  STANDING_FILTERS,
  VISA_FILTERS,
  WEIGHT_FILTERS,
  YEARS_FILTERS,
} from "@/lib/programs/schema";
import type { Choices } from "@/lib/programs/types";
import { activeFilters, choiceWords } from "@/lib/programs/words";

/** Filters that stand in sight; the others unfold. */
const FIRST: readonly Filter[] = ["region", "specialty", "open", "standing"];

export function ProgramFilters({ query, choices }: { query: ProgramQuery; choices: Choices }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const codes: Record<Filter, readonly string[]> = {
    region: choices.regions,
    specialty: choices.specialties.map(({ id }) => id),
    institution: choices.institutions.map(({ id }) => id),
    open: OPEN_FILTERS,
    standing: STANDING_FILTERS,
    language: LANGUAGE_FILTERS,
    visa: VISA_FILTERS,
    years: YEARS_FILTERS,
    attempts: ATTEMPT_FILTERS,
    experience: EXPERIENCE_FILTERS,
    service: SERVICE_FILTERS,
    weight: WEIGHT_FILTERS,
  };
  const regions = [...choices.regions].sort((a, b) =>
    placeName(a, locale).localeCompare(placeName(b, locale), locale),
  );
  const select = (filter: Filter) => (
    <label key={filter} className="block">
      <span className="filter-label">{t(`filters.${filter}`)}</span>
      <select name={filter} className="field" defaultValue={query[filter] ?? ""}>
        <option value="">{t("filters.any")}</option>
        {(filter === "region" ? regions : codes[filter]).map((code) => (
          <option key={code} value={code}>
            {choiceWords(filter, code, choices, locale)}
          </option>
        ))}
      </select>
    </label>
  );
  const more = FILTERS.filter((filter) => !FIRST.includes(filter));
  const set = more.filter((filter) => query[filter] !== undefined).length;
  const active = activeFilters(query, filtersIn(query), choices, locale);
  return (
    <section aria-labelledby="filters-title" className="no-print">
      <h2 id="filters-title" className="sr-only">
        {t("filters.title")}
      </h2>
      <details className="filter-fold">
        <summary>
          {active.length > 0 ? t("filters.titleSet", { count: active.length }) : t("filters.title")}
        </summary>
        <form action={getPathname({ href: "/programs", locale })} className="filters">
          <div className="filter-grid">{FIRST.map(select)}</div>
          <details className="mt-2" open={set > 0}>
            <summary className="inline-flex items-center min-h-11 text-accent underline">
              {set > 0 ? t("filters.moreSet", { count: set }) : t("filters.more")}
            </summary>
            <div className="filter-grid mt-2">{more.map(select)}</div>
          </details>
          <div className="flex flex-wrap items-end gap-x-5 gap-y-3 mt-3">
            <label className="block">
              <span className="filter-label">{t("filters.sort")}</span>
              <select name="sort" className="field" defaultValue={query.sort}>
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`filters.sorts.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="button">
              {t("filters.apply")}
            </button>
          </div>
          {query.compare.length > 0 ? (
            <input type="hidden" name="compare" value={query.compare.join(",")} />
          ) : null}
        </form>
      </details>
      {active.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 mt-4 small" aria-label={t("filters.active")}>
          {active.map(({ filter, words }) => (
            <li key={filter}>
              <Link
                className="chip"
                href={addressOf({ ...query, [filter]: undefined, page: 1 })}
                aria-label={t("filters.remove", { filter: `${t(`filters.${filter}`)}, ${words}` })}
              >
                {words} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link className="chip" href={addressOf({ compare: query.compare })}>
              {t("filters.clear")}
            </Link>
          </li>
        </ul>
      ) : null}
    </section>
  );
}
