import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Advisor } from "@/components/home/advisor";
import { Unsaved } from "@/components/home/unsaved";
import { WhatMoved } from "@/components/home/what-moved";
import { Classes, NextStep, Summary } from "@/components/pathways/overview";
import { PathwayList } from "@/components/pathways/pathway-list";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { loadOwnAnswer } from "@/lib/assessment/loaders";
import { loadOwnSurroundings } from "@/lib/caseload/own";
import { Link } from "@/lib/i18n/routing";
import { loadOwnUnsaved } from "@/lib/profile/loaders";
import { loadPathwayTitles } from "@/lib/requirements/titles";

export default async function HomePage() {
  const actor = await signedInWith("/home", "edit", "Client");
  const [t, titles, own, around, unsaved] = await Promise.all([
    getTranslations("home"),
    loadPathwayTitles(),
    loadOwnAnswer(actor, null),
    loadOwnSurroundings(actor),
    loadOwnUnsaved(actor),
  ]);
  if (!own || !around) notFound();
  const { answer, profile, rules } = own;
  return (
    <div className="page pt-10">
      <PageTitle>{t("title")}</PageTitle>
      <Summary answer={answer} />
      <Unsaved topics={unsaved} />
      <div className="grid lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="lg:[&>section]:pr-10">
          <NextStep answer={answer} profile={profile} own />
          <p className="my-6 flex flex-wrap gap-x-6 gap-y-2 no-print">
            <Link href="/pathways">{t("toPathways")}</Link>
            <Link href="/profile">{t("toProfile")}</Link>
          </p>
        </div>
        <Advisor advisors={around.advisors} notes={around.notes} />
      </div>
      <WhatMoved lastVisit={around.lastVisit} moved={around.moved} titles={titles} />
      <PathwayList answer={answer} rules={rules} profile={profile} />
      <Classes answer={answer} />
    </div>
  );
}
