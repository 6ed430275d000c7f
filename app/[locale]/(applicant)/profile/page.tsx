import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MissingList } from "@/components/profile/missing-list";
import { NamesCheck } from "@/components/profile/names-check";
import { TopicSection } from "@/components/profile/topic-section";
import { PageTitle } from "@/components/shell/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { signedInWith } from "@/lib/access/guard";
import { loadOwnAnswer } from "@/lib/assessment/loaders";
import { Link } from "@/lib/i18n/routing";
import { TOPIC_GROUPS, type TopicGroup } from "@/lib/profile/fields";
import { loadOwnFile } from "@/lib/profile/loaders";
import { missingOf } from "@/lib/profile/missing";

export default async function ProfilePage() {
  const actor = await signedInWith("/profile", "edit", "Client");
  const [t, words, own, answered] = await Promise.all([
    getTranslations("profile"),
    getTranslations("pathways"),
    loadOwnFile(actor),
    loadOwnAnswer(actor, null),
  ]);
  if (!own || !answered) notFound();
  const { file, names, unsaved } = own;
  const facts = Object.values(file).flatMap((state) => state.facts);
  const proven = facts.filter((fact) => fact.proof !== "claimed").length;
  const papers = file.paperNames.facts.map(({ id, body }) => ({
    id,
    paper: String(body.paper),
    name: String(body.name),
  }));
  return (
    <div className="page pt-10">
      <PageTitle>{t("title")}</PageTitle>
      <h1>{t("title")}</h1>
      <p className="mt-3 text-lg measure">
        {facts.length > 0 ? t("lead", { facts: facts.length, proven }) : t("leadEmpty")}
      </p>
      <p className="quiet measure mt-1">{t("leadText")}</p>
      {facts.length > 0 ? null : (
        <Link className="button mt-5" href="/profile/education">
          {t("start")}
        </Link>
      )}
      <section className="mt-12" aria-labelledby="missing-title">
        <h2 id="missing-title">{t("missing")}</h2>
        <MissingList missing={missingOf(answered.answer)} />
      </section>
      {(Object.keys(TOPIC_GROUPS) as TopicGroup[]).map((group) => (
        <section key={group} className="mt-14" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`groups.${group}`)}</h2>
          <div className="ruled mt-3">
            {TOPIC_GROUPS[group].map((topic) => (
              <div key={topic}>
                <TopicSection
                  topic={topic}
                  state={file[topic]}
                  names={names}
                  reader={actor.id}
                  unsaved={unsaved.has(topic)}
                />
                {topic === "paperNames" && papers.length > 1 ? (
                  <div className="pb-5 lg:pl-[282px]">
                    <NamesCheck papers={papers} />
                  </div>
                ) : null}
              </div>
            ))}
          </div>
        </section>
      ))}
      <p className="mt-10 no-print">
        <PrintButton>{words("print")}</PrintButton>
      </p>
    </div>
  );
}
