/** Everything the file says, topic by topic in words, each fact with its proof. */
import { useLocale, useTranslations } from "next-intl";
import { longDate, semicolon } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { type Fact, type FileFacts, TOPIC_NAMES, type TopicName } from "@/lib/profile/topics";
import { shortLine } from "@/lib/profile/words";
import { ProofForm } from "./proof-form";

export interface FactsProps {
  client: string;
  facts: FileFacts;
  nameOf: (id: string | null) => string;
}

export function Facts({ client, facts, nameOf }: FactsProps) {
  const t = useTranslations("caseload");
  const topicName = useTranslations("profile.topics");
  const locale = useLocale() as Locale;
  const spoken = TOPIC_NAMES.filter((topic) => facts[topic].facts.length > 0 || facts[topic].complete);
  const unspoken = TOPIC_NAMES.filter((topic) => !spoken.includes(topic));
  return (
    <section aria-labelledby="facts-title" className="mt-10">
      <h2 id="facts-title">{t("file.facts.title")}</h2>
      {spoken.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">{t("file.facts.none")}</p>
      ) : (
        <>
          <div className="ruled mt-2">
            {spoken.map((topic) => (
              <Topic key={topic} topic={topic} client={client} facts={facts} nameOf={nameOf} />
            ))}
          </div>
          {unspoken.length > 0 ? (
            <p className="quiet mt-3">
              {t("file.facts.unspoken", {
                topics: unspoken.map((topic) => topicName(topic)).join(semicolon(locale)),
              })}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function Topic({ topic, client, facts, nameOf }: FactsProps & { topic: TopicName }) {
  const t = useTranslations("caseload");
  const topicName = useTranslations("profile.topics");
  const locale = useLocale() as Locale;
  const { facts: rows, complete } = facts[topic];
  const proven = (fact: Fact) =>
    fact.provenOn
      ? t("file.proof.by", { name: nameOf(fact.provenBy), date: longDate(fact.provenOn, locale) })
      : null;
  return (
    <div className="fact">
      <h3>
        {topicName(topic)}
        {complete || topic === "paperNames" ? null : (
          <span className="quiet font-normal block small">{t("file.facts.open")}</span>
        )}
      </h3>
      {rows.length === 0 ? <p className="quiet">{t("file.facts.noneTold")}</p> : null}
      {rows.map((fact, index) => {
        const words = shortLine(topic, fact.body, locale);
        return (
          <div key={fact.id} className="contents">
            <p className={index > 0 ? "lg:col-start-2" : undefined}>{words}</p>
            <ProofForm
              client={client}
              topic={topic}
              fact={fact.id}
              version={fact.version}
              proof={fact.proof}
              words={words}
              by={proven(fact)}
            />
          </div>
        );
      })}
    </div>
  );
}
