/** Below a verdict: that a program gave it, what to do if it seems wrong, and what a person answered. */
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longDay } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { Review } from "@/lib/reviews/schema";

export interface OwnReviewsProps {
  reviews: readonly Review[];
  /** The form that asks. */
  children: ReactNode;
}

export function OwnReviews({ reviews, children }: OwnReviewsProps) {
  const t = useTranslations("reviews.own");
  const someone = useTranslations("home")("nobodyKnown");
  const locale = useLocale() as Locale;
  const date = (at: string) => longDay(at, locale);
  return (
    <section className="mt-14 border-t-[1.5px] border-ink pt-5" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t("title")}</h2>
      <p className="quiet measure mt-1">{t("lead")}</p>
      {reviews.length > 0 ? (
        <ol className="mt-4 border-t border-line">
          {reviews.map((one) => (
            <li key={one.id} className="border-b border-line py-4 grid gap-x-10 gap-y-3 md:grid-cols-2">
              <div>
                <p className="small quiet">{t("asked", { date: date(one.askedAt) })}</p>
                <p className="whitespace-pre-line break-words">{one.body}</p>
              </div>
              <div>
                {one.answer && one.answeredAt ? (
                  <>
                    <p className="small quiet">
                      {t("answered", { who: one.answeredBy ?? someone, date: date(one.answeredAt) })}
                    </p>
                    <p className="whitespace-pre-line break-words">{one.answer}</p>
                  </>
                ) : (
                  <p className="small quiet">{t("waiting")}</p>
                )}
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      <div className="mt-5 flex flex-wrap items-start gap-x-6 gap-y-3">{children}</div>
      <p className="mt-4 no-print">
        <Link href="/profile">{t("correct")}</Link>
      </p>
    </section>
  );
}
