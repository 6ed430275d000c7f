/** Who advises the reader, and the notes that were shared with them. */
import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

/** Notes beyond these are folded away. */
const SHOWN = 3;

export interface AdvisorProps {
  advisors: readonly { id: string; name: string | null; since: string }[];
  notes: readonly { id: string; body: string; at: string; by: string | null }[];
}

export function Advisor({ advisors, notes }: AdvisorProps) {
  const t = useTranslations("home");
  const locale = useLocale() as Locale;
  const date = (at: string) => longDay(at, locale);
  return (
    <aside
      aria-labelledby="advisor-title"
      className="py-6 border-t border-line lg:mt-8 lg:border-t-[1.5px] lg:border-t-ink lg:border-l lg:border-l-line lg:pl-8"
    >
      <h2 id="advisor-title" className="!text-[0.9375rem] !font-semibold text-ink-3 !tracking-normal">
        {t("advisor", { count: Math.max(1, advisors.length) })}
      </h2>
      {advisors.length > 0 ? (
        <ul>
          {advisors.map(({ id, name, since }) => (
            <li key={id} className="mt-1">
              <p className="text-[1.3125rem] font-[650] leading-tight">{name ?? t("nobodyKnown")}</p>
              <p className="small quiet">{t("advisorSince", { date: date(since) })}</p>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className="text-[1.1875rem] font-[650] leading-tight mt-1">{t("advisorNone")}</p>
          <p className="quiet mt-1">{t("advisorNoneText")}</p>
        </>
      )}
      <h3 className="!text-[0.9375rem] !font-semibold text-ink-3 !tracking-normal mt-6">{t("notes")}</h3>
      {notes.length > 0 ? (
        <>
          <Notes notes={notes.slice(0, SHOWN)} />
          {notes.length > SHOWN ? (
            <details>
              <summary className="min-h-11 py-2 text-accent underline">
                {t("notesMore", { count: notes.length - SHOWN })}
              </summary>
              <Notes notes={notes.slice(SHOWN)} />
            </details>
          ) : null}
        </>
      ) : (
        <p className="small quiet mt-1">{t("notesNone")}</p>
      )}
    </aside>
  );
}

function Notes({ notes }: Pick<AdvisorProps, "notes">) {
  const t = useTranslations("home");
  const locale = useLocale() as Locale;
  return (
    <ul className="mt-1">
      {notes.map((note) => (
        <li key={note.id} className="border-t border-line py-2.5">
          <p className="whitespace-pre-line break-words">{note.body}</p>
          <p className="small quiet mt-0.5">
            {t("noteBy", { who: note.by ?? t("nobodyKnown"), date: longDay(note.at, locale) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
