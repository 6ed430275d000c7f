/** The pathways as they are for everybody: by place, with what each is and whom it is for. */
import { useLocale, useTranslations } from "next-intl";
import type { Ruleset } from "@/lib/eligibility/ruleset";
import { Link, type Locale } from "@/lib/i18n/routing";
import { byPlace, type PathwayFilter } from "@/lib/pathways/places";
import { PathwayFilterForm } from "./pathway-filter";
import { usePlaceTitle } from "./place-title";

export function PathwayIndex({ rules, filter }: { rules: Ruleset; filter: PathwayFilter }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const titleOf = usePlaceTitle();
  const groups = byPlace(
    rules.pathways.map((pathway) => ({ pathway, answer: null })),
    filter,
    null,
  );
  const folded = (place: string): boolean => place.startsWith("US-") && place !== filter.place;
  const list = (places: typeof groups) =>
    places.map(({ place, listed }) => (
      <section key={place} className="mt-8" aria-labelledby={`index-${place}`}>
        <h3 id={`index-${place}`}>
          {titleOf(place)}{" "}
          <span className="quiet font-normal small">· {t("count", { count: listed.length })}</span>
        </h3>
        <ul className="ruled mt-2">
          {listed.map(({ pathway: { id, pathway, version } }) => (
            <li key={id} className="py-3">
              <Link className="font-semibold text-ink" href={`/pathways/${id}`}>
                {version.title[locale]}
              </Link>
              <p className="small quiet measure">{version.summary[locale]}</p>
              <p className="small quiet">
                {t(`kinds.${pathway.kind}`)} ·{" "}
                {t("forWhom", { who: pathway.audience.map((one) => t(`audience.${one}`)).join(", ") })}
              </p>
            </li>
          ))}
        </ul>
      </section>
    ));
  const states = groups.filter(({ place }) => folded(place));
  return (
    <section className="mt-12" aria-labelledby="index-title">
      <h2 id="index-title">{t("all")}</h2>
      <PathwayFilterForm filter={filter} pathways={rules.pathways} />
      {groups.length === 0 ? (
        <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("noneChosen")}</p>
      ) : null}
      {list(groups.filter(({ place }) => !folded(place)))}
      {states.length > 0 ? (
        <details className="mt-8">
          <summary className="min-h-11 py-2 text-accent underline">
            {t("far.states")} · {t("count", { count: states.flatMap(({ listed }) => listed).length })}
          </summary>
          {list(states)}
        </details>
      ) : null}
    </section>
  );
}
