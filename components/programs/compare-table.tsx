/** Streams side by side: one column each, the same rows for all. */
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Role } from "@/lib/eligibility/catalogue";
import { longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { compareAddress } from "@/lib/programs/schema";
import type { Compared, Seen } from "@/lib/programs/types";
import { streamName, streamTitle, whySentence } from "@/lib/programs/words";
import { StandingWord } from "./standing";

const ROLES: readonly Role[] = ["criterion", "preference", "document", "commitment", "ranking"];

export function CompareTable({ compared, seen }: { compared: readonly Compared[]; seen: Seen | null }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const row = (head: string, cell: (one: Compared) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      {compared.map((one) => (
        <td key={one.stream.id}>{cell(one)}</td>
      ))}
    </tr>
  );
  const unstated = <span className="quiet">{t("compare.noneStated")}</span>;
  const words = (codes: readonly string[], table: "languages" | "visas") =>
    codes.length === 0
      ? unstated
      : codes.map((code) => t(`filters.${table}.${code}` as "filters.visas.j1")).join(", ");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse
    <section className="compare-frame mt-6" aria-label={t("compare.table")} tabIndex={0}>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("compare.what")}</span>
            </th>
            {compared.map(({ program, stream }) => (
              <th key={stream.id} scope="col">
                <Link href={`/programs/${program.id}#${stream.code}`} prefetch={false}>
                  {program.specialty[locale]}, {program.institution[locale]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen
            ? row(t("compare.forYou"), ({ stream }) => {
                const judgement = seen.judgements.get(stream.judgedAs);
                return judgement ? (
                  <>
                    <StandingWord standing={judgement.standing} />
                    <p className="small quiet">{whySentence(judgement, locale)}</p>
                  </>
                ) : null;
              })
            : null}
          {row(
            t("compare.place"),
            ({ stream }) => `${stream.site[locale]}, ${placeName(stream.region, locale)}`,
          )}
          {row(t("compare.stream"), ({ stream }) => streamTitle(stream, locale))}
          {row(t("compare.places"), ({ stream }) =>
            stream.positions.map(({ cycle, places }) => (
              <p key={cycle}>
                <b>{places ?? t("compare.noneStated")}</b> {t("list.inCycle", { cycle })}
              </p>
            )),
          )}
          {ROLES.map((role) => (
            <AsksRow key={role} role={role} compared={compared} />
          ))}
          {row(t("compare.languages"), ({ stream }) => words(stream.languages, "languages"))}
          {row(t("compare.visas"), ({ stream }) => words(stream.visas, "visas"))}
          {row(t("compare.approved"), ({ stream }) => {
            const on = stream.positions[0]?.approvedOn;
            return on ? longDate(on, locale) : unstated;
          })}
          {row(t("compare.source"), ({ stream }) => (
            <a className="cited" href={stream.positions[0]?.sourceUrl} rel="noreferrer">
              {t("program.code", { code: stream.code })}
            </a>
          ))}
          {compared.length > 1 ? (
            <tr className="no-print">
              <th scope="row">
                <span className="sr-only">{t("compare.remove")}</span>
              </th>
              {compared.map(({ stream }) => (
                <td key={stream.id}>
                  <Link
                    className="inline-block py-1"
                    prefetch={false}
                    href={compareAddress(
                      compared.map((one) => one.stream.id).filter((id) => id !== stream.id),
                    )}
                    aria-label={t("compare.removeThis", { name: streamName(stream, locale) })}
                  >
                    {t("compare.remove")}
                  </Link>
                </td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

function AsksRow({ role, compared }: { role: Role; compared: readonly Compared[] }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const asked = compared.map(({ program, stream }) =>
    program.criteria.filter((criterion) => criterion.role === role && stream.criteria.includes(criterion.id)),
  );
  // Limits are always told, also where there are none; documents and the like only where somebody asks them.
  const limit = role === "criterion" || role === "preference";
  if (!limit && asked.every((criteria) => criteria.length === 0)) return null;
  return (
    <tr>
      <th scope="row">{t(`compare.asks.${role}`)}</th>
      {compared.map(({ stream }, index) => (
        <td key={stream.id}>
          {asked[index]?.length ? (
            <ul>
              {asked[index].map(({ id, title, statement }) => (
                <li key={id}>
                  {title[locale]}
                  {limit ? <p className="small quiet">{statement[locale]}</p> : null}
                </li>
              ))}
            </ul>
          ) : (
            <span className="quiet">{t("compare.noneStated")}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
