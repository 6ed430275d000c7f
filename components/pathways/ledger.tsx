/** Every rule in plain words, with what is known, who says so and since when. */
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { withTerms } from "@/components/glossary/with-terms";
import { StatusWord } from "@/components/verdict/verdict";
import type { Gap } from "@/lib/eligibility/assess";
import type { Source, Verify } from "@/lib/eligibility/catalogue";
import type { Profile } from "@/lib/eligibility/profile";
import type { PageTerms } from "@/lib/glossary/terms";
import { longDate, semicolon } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { factTexts } from "@/lib/pathways/facts";
import type { LedgerRow } from "@/lib/pathways/ledger";
import type { Proof } from "@/lib/profile/topics";
import { SaysWho } from "./says-who";

/** Met rules that stand open before the others fold away. */
const MET_SHOWN = 2;

/** The id of a requirement's row on the page. */
export const rowIdOf = (requirement: string): string => `rule-${requirement.replaceAll(".", "-")}`;

/** The weakest proof among the facts at pointers. */
export type ProofOf = (pointers: readonly string[]) => Proof;

export function Ledger({
  rows,
  applies,
  profile,
  sources,
  terms,
  proofOf,
}: {
  rows: LedgerRow[];
  /** What is to be settled before it is known whether the pathway is for this person. */
  applies: Gap | undefined;
  profile: Profile;
  sources: Readonly<Record<string, Source>>;
  /** Short forms to link where they stand first. */
  terms?: PageTerms | undefined;
  /** How the facts at pointers are proven, where there is a file that says so. */
  proofOf?: ProofOf | undefined;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const criteria = rows.filter((row) => row.version.role === "criterion");
  const deciding = criteria.filter((row) => row.decides).length;
  const filed = rows.filter(({ version }) => version.role === "document" || version.role === "commitment");
  const wished = rows.filter(({ version }) => version.role === "preference" || version.role === "ranking");
  // Met rules beyond the first few fold into one line that names them.
  const met = criteria.filter((row) => row.status === "met" && !row.decides);
  const folded = met.length > MET_SHOWN + 1 ? met.slice(MET_SHOWN) : [];
  const shown = criteria.filter((row) => !folded.includes(row));
  const seen = new Set<string>();
  const row = (one: LedgerRow) => (
    <Row
      key={one.requirement}
      row={one}
      profile={profile}
      sources={sources}
      statement={withTerms(one.version.statement[locale], terms, seen)}
      proofOf={proofOf}
    />
  );
  return (
    <section className="mt-12" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t("why", { count: criteria.length, deciding })}</h2>
      <p className="quiet mt-1">{t("whyLead")}</p>
      {applies?.verify ? (
        <div className="mt-4 border-l-[3px] border-[var(--once)] pl-3">
          <p className="font-semibold">{applies.title[locale]}</p>
          <AskWho verify={applies.verify} />
        </div>
      ) : null}
      <div className="ruled mt-4">
        <div className="ledger-row ledger-head !py-2.5 small font-semibold text-ink-3" aria-hidden="true">
          <span>{t("status")}</span>
          <span>{t("rule")}</span>
          <span>{t("known")}</span>
          <span>{t("saysWho")}</span>
        </div>
        {shown.map(row)}
        {folded.length > 0 ? (
          <details>
            <summary className="py-3.5 text-accent underline underline-offset-4">
              {t("metMore", {
                count: folded.length,
                names: folded.map((one) => one.version.title[locale]).join(semicolon(locale)),
              })}
            </summary>
            <div className="border-t border-line [&>*]:border-b [&>*]:border-line">{folded.map(row)}</div>
          </details>
        ) : null}
      </div>
      {filed.length > 0 ? (
        <>
          <h3 className="mt-10">{t("filing")}</h3>
          <p className="quiet mt-1">{t("filingLead")}</p>
          <div className="ruled mt-3">{filed.map(row)}</div>
        </>
      ) : null}
      {wished.length > 0 ? (
        <>
          <h3 className="mt-10">{t("preferences")}</h3>
          <p className="quiet mt-1">{t("preferencesLead")}</p>
          <div className="ruled mt-3">{wished.map(row)}</div>
        </>
      ) : null}
    </section>
  );
}

/** A question that sources leave open, and who can settle it. */
function AskWho({ verify }: { verify: Verify }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  return (
    <p className="small mt-1">
      {verify.question[locale]}{" "}
      <a href={verify.url} rel="noreferrer">
        {t("ask", { who: verify.ask[locale] })}
      </a>
    </p>
  );
}

function Row({
  row,
  profile,
  sources,
  statement,
  proofOf,
}: {
  row: LedgerRow;
  profile: Profile;
  sources: Readonly<Record<string, Source>>;
  statement: ReactNode;
  proofOf: ProofOf | undefined;
}) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const { version } = row;
  const proofs = useTranslations("profile");
  const known = factTexts(profile, row.facts, locale);
  const role =
    version.role === "criterion"
      ? null
      : version.role === "document"
        ? t("document")
        : version.role === "commitment"
          ? t("commitment")
          : t("preference");
  return (
    <article
      id={rowIdOf(row.requirement)}
      tabIndex={-1}
      className={`ledger-row ${row.decides ? `decides is-${row.permanent ? "closed" : row.status}` : ""}`}
    >
      <div>
        {version.role === "preference" || version.role === "ranking" ? null : (
          <StatusWord status={row.status} permanent={row.permanent} filed={role !== null} />
        )}
        {row.decides ? <p className="least font-semibold mt-1.5">{t("decides")}</p> : null}
        {role ? <p className="least quiet mt-1.5">{role}</p> : null}
      </div>
      <div>
        <h3 className="!text-[1.0625rem]">{version.title[locale]}</h3>
        <p className="quiet mt-1">{statement}</p>
        {row.permanent ? <p className="small font-semibold mt-1">{t("permanent")}</p> : null}
        {row.becomesMetOn ? (
          <p className="small mt-1">{t("becomes", { date: longDate(row.becomesMetOn, locale) })}</p>
        ) : null}
        {row.verify && row.status === "unknown" ? <AskWho verify={row.verify} /> : null}
      </div>
      <div>
        {version.role !== "criterion" ? null : known.length > 0 ? (
          <>
            {known.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p className="small quiet mt-1">
              {proofOf ? proofs(`proof.${proofOf(row.facts)}`) : t("youToldUs")}
            </p>
          </>
        ) : (
          <p className="quiet">{row.status === "unknown" ? t("notKnownYet") : t("nothingKnown")}</p>
        )}
      </div>
      <SaysWho requirement={row.requirement} version={version} sources={sources} most={2} />
    </article>
  );
}
