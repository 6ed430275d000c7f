/** Every door into training: what it asks, how many streams and places lie behind it, and how it stands for somebody. */
import { useLocale, useTranslations } from "next-intl";
import { listOf, longDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import { addressOf } from "@/lib/programs/schema";
import type { Door, Doors as DoorsSeen } from "@/lib/programs/types";
import { whySentence } from "@/lib/programs/words";
import { StandingWord } from "./standing";

export function Doors({ doors, seen, titleOf }: DoorsSeen & { titleOf: (pathway: string) => string }) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  return (
    <section className="mt-10" aria-labelledby="doors-title">
      <h2 id="doors-title">
        {seen ? t("whyPage.doorsSeen", { date: longDate(seen.asOf, locale) }) : t("whyPage.doors")}
      </h2>
      <ul className="ruled mt-4">
        {doors.map((door) => {
          const judgement = seen?.judgements.get(door.access.id);
          return (
            <li key={door.access.id} className="stream-row">
              <div>
                {judgement ? (
                  <StandingWord standing={judgement.standing} />
                ) : (
                  <span className="small quiet">{t(`openTo.${door.access.openTo}`)}</span>
                )}
              </div>
              <DoorWords
                door={door}
                why={judgement ? whySentence(judgement, locale) : null}
                titleOf={titleOf}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function DoorWords({
  door,
  why,
  titleOf,
}: {
  door: Door;
  why: string | null;
  titleOf: (pathway: string) => string;
}) {
  const t = useTranslations("programs");
  const locale = useLocale() as Locale;
  const { access, streams, places, regions } = door;
  const [only] = regions;
  return (
    <>
      <div>
        <h3 className="!text-[1.0625rem]">{access.title[locale]}</h3>
        {why ? <p className="font-semibold small">{why}</p> : null}
        <p className="small quiet">{access.statement[locale]}</p>
        {access.sources.map((source) => (
          <p key={source.url} className="least quiet mt-1">
            {t("whyPage.source")}{" "}
            <a href={source.url} className="cited" rel="noreferrer" lang="en">
              {source.title}
            </a>
          </p>
        ))}
      </div>
      <div className="small">
        <p className="font-semibold">{t("whyPage.counted", { streams, places })}</p>
        <p className="quiet">
          {listOf(
            regions.map((region) => placeName(region, locale)),
            locale,
          )}
        </p>
        <p className="no-print">
          <Link
            prefetch={false}
            href={addressOf({
              open: access.tie ? "regional" : access.openTo,
              ...(regions.length === 1 && only ? { region: only } : {}),
            })}
          >
            {t("whyPage.see")}
          </Link>
        </p>
        {access.pathway ? (
          <p>
            <Link prefetch={false} href={`/pathways/${access.pathway}`}>
              {t("whyPage.pathway", { title: titleOf(access.pathway) })}
            </Link>
          </p>
        ) : null}
      </div>
    </>
  );
}
