/** Who needs their advisor today, and for what: three short lists, the rest one click away. */
import { useLocale, useTranslations } from "next-intl";
import { addressOf, NEEDS, type Need } from "@/lib/caseload/schema";
import type { Needing } from "@/lib/caseload/types";
import { dayOf } from "@/lib/eligibility/calendar";
import { dayOfInstant, shortDate } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";

/** Names of one list before the rest folds into a number. */
const SHOWN = 3;

export interface LanesProps {
  needs: Record<Need, Needing[]>;
  today: string;
  titleOf: (pathway: string) => string;
}

export function Lanes({ needs, today, titleOf }: LanesProps) {
  return (
    <div className="lanes">
      {NEEDS.map((need) => (
        <Lane key={need} need={need} people={needs[need]} today={today} titleOf={titleOf} />
      ))}
    </div>
  );
}

function Lane({
  need,
  people,
  today,
  titleOf,
}: Omit<LanesProps, "needs"> & { need: Need; people: Needing[] }) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const when = ({ on }: Needing) => {
    if (need === "date") return shortDate(on, locale);
    const days = dayOf(today) - dayOf(dayOfInstant(on));
    return days < 1 ? t("today") : t("days", { days });
  };
  return (
    <section aria-labelledby={`need-${need}`}>
      <h2 id={`need-${need}`}>
        {t(`needs.${need}`)} <span>{people.length}</span>
      </h2>
      {people.length === 0 ? <p className="quiet">{t(`none.${need}`)}</p> : null}
      <ul>
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Link href={`/clients/${person.id}`} prefetch={false}>
              {person.name}
            </Link>
            <span>{when(person)}</span>
            <p>{t(`lane.${need}`, { pathway: person.pathway ? titleOf(person.pathway) : "" })}</p>
          </li>
        ))}
      </ul>
      {people.length > SHOWN ? (
        <p className="pt-1">
          <Link href={addressOf({ needs: need })}>{t("lane.more", { count: people.length - SHOWN })}</Link>
        </p>
      ) : null}
    </section>
  );
}
