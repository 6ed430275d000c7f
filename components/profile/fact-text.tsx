/** A fact in words: what names it, then the rest with its labels. */
import { useLocale } from "next-intl";
import { label } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { FactBody, TopicName } from "@/lib/profile/topics";
import { factWords } from "@/lib/profile/words";

export function FactText({ topic, body }: { topic: TopicName; body: FactBody }) {
  const locale = useLocale() as Locale;
  const { name, more } = factWords(topic, body, locale);
  return (
    <div className="min-w-0">
      {name ? <p className="font-semibold break-words">{name}</p> : null}
      {more.length > 0 ? (
        <dl className="small quiet flex flex-wrap gap-x-5 gap-y-0.5">
          {more.map(({ label: what, value }) => (
            <div key={what} className="flex flex-wrap gap-x-1.5">
              <dt>{label(what, locale)}</dt>
              <dd className="text-ink break-words min-w-0">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
