/** How a fact is proven: three pips and the words, who said it and who saw the paper. */
import { useLocale, useTranslations } from "next-intl";
import { longDate, longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { Fact, Proof as Level } from "@/lib/profile/topics";

const PIPS: Record<Level, number> = { claimed: 1, document_seen: 2, verified_at_source: 3 };

function Pips({ level }: { level: Level }) {
  return (
    <svg
      width="34"
      height="10"
      viewBox="0 0 34 10"
      aria-hidden="true"
      focusable="false"
      className="inline mr-2"
    >
      {[0, 1, 2].map((place) => (
        <circle
          key={place}
          cx={5 + place * 12}
          cy="5"
          r="4"
          fill={place < PIPS[level] ? "var(--ink)" : "none"}
          stroke={place < PIPS[level] ? "var(--ink)" : "var(--line-2)"}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}

/** @param reader the id of who reads, to say "you" */
export function Proof({
  fact,
  names,
  reader,
}: {
  fact: Fact;
  names: ReadonlyMap<string, string>;
  reader: string;
}) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  const who = (id: string) => (id === reader ? t("you") : (names.get(id) ?? t("someone")));
  return (
    <div className="small">
      <p className="font-semibold">
        <Pips level={fact.proof} />
        {fact.proof === "claimed" && fact.saidBy !== reader
          ? t("toldBy", { who: who(fact.saidBy) })
          : t(`proof.${fact.proof}`)}
      </p>
      {fact.proof !== "claimed" && fact.provenBy && fact.provenOn ? (
        <p className="quiet">
          {t("provenBy", { who: who(fact.provenBy), date: longDate(fact.provenOn, locale) })}
        </p>
      ) : (
        <p className="quiet">{longDay(fact.saidAt, locale)}</p>
      )}
    </div>
  );
}
