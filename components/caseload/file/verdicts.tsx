/** Where every pathway stands, nearest first; what does not apply is folded away. */
import { useLocale, useTranslations } from "next-intl";
import { VerdictWord } from "@/components/verdict/verdict";
import { byNearness, type StoredVerdict } from "@/lib/caseload/nearest";
import { shortDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

/** Pathways shown before the rest folds. */
const SHOWN = 10;

export function Verdicts({
  verdicts,
  titleOf,
}: {
  verdicts: StoredVerdict[];
  titleOf: (pathway: string) => string;
}) {
  const t = useTranslations("caseload");
  const sorted = [...verdicts].sort(byNearness);
  const shown = sorted.filter((one) => one.verdict !== "not_applicable");
  const folded = sorted.filter((one) => one.verdict === "not_applicable");
  return (
    <section aria-labelledby="verdicts-title" className="mt-7">
      <h2 id="verdicts-title">
        {t("file.verdicts.title")}{" "}
        {shown.length > 0 ? (
          <span className="quiet font-normal small">{t("file.verdicts.count", { count: shown.length })}</span>
        ) : null}
      </h2>
      {shown.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">{t("file.verdicts.none")}</p>
      ) : (
        <ul className="ruled mt-2">
          {shown.slice(0, SHOWN).map((one) => (
            <Row key={one.pathway} one={one} title={titleOf(one.pathway)} />
          ))}
        </ul>
      )}
      {shown.length > SHOWN ? (
        <details className="fold mt-2">
          <summary className="w-fit">{t("file.verdicts.rest", { count: shown.length - SHOWN })}</summary>
          <ul className="mt-1">
            {shown.slice(SHOWN).map((one) => (
              <Row key={one.pathway} one={one} title={titleOf(one.pathway)} />
            ))}
          </ul>
        </details>
      ) : null}
      {folded.length > 0 ? (
        <details className="fold mt-2">
          <summary className="w-fit">{t("file.verdicts.notApplicable", { count: folded.length })}</summary>
          <ul className="mt-1">
            {folded.map((one) => (
              <Row key={one.pathway} one={one} title={titleOf(one.pathway)} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Row({ one, title }: { one: StoredVerdict; title: string }) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  return (
    <li className="standing">
      <VerdictWord verdict={one.verdict} completed={one.completed} />
      <Link className="font-semibold text-ink no-underline hover:underline" href={`/pathways/${one.pathway}`}>
        {title}
      </Link>
      <span className="quiet">
        {one.completed
          ? t("file.verdicts.done")
          : one.nextOn
            ? shortDate(one.nextOn, locale)
            : one.gaps > 0 && one.verdict !== "not_applicable"
              ? t("file.verdicts.missing", { count: one.gaps })
              : null}
      </span>
    </li>
  );
}
