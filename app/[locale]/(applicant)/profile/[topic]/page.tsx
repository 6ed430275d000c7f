import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { FactList } from "@/components/profile/fact-list";
import { FactRow } from "@/components/profile/fact-row";
import { NamesCheck } from "@/components/profile/names-check";
import { SettleForm } from "@/components/profile/settle-form";
import { TopicSteps } from "@/components/profile/topic-steps";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { momentText } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { discardDraft, removeOneFact, saveDraft, saveFact, settleOneTopic } from "@/lib/profile/actions";
import { typedFact, UNSURE_CODES } from "@/lib/profile/fields";
import { loadOwnTopic } from "@/lib/profile/loaders";
import { isTopic, TOPICS } from "@/lib/profile/topics";
import { topicCodeName, wordedFields } from "@/lib/profile/words";

type Props = { params: Promise<{ locale: string; topic: string }> };

export default async function TopicPage({ params }: Props) {
  const { topic } = await params;
  const actor = await signedInWith(`/profile/${topic}`, "edit", "Client");
  if (!isTopic(topic)) notFound();
  const [t, locale, { profile, verdict, check }, own] = await Promise.all([
    getTranslations("profile"),
    getLocale() as Promise<Locale>,
    getMessages(),
    loadOwnTopic(actor, topic),
  ]);
  if (!own) notFound();
  const { state, drafts, names } = own;
  const { topics: _topics, leads, groups, labels, values, rotations, ...said } = profile;
  return (
    <div className="page pt-8">
      <PageTitle>{t(`topics.${topic}`)}</PageTitle>
      <nav aria-label={t("crumb")} className="small no-print">
        <Link href="/profile">{t("back")}</Link>
      </nav>
      <h1 className="mt-4">{t(`topics.${topic}`)}</h1>
      <p className="measure quiet mt-2">{t(`leads.${topic}`)}</p>
      <p className="measure small quiet mt-1">{t("optional")}</p>
      <NextIntlClientProvider messages={{ profile: said, verdict, check: { ui: check.ui } }}>
        <section className="mt-10" aria-labelledby="entries-title">
          <h2 id="entries-title">{t("entries")}</h2>
          <FactList
            topic={topic}
            single={TOPICS[topic].single ?? false}
            fields={wordedFields(topic, locale)}
            person={actor.id}
            facts={state.facts.map((fact) => ({
              id: fact.id,
              version: fact.version,
              typed: typedFact(fact.body),
              shown: <FactRow topic={topic} fact={fact} names={names} reader={actor.id} />,
            }))}
            drafts={drafts.map(({ at, ...draft }) => ({
              ...draft,
              found: t("draftFound", { date: momentText(at, locale) }),
            }))}
            doors={{ save: saveFact, remove: removeOneFact, keep: saveDraft, discard: discardDraft }}
          />
        </section>
        {topic === "paperNames" ? (
          <div className="mt-6">
            <NamesCheck
              papers={state.facts.map(({ id, body }) => ({
                id,
                paper: String(body.paper),
                name: String(body.name),
              }))}
            />
          </div>
        ) : null}
        {TOPICS[topic].single || topic === "paperNames" ? null : (
          <SettleForm
            topic={topic}
            version={state.version}
            complete={state.complete}
            unsure={state.unsure}
            codes={(UNSURE_CODES[topic] ?? []).map(
              (code) => [code, topicCodeName(topic, code, locale)] as const,
            )}
            empty={state.facts.length === 0}
            settle={settleOneTopic}
          />
        )}
      </NextIntlClientProvider>
      <TopicSteps topic={topic} />
    </div>
  );
}
