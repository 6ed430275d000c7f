import "@/components/programs/programs.css";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerHere } from "@/components/assessment/answer-here";
import { CompareTable } from "@/components/programs/compare-table";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { Link, type Locale, redirect } from "@/lib/i18n/routing";
import { loadCompared, loadOwnProfile, loadSeen } from "@/lib/programs/loaders";
import { addressOf, CompareQuery, compareAddress } from "@/lib/programs/schema";
import { drawCompared } from "../actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ComparePage({ searchParams }: Props) {
  const asked = await searchParams;
  const query = CompareQuery.parse(asked);
  const locale = (await getLocale()) as Locale;
  // A form names each stream by itself; the address people share names them once.
  if (Array.isArray(asked.streams)) return redirect({ href: compareAddress(query.streams), locale });
  const [t, shell, compared, profile] = await Promise.all([
    getTranslations("programs"),
    getTranslations("shell"),
    loadCompared(query.streams),
    loadOwnProfile(await currentActor()),
  ]);
  const programs = compared.map(({ program }) => program);
  const seen = profile && compared.length > 0 ? await loadSeen(profile, programs) : null;
  const missing = query.streams.length - compared.length;
  const everybody = <CompareTable compared={compared} seen={null} />;
  return (
    <div className="page pt-8">
      <PageTitle>{t("compare.metaTitle")}</PageTitle>
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/programs">{t("all")}</Link>
      </nav>
      <h1 className="mt-4">{t("compare.title")}</h1>
      <p className="quiet mt-1">{t("compare.lead")}</p>
      {missing > 0 ? <p className="small mt-2">{t("compare.missing", { count: missing })}</p> : null}
      {compared.length === 0 ? (
        <section className="mt-8 border-t-[1.5px] border-ink pt-5" aria-labelledby="none-title">
          <h2 id="none-title">{t("compare.emptyTitle")}</h2>
          <p className="measure quiet mt-1">{t("compare.emptyText")}</p>
          <Link className="button mt-4" href="/programs">
            {t("compare.toList")}
          </Link>
        </section>
      ) : seen ? (
        <CompareTable compared={compared} seen={seen} />
      ) : (
        <>
          <noscript>{everybody}</noscript>
          <AnswerHere
            draw={drawCompared.bind(null, { streams: query.streams.join(",") })}
            asOf={null}
            empty={everybody}
            words={{ working: t("list.working"), failed: t("list.failed"), again: shell("again") }}
          />
        </>
      )}
      {compared.length > 0 ? (
        <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2 no-print">
          <Link href={addressOf({ compare: query.streams })}>{t("compare.more")}</Link>
          <PrintButton>{t("program.print")}</PrintButton>
        </p>
      ) : null}
    </div>
  );
}
