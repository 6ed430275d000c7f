/** Who advises a client, now and before; and whom an advisor advises. */
import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { Account } from "@/lib/people/admin/types";
import { AssignForm, EndAssignmentForm } from "./assignment-forms";

export function Advisors({ account }: { account: Account }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  const nameOf = ({ advisor }: Account["assignments"][number]) => advisor ?? t("people.erased");
  const open = account.assignments.filter((one) => one.endedAt === null);
  const past = account.assignments.filter((one) => one.endedAt !== null);
  const taken = new Set(open.map((one) => one.advisorId));
  const free = account.advisors.filter((advisor) => !taken.has(advisor.id));
  return (
    <section aria-labelledby="advisors-title">
      <h2 id="advisors-title">{t("person.advisors", { name: account.name })}</h2>
      {open.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">
          {t("person.advisorsNone", { name: account.name })}
        </p>
      ) : (
        <ul className="ruled mt-2">
          {open.map((one) => (
            <li key={one.id} className="grid grid-cols-[1fr_auto] gap-4 py-2 items-center">
              <p>
                <Link className="font-semibold text-ink" href={`/admin/people/${one.advisorId}`}>
                  {nameOf(one)}
                </Link>{" "}
                <span className="quiet">{t("person.since2", { date: longDay(one.startedAt, locale) })}</span>
              </p>
              <EndAssignmentForm client={account.id} assignment={one.id} name={nameOf(one)} />
            </li>
          ))}
        </ul>
      )}
      {account.advisors.length === 0 ? <p className="quiet mt-2">{t("person.noAdvisors")}</p> : null}
      {free.length > 0 ? <AssignForm key={open.length} client={account.id} advisors={free} /> : null}
      {past.length > 0 ? (
        <>
          <h3 className="mt-5">{t("person.past")}</h3>
          <ul className="mt-1">
            {past.map((one) => (
              <li key={one.id} className="py-1 quiet">
                {nameOf(one)},{" "}
                {t("person.fromTo", {
                  from: longDay(one.startedAt, locale),
                  to: longDay(one.endedAt ?? one.startedAt, locale),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

export function ClientsOf({ account }: { account: Account }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  const works = account.status === "active" && account.mayAdvise;
  return (
    <section aria-labelledby="clients-title" className="mt-8 first:mt-0">
      <h2 id="clients-title">
        {t("person.clients", { name: account.name })}{" "}
        <span className="quiet font-normal small">{account.advises.length}</span>
      </h2>
      {!works && account.advises.length > 0 ? (
        <p className="mt-1">{t("person.cannotOpen", { name: account.name })}</p>
      ) : null}
      {account.advises.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">{t("person.clientsNone")}</p>
      ) : (
        <ul className="ruled mt-2">
          {account.advises.map((one) => (
            <li key={one.id} className="flex justify-between gap-4 py-1.5">
              <Link
                className="font-semibold text-ink"
                href={`/admin/people/${one.clientId}`}
                prefetch={false}
              >
                {one.name}
              </Link>
              <span className="quiet">{t("person.since2", { date: longDay(one.startedAt, locale) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
