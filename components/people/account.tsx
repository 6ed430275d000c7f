/** An account as an admin sees it: what it is, and the roles it holds. */
import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { ROLES } from "@/lib/people/admin/codes";
import type { Account } from "@/lib/people/admin/types";
import { CloseForm, DisableForm, RoleForm } from "./role-forms";

export function AccountFacts({ account }: { account: Account }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  const { status, sessions, disabledAt } = account;
  const newest = sessions[0];
  const rows: [string, string][] = [
    [t("person.email"), account.email ?? "–"],
    [t("person.status"), t(`status.${status}`)],
    [t("person.language"), t("person.languageName", { language: account.locale })],
    [t("person.since"), longDay(account.createdAt, locale)],
    [
      t("person.sessions"),
      t("person.sessionsSeen", {
        count: sessions.length,
        date: newest ? longDay(newest.lastSeenAt, locale) : "",
      }),
    ],
  ];
  return (
    <section aria-labelledby="account-title">
      <h2 id="account-title">{t("person.account")}</h2>
      <dl className="ruled mt-2">
        {rows.map(([term, value]) => (
          <div key={term} className="grid grid-cols-[140px_1fr] gap-4 py-1.5">
            <dt className="quiet">{term}</dt>
            <dd className="break-words min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {status === "invited" ? <p className="quiet mt-2">{t("person.invitedText")}</p> : null}
      {disabledAt && status === "disabled" ? (
        <p className="mt-2">{t("person.disabledSince", { date: longDay(disabledAt, locale) })}</p>
      ) : null}
      {account.mayDisable && status !== "erased" ? (
        <DisableForm key={status} person={account.id} name={account.name} disabled={status === "disabled"} />
      ) : null}
      {account.mayDisable && status === "disabled" ? (
        <CloseForm person={account.id} name={account.name} hasFile={account.hasFile} />
      ) : null}
    </section>
  );
}

export function Roles({ account }: { account: Account }) {
  const t = useTranslations("admin");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="roles-title" className="mt-8">
      <h2 id="roles-title">{t("person.roles")}</h2>
      <p className="quiet mt-1">{t(account.mayGrant ? "person.rolesLead" : "person.you")}</p>
      <ul className="ruled mt-2">
        {ROLES.map((role) => {
          const held = account.roles.find((one) => one.roleId === role);
          const stays = role === "applicant" && held !== undefined && account.hasFile;
          return (
            <li key={role} className="grid grid-cols-[1fr_auto] gap-x-4 py-2 items-center">
              <div>
                <p>
                  <b className="font-semibold">{t(`roles.${role}`)}</b>{" "}
                  <span className="quiet">
                    {held ? t("person.held", { date: longDay(held.grantedAt, locale) }) : t("person.notHeld")}
                  </span>
                </p>
                <p className="quiet">
                  {t(`person.roleMeans.${role}`)} {stays ? t("person.roleStays") : null}
                </p>
              </div>
              {account.mayGrant && account.status !== "erased" && !stays ? (
                <RoleForm
                  key={String(held !== undefined)}
                  person={account.id}
                  role={role}
                  held={held !== undefined}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
