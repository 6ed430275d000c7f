/** What the client asked to be looked at: what waits, with a field for the answer, and what was answered. */
import { useLocale, useTranslations } from "next-intl";
import type { FileReview } from "@/lib/caseload/types";
import { longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { AnswerForm } from "./answer-form";

export interface AsksProps {
  client: string;
  name: string;
  reviews: FileReview[];
  titleOf: (pathway: string) => string;
  nameOf: (id: string | null) => string;
}

export function Asks({ client, name, reviews, titleOf, nameOf }: AsksProps) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const open = reviews.filter((review) => review.answer === null);
  const answered = reviews.filter((review) => review.answer !== null);
  const question = (review: FileReview) => (
    <>
      <p>
        <b className="font-semibold">{t("file.asks.about", { pathway: titleOf(review.pathway) })}</b>{" "}
        <span className="quiet">{t("file.asks.asked", { date: longDay(review.createdAt, locale) })}</span>
      </p>
      <p className="whitespace-pre-wrap break-words">{review.body}</p>
    </>
  );
  return (
    <section aria-labelledby="asks-title" className="mt-7">
      <h2 id="asks-title">{t("file.asks.title")}</h2>
      {open.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">{t("file.asks.none")}</p>
      ) : (
        <ul className="ruled mt-2">
          {open.map((review) => (
            <li key={review.id} className="py-2.5">
              {question(review)}
              <AnswerForm client={client} name={name} request={review.id} />
            </li>
          ))}
        </ul>
      )}
      {answered.length > 0 ? (
        <details className="fold mt-2">
          <summary className="w-fit">{t("file.asks.answeredOld", { count: answered.length })}</summary>
          <ul className="ruled mt-2">
            {answered.map((review) => (
              <li key={review.id} className="py-2.5">
                {question(review)}
                <p className="quiet mt-1">
                  {t("file.asks.answered", {
                    name: nameOf(review.answeredBy),
                    date: longDay(review.answeredAt ?? review.createdAt, locale),
                  })}
                </p>
                <p className="whitespace-pre-wrap break-words">{review.answer}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
