import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/reference/page-head";
import type { Requirement } from "@/lib/eligibility/catalogue";
import { inForce } from "@/lib/eligibility/ruleset";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { today } from "@/lib/platform/clock";
import { type PlaceGroup, requirementsByPlace } from "@/lib/requirements/by-place";
import { loadRulebook } from "@/lib/requirements/loaders";

export default async function RequirementsPage() {
  const [t, locale, { catalogue }] = await Promise.all([
    getTranslations("reference.requirements"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
  ]);
  const day = today();
  const titleOf = ({ id, versions }: Requirement) => versions.at(-1)?.title[locale] ?? id;
  // A country first, then its provinces or states by name.
  const orderOf = ({ place }: PlaceGroup) =>
    place.length === 2 ? place : `${place.slice(0, 2)} ${placeName(place, locale)}`;
  const groups = requirementsByPlace(catalogue).sort((a, b) => orderOf(a).localeCompare(orderOf(b), locale));
  return (
    <div className="page pt-8">
      <PageHead title={t("title")} lead={t("lead")} />
      {catalogue.requirements.length === 0 ? (
        <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("none")}</p>
      ) : (
        <div className="ruled mt-8">
          {groups.map(({ place, requirements }) => (
            <details key={place}>
              <summary className="py-3">
                <h2 className="inline !text-[1.1875rem]">{placeName(place, locale)}</h2>{" "}
                <span className="small quiet">{t("count", { count: requirements.length })}</span>
              </summary>
              <ul className="grid gap-x-10 gap-y-2 pb-5 sm:grid-cols-2 lg:grid-cols-3">
                {[...requirements]
                  .sort((a, b) => titleOf(a).localeCompare(titleOf(b), locale))
                  .map((requirement) => (
                    <li key={requirement.id}>
                      <Link href={`/requirements/${requirement.id}`}>{titleOf(requirement)}</Link>
                      {inForce(requirement.versions, day) ? null : (
                        <span className="small quiet block">{t("past")}</span>
                      )}
                    </li>
                  ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </div>
  );
}
