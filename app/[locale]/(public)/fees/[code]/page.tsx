import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Price } from "@/components/fees/amount";
import { AmountHistory } from "@/components/fees/amount-history";
import { FeeUses } from "@/components/fees/fee-uses";
import { PageHead } from "@/components/reference/page-head";
import { SourceList } from "@/components/reference/source-list";
import { PrintButton } from "@/components/ui/print-button";
import { loadFees } from "@/lib/fees/loaders";
import { itemOf } from "@/lib/fees/price";
import { usesOf } from "@/lib/fees/uses";
import { loadGlossary } from "@/lib/glossary/loaders";
import { sentenceCase } from "@/lib/i18n/format";
import { Link, type Locale, redirect } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";
import { pathwayTitles } from "@/lib/requirements/titles";

type Props = { params: Promise<{ locale: string; code: string }> };

export default async function FeePage({ params }: Props) {
  const { code } = await params;
  const [t, locale, items, glossary, { catalogue }] = await Promise.all([
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
    loadFees(),
    loadGlossary(),
    loadRulebook(),
  ]);
  const item = itemOf(items, code);
  if (!item) notFound();
  // An older amount has its place on the page of its item.
  if (item.id !== code) redirect({ href: `/fees/${item.id}#${code}`, locale });
  const body = glossary.find((entry) => entry.id === item.body);
  const exams = catalogue.exams.filter((exam) => item.exams.includes(exam.id));
  const titleOf = await pathwayTitles(locale);
  return (
    <div className="page pt-8">
      <PageHead
        within={[{ href: "/fees", title: t("fees.title") }]}
        title={item.title[locale]}
        lead={item.kind === "loan" ? t("fees.loan") : undefined}
      />
      <dl className="mt-6 grid gap-x-12 gap-y-3 sm:grid-cols-[repeat(auto-fit,minmax(220px,max-content))]">
        <div>
          <dt className="small quiet">{t("fees.amount")}</dt>
          <dd className="text-xl">
            <Price item={item} />
          </dd>
        </div>
        {body ? (
          <div>
            <dt className="small quiet">{t("fees.charges")}</dt>
            <dd>
              <a href={body.url} rel="noreferrer" className="cited">
                {body.name[locale]}
              </a>
            </dd>
          </div>
        ) : null}
        {exams.length > 0 ? (
          <div>
            <dt className="small quiet">{t("fees.examTitle")}</dt>
            <dd>
              {exams.map((exam) => (
                <Link key={exam.id} className="line-link" href={`/exams/${exam.id}`}>
                  {sentenceCase(exam.title[locale], locale)}
                </Link>
              ))}
            </dd>
          </div>
        ) : null}
        <div>
          <dt className="small quiet">{t("fees.code")}</dt>
          <dd>{item.id}</dd>
        </div>
      </dl>
      <AmountHistory item={item} />
      <FeeUses
        uses={usesOf(items, item, catalogue)}
        titleOf={titleOf}
        requirementOf={(id) => {
          const versions = catalogue.requirements.find((one) => one.id === id)?.versions;
          return versions?.at(-1)?.title[locale] ?? id;
        }}
      />
      <section className="mt-12" aria-labelledby="sources-title">
        <h2 id="sources-title" className="mb-3">
          {t("sources")}
        </h2>
        <SourceList ids={item.amounts.flatMap((one) => one.sources)} sources={catalogue.sources} />
        {item.amounts.every((one) => one.sources.length === 0) && body ? (
          <p className="measure">
            {t("fees.notFound")}{" "}
            <a href={body.url} rel="noreferrer">
              {t("askWhom", { who: body.name[locale] })}
            </a>
          </p>
        ) : null}
      </section>
      <p className="mt-8 no-print">
        <PrintButton>{t("print")}</PrintButton>
      </p>
    </div>
  );
}
