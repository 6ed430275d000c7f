/** Chooses pathways by place, kind and whom they are for: a plain form whose address can be kept and sent on. */
import { useLocale, useTranslations } from "next-intl";
import { Audience, PathwayKind } from "@/lib/eligibility/catalogue";
import type { CompiledPathway } from "@/lib/eligibility/ruleset";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { EVERYTHING, type PathwayFilter, queryOf } from "@/lib/pathways/places";

export function PathwayFilterForm({
  filter,
  pathways,
}: {
  filter: PathwayFilter;
  pathways: readonly CompiledPathway[];
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const kinds = PathwayKind.options.filter((kind) => pathways.some(({ pathway }) => pathway.kind === kind));
  const places = (country: "CA" | "US") =>
    [...new Set(pathways.map(({ pathway }) => pathway.jurisdiction))]
      .filter((place) => place.startsWith(`${country}-`))
      .map((code) => ({ code, name: placeName(code, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <form
      action={`/${locale}/pathways`}
      className="mt-5 flex flex-wrap items-end gap-x-4 gap-y-3 no-print"
      aria-label={t("filter.title")}
    >
      <Choice name="in" label={t("filter.place")} value={filter.place} any={t("filter.anyPlace")}>
        {(["CA", "US"] as const).map((country) => (
          <optgroup key={country} label={t(country)}>
            <option value={country}>{t(`filter.${country}`)}</option>
            {places(country).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice name="kind" label={t("filter.kind")} value={filter.kind} any={t("filter.anyKind")}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice name="for" label={t("filter.for")} value={filter.audience} any={t("filter.anybody")}>
        {Audience.options.map((one) => (
          <option key={one} value={one}>
            {t(`audience.${one}`)}
          </option>
        ))}
      </Choice>
      <button type="submit" className="button second">
        {t("filter.apply")}
      </button>
      {queryOf(filter) === queryOf(EVERYTHING) ? null : (
        <Link className="min-h-11 inline-flex items-center" href="/pathways">
          {t("filter.clear")}
        </Link>
      )}
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  any,
  children,
}: {
  name: string;
  label: string;
  value: string | null;
  any: string;
  children: React.ReactNode;
}) {
  const id = `filter-${name}`;
  return (
    <div className="grid gap-1 max-sm:w-full">
      <label htmlFor={id} className="small font-semibold">
        {label}
      </label>
      <select
        // A new address is a new choice, also where the page around it stays.
        key={value ?? ""}
        id={id}
        name={name}
        defaultValue={value ?? ""}
        className="field small !w-auto max-sm:!w-full"
      >
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
