/** The versions of a requirement, the newest first: since when, why, and which words changed. */
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { RequirementVersion } from "@/lib/eligibility/catalogue";
import { listOf, longDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { changedParts, changedWords } from "@/lib/requirements/changes";

export function VersionHistory({ versions }: { versions: readonly RequirementVersion[] }) {
  const t = useTranslations("reference.requirements");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-12" aria-labelledby="versions-title">
      <h2 id="versions-title">{t("versions")}</h2>
      <ol className="ruled mt-3">
        {versions
          .map((version, index) => ({ version, before: versions[index - 1] }))
          .reverse()
          .map(({ version, before }) => {
            const parts = before ? changedParts(before, version) : [];
            return (
              <li key={version.effectiveFrom} className="py-4">
                <p className="font-semibold">
                  {version.effectiveTo
                    ? t("ended", {
                        from: longDate(version.effectiveFrom, locale),
                        to: longDate(version.effectiveTo, locale),
                      })
                    : t("inForce", { date: longDate(version.effectiveFrom, locale) })}
                </p>
                <p className="small quiet">
                  {t("published", { date: longDate(version.publishedOn, locale) })}
                </p>
                <p className="mt-1">
                  {before
                    ? parts.length > 0
                      ? t("changed", {
                          what: listOf(
                            parts.map((part) => t(`parts.${part}`)),
                            locale,
                          ),
                        })
                      : null
                    : t("first")}
                </p>
                {before && parts.includes("statement") ? (
                  <Changed before={before.statement[locale]} after={version.statement[locale]} />
                ) : null}
              </li>
            );
          })}
      </ol>
    </section>
  );
}

function Changed({ before, after }: { before: string; after: string }) {
  const t = useTranslations("reference.requirements");
  return (
    <figure className="mt-2 measure">
      <figcaption className="small quiet">{t("words")}</figcaption>
      <p>
        {changedWords(before, after).map(({ what, text }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of two published texts never change.
          if (what === "kept") return <span key={index}>{text.trim()} </span>;
          const Mark = what === "removed" ? "del" : "ins";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of two published texts never change.
            <Fragment key={index}>
              <Mark>
                <span className="sr-only">[{t(what)}] </span>
                {text.trim()}
              </Mark>{" "}
            </Fragment>
          );
        })}
      </p>
    </figure>
  );
}
