/** What the client asked to be looked at: what waits, with a field for the answer, and what was answered. */
import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { Review } from "@/lib/reviews/schema";
import { AnswerForm } from "./answer-form";

export interface ClientReviewsProps {
  client: string;
  name: string;
  reviews: Review[];
  titleOf: (pathway: string) => string;
}

export function ClientReviews({ client, name, reviews, titleOf }: ClientReviewsProps) {
  const t = useTranslations("reviews.client");
  const somebody = useTranslations("caseload")("file.timeline.somebody");
  const locale = useLocale() as Locale;
  const open = reviews.filter((review) => review.answer === null);
  const answered = reviews.filter((review) => review.answer !== null);
  const question = (review: Review) => (
    <>
      <p>
        <b className="font-semibold">{t("about", { pathway: titleOf(review.pathway) })}</b>{" "}
        <span className="quiet">{t("asked", { date: longDay(new Date(review.askedAt), locale) })}</span>
      </p>
      <p className="whitespace-pre-wrap break-words">{review.body}</p>
    </>
  );
  return (
    <section aria-labelledby="reviews-title" className="mt-7">
      <h2 id="reviews-title">{t("title")}</h2>
      {open.length === 0 ? (
        <p className="quiet border-t-[1.5px] border-ink mt-2 pt-2">{t("none")}</p>
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
          <summary className="w-fit">{t("answeredOld", { count: answered.length })}</summary>
          <ul className="ruled mt-2">
            {answered.map((review) => (
              <li key={review.id} className="py-2.5">
                {question(review)}
                <p className="quiet mt-1">
                  {t("answered", {
                    name: review.answeredBy ?? somebody,
                    date: longDay(new Date(review.answeredAt ?? review.askedAt), locale),
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
