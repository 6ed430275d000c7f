import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { outbox } from "@/lib/platform/mail";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "account" });
  return { title: t("outboxTitle") };
}

const LINK = /(https?:\/\/\S+)/;

/** The mail of the embedded mode. Anywhere else there is no such page. */
export default async function OutboxPage() {
  const messages = await outbox();
  if (!messages) notFound();
  const t = await getTranslations("account");
  return (
    <div className="page pt-12">
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
