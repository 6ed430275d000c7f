import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/shell/page-title";
import { outbox } from "@/lib/platform/mail";

const LINK = /(https?:\/\/\S+)/;

/** The mail of the embedded mode. Anywhere else there is no such page. */
export default async function OutboxPage() {
  const messages = await outbox();
  if (!messages) notFound();
  const t = await getTranslations("account");
  return (
    <div className="page pt-12">
      <PageTitle>{t("outboxTitle")}</PageTitle>
      <h1>{t("outboxTitle")}</h1>
      <p className="measure quiet mt-2">{t(messages.length > 0 ? "outboxLead" : "outboxEmpty")}</p>
      <ul className="ruled mt-8 max-w-[740px]">
        {messages.map(({ id, to, subject, text, language, at }) => (
          <li key={id} className="py-5" lang={language}>
            <h2 className="!text-[1.1875rem]">{subject}</h2>
            <p className="small quiet">
              {t("outboxTo", { email: to })} ·{" "}
              <time dateTime={at}>{at.slice(0, 16).replace("T", " ")} UTC</time>
            </p>
            <p className="mt-3 whitespace-pre-wrap break-words">
              {text.split(LINK).map((part) =>
                LINK.test(part) ? (
                  <a key={part} href={part}>
                    {part}
                  </a>
                ) : (
                  part
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
