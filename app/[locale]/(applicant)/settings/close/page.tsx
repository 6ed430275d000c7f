import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { CloseForm } from "@/components/settings/close-form";
import { PageTitle } from "@/components/shell/page-title";
import { signedInWith } from "@/lib/access/guard";
import { Link } from "@/lib/i18n/routing";
import { closeMine } from "@/lib/people/settings/actions";

const DELETED = ["deleted1", "deleted2", "deleted3"] as const;
const KEPT = ["kept1", "kept2", "kept3", "kept4"] as const;

export default async function ClosePage() {
  await signedInWith("/settings/close", "close", "Person");
  const [t, { account, settings }] = await Promise.all([getTranslations("settings"), getMessages()]);
  return (
    <div className="page pt-12">
      <PageTitle>{t("closeTitle")}</PageTitle>
      <p className="small">
        <Link href="/settings">{t("back")}</Link>
      </p>
      <h1 className="mt-3">{t("closeTitle")}</h1>
      <p className="measure mt-4 text-[1.1875rem]">{t("closeLead")}</p>
      <div className="mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-2 max-w-[1080px]">
        {(
          [
            ["deleted", DELETED],
            ["kept", KEPT],
          ] as const
        ).map(([title, lines]) => (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{t(title)}</h2>
            <ul className="ruled mt-3">
              {lines.map((line) => (
                <li key={line} className="py-3">
                  {t(line)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="measure mt-8 mb-10">
        {t("takeFirst")} <Link href="/settings/data">{t("toData")}</Link>
      </p>
      <NextIntlClientProvider messages={{ account: { problems: account.problems }, settings }}>
        <CloseForm action={closeMine} />
      </NextIntlClientProvider>
    </div>
  );
}
