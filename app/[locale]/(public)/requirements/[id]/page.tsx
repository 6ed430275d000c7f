import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { withTerms } from "@/components/glossary/with-terms";
import { PageHead } from "@/components/reference/page-head";
import { PathwayLinks } from "@/components/reference/pathway-links";
import { SourceList } from "@/components/reference/source-list";
import { RemedyView } from "@/components/requirements/remedy-view";
import { RuleView } from "@/components/requirements/rule-view";
import { VersionHistory } from "@/components/requirements/version-history";
import { PrintButton } from "@/components/ui/print-button";
import { inForce } from "@/lib/eligibility/ruleset";
import { loadFees } from "@/lib/fees/loaders";
import { loadTerms } from "@/lib/glossary/loaders";
import { longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { askingOf } from "@/lib/requirements/by-place";
import { loadRulebook } from "@/lib/requirements/loaders";
import { namesOf, ruleWords } from "@/lib/requirements/rule-words";
import { pathwayTitles } from "@/lib/requirements/titles";

type Props = { params: Promise<{ locale: string; id: string }> };

export default async function RequirementPage({ params }: Props) {
  const { id } = await params;
  const [t, locale, { catalogue }, fees] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
    loadFees(),
  ]);
  const requirement = catalogue.requirements.find((one) => one.id === id);
  const newest = requirement?.versions.at(-1);
  if (!requirement || !newest) notFound();
  const current = inForce(requirement.versions, today());
  const version = current ?? newest;
  const names = namesOf(catalogue, locale);
  const titleOf = await pathwayTitles(locale);
  const asking = askingOf(catalogue).get(id) ?? [];
  const feePages = new Set(fees.flatMap((item) => item.amounts.map(({ code }) => code)));
  const terms = await loadTerms(locale);
  return (
    <div className="page pt-8">
      <PageHead
        within={[{ href: "/requirements", title: t("requirements.title") }]}
        title={version.title[locale]}
      />
      <p className="measure mt-3">{withTerms(version.statement[locale], terms, new Set())}</p>
      <p className="small quiet mt-3">
        {t(`requirements.roles.${version.role}`)}.{" "}
        {current
          ? t("requirements.inForce", { date: longDate(version.effectiveFrom, locale) })
          : version.effectiveFrom > today()
            ? t("requirements.notYet", { date: longDate(version.effectiveFrom, locale) })
            : t("requirements.past")}
        .
        {version.asLastChecked
          ? ` ${t("requirements.lastStated", { year: String(version.asLastChecked) })}.`
          : null}
      </p>
      {version.unsettled ? (
        <section className="mt-10" aria-labelledby="unsettled-title">
          <h2 id="unsettled-title">{t("requirements.unsettled")}</h2>
          <p className="measure mt-2">{version.unsettled.question[locale]}</p>
          <p className="measure quiet mt-1">{t("requirements.unsettledLead")}</p>
          <p className="mt-1">
            <a href={version.unsettled.url} rel="noreferrer" className="cited">
              {t("askWhom", { who: version.unsettled.ask[locale] })}
            </a>
          </p>
        </section>
      ) : null}
      {version.rule ? (
        <section className="mt-10 measure" aria-labelledby="rule-title">
          <h2 id="rule-title">{t("requirements.rule")}</h2>
          <p className="small quiet mt-1 mb-3">{t("requirements.ruleLead")}</p>
          <RuleView words={ruleWords(version.rule, locale, names)} />
        </section>
      ) : null}
      {version.permanentWhen ? (
        <section className="mt-8 measure" aria-labelledby="permanent-title">
          <h3 id="permanent-title" className="mb-2">
            {t("requirements.permanent")}
          </h3>
          <RuleView words={ruleWords(version.permanentWhen, locale, names)} />
        </section>
      ) : null}
      <section className="mt-10" aria-labelledby="remedy-title">
        <h2 id="remedy-title">{t("requirements.remedy")}</h2>
        <RemedyView version={version} feePages={feePages} />
      </section>
      {asking.length > 0 ? (
        <section className="mt-10" aria-labelledby="asked-title">
          <h2 id="asked-title" className="mb-2">
            {t("requirements.askedBy")}
          </h2>
          <PathwayLinks
            pathways={asking.map(({ pathway, as }) => ({
              id: pathway,
              title: titleOf(pathway),
              aside: t(`requirements.${as}`),
            }))}
          />
        </section>
      ) : null}
      <VersionHistory versions={requirement.versions} />
      <section className="mt-12" aria-labelledby="sources-title">
        <h2 id="sources-title" className="mb-3">
          {t("sources")}
        </h2>
        <SourceList ids={requirement.versions.flatMap((one) => one.sources)} sources={catalogue.sources} />
      </section>
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
