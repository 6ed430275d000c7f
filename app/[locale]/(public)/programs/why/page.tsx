import "@/components/programs/programs.css";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerHere } from "@/components/assessment/answer-here";
import { Doors } from "@/components/programs/doors";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { currentActor } from "@/lib/access/current";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadDoors, loadOwnProfile } from "@/lib/programs/loaders";
import { pathwayTitles } from "@/lib/requirements/titles";
import { drawDoors } from "../actions";

export default async function WhyPage() {
  const locale = (await getLocale()) as Locale;
  const [t, shell, titleOf, profile] = await Promise.all([
    getTranslations("programs"),
    getTranslations("shell"),
    pathwayTitles(locale),
    loadOwnProfile(await currentActor()),
  ]);
  const found = await loadDoors(profile);
  const doors = <Doors {...found} titleOf={titleOf} />;
  return (
    <div className="page pt-8">
      <PageTitle>{t("whyPage.metaTitle")}</PageTitle>
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/programs">{t("all")}</Link>
      </nav>
      <h1 className="mt-4">{t("whyPage.title")}</h1>
      <p className="measure quiet mt-3">{t("whyPage.lead")}</p>
      {found.seen ? (
        doors
      ) : (
        <>
          <noscript>{doors}</noscript>
          <AnswerHere
            draw={drawDoors}
            asOf={null}
            empty={doors}
            words={{ working: t("list.working"), failed: t("list.failed"), again: shell("again") }}
          />
        </>
      )}
      <section className="mt-12" aria-labelledby="lists-title">
        <h2 id="lists-title">{t("whyPage.lists")}</h2>
        <p className="measure quiet mt-1">{t("whyPage.listsText")}</p>
        <ul className="measure mt-3 list-disc pl-6">
          {(["listAb", "listBc", "listQc"] as const).map((list) => (
            <li key={list} className="mt-1">
              {t(`whyPage.${list}`)}
            </li>
          ))}
        </ul>
        <p className="measure mt-3">{t("whyPage.listThen")}</p>
      </section>
      <section className="mt-12" aria-labelledby="rounds-title">
        <h2 id="rounds-title">{t("whyPage.rounds")}</h2>
        <p className="measure mt-1">{t("whyPage.roundsText")}</p>
        <p className="small quiet mt-1">{t("whyPage.roundsSource")}</p>
      </section>
      <section className="mt-12" aria-labelledby="hidden-title">
        <h2 id="hidden-title">{t("whyPage.filters")}</h2>
        <p className="measure mt-1">{t("whyPage.filtersText")}</p>
        <p className="mt-2">
          <Link href="/programs">{t("whyPage.filtersLink")}</Link>
        </p>
      </section>
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2 no-print">
        {found.seen ? null : <Link href="/check">{t("program.changeAnswers")}</Link>}
        <PrintButton>{t("program.print")}</PrintButton>
      </p>
    </div>
  );
}
