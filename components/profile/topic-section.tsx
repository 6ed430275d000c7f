/** One topic of a file: what is known, how it is proven, whether it is all, and the way to change it. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import { listOf } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { TOPICS, type TopicName, type TopicState } from "@/lib/profile/topics";
import { topicCodeName } from "@/lib/profile/words";
import { FactRow } from "./fact-row";

export function TopicSection({
  topic,
  state,
  names,
  reader,
  unsaved,
}: {
  topic: TopicName;
  state: TopicState;
  /** Something is typed there and not saved. */
  unsaved: boolean;
  names: ReadonlyMap<string, string>;
  reader: string;
}) {
  const t = useTranslations("profile");
  const title = t(`topics.${topic}`);
  const { facts } = state;
  return (
    <div className="grid gap-x-8 gap-y-2 py-5 lg:grid-cols-[250px_minmax(0,1fr)_90px]">
      <div>
        <h3 className="!text-[1.0625rem]">{title}</h3>
        <Completeness topic={topic} state={state} />
        {unsaved ? (
          <p className="small mt-1 no-print">
            <Link href={`/profile/${topic}`}>{t("unsaved")}</Link>
          </p>
        ) : null}
      </div>
      {facts.length > 0 ? (
        <ul className="grid gap-3">
          {facts.map((fact) => (
            <li key={fact.id}>
              <FactRow topic={topic} fact={fact} names={names} reader={reader} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t(state.complete && !TOPICS[topic].single ? "none" : "nothing")}</p>
      )}
      <p className="no-print lg:text-right">
        <Link href={`/profile/${topic}`} className="inline-block min-h-6">
          {t(facts.length > 0 ? "edit" : "add")} <span className="sr-only">{title}</span>
        </Link>
      </p>
    </div>
  );
}

/** Whether the list is all there is, and what the person is unsure of. */
function Completeness({ topic, state }: { topic: TopicName; state: TopicState }) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  if (TOPICS[topic].single || topic === "paperNames") return null;
  if (state.facts.length === 0 && !state.complete) return null;
  return (
    <>
      {state.facts.length > 0 ? (
        <p className="small quiet">{t(state.complete ? "allOf" : "perhapsMore")}</p>
      ) : null}
      {state.unsure.length > 0 ? (
        <p className="small quiet mt-1">
          <span className="verdict-colour is-needs_information">
            <MarkIcon mark="open" />
          </span>{" "}
          {t("unsureOf", {
            what: listOf(
              state.unsure.map((code) => topicCodeName(topic, code, locale)),
              locale,
            ),
          })}
        </p>
      ) : null}
    </>
  );
}
