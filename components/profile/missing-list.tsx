/** What is missing in a file, with how many pathways ask for it and the way to tell. */
import { useLocale, useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import { label } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { Missing } from "@/lib/profile/missing";
import { topicCodeName } from "@/lib/profile/words";

/** More than these are folded away. */
const SHOWN = 6;

export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useTranslations("profile");
  if (missing.length === 0) return <p className="quiet mt-2">{t("missingNone")}</p>;
  const rest = missing.slice(SHOWN);
  return (
    <>
      <p className="quiet mt-1">{t("missingLead")}</p>
      <ul className="ruled mt-4">
        {missing.slice(0, SHOWN).map((one) => (
          <Line key={`${one.topic} ${one.code}`} missing={one} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary className="min-h-11 py-2 text-accent underline">
            {t("missingMore", { count: rest.length })}
          </summary>
          <ul className="border-t border-line [&>*]:border-b [&>*]:border-line">
            {rest.map((one) => (
              <Line key={`${one.topic} ${one.code}`} missing={one} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Line({ missing: { topic, code, pathways } }: { missing: Missing }) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  return (
    <li className="grid grid-cols-[26px_minmax(0,1fr)] gap-x-3 py-2.5 sm:grid-cols-[26px_minmax(0,1fr)_270px]">
      <span className="verdict-colour is-needs_information">
        <MarkIcon mark="open" />
      </span>
      <Link href={`/profile/${topic}`} className="font-semibold">
        {code
          ? `${label(t(`topics.${topic}`), locale)} ${topicCodeName(topic, code, locale)}`
          : t(`topics.${topic}`)}
      </Link>
      <span className="small quiet max-sm:col-start-2">{t("missingOn", { count: pathways.length })}</span>
    </li>
  );
}
