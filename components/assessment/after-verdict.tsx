/** What stands below somebody's own verdict: the way to a person who looks, and how the answer went. */
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { AskForm, type AskFormProps } from "../reviews/ask-form";
import { OwnReviews, type OwnReviewsProps } from "../reviews/own-reviews";
import { ToldBefore, type ToldBeforeProps } from "./told-before";

export async function AfterVerdict({
  reviews,
  told,
  ...request
}: AskFormProps & Pick<OwnReviewsProps, "reviews"> & ToldBeforeProps) {
  const { own } = (await getMessages()).reviews;
  return (
    <>
      <OwnReviews reviews={reviews}>
        <NextIntlClientProvider messages={{ reviews: { own } }}>
          <AskForm {...request} />
        </NextIntlClientProvider>
      </OwnReviews>
      <ToldBefore told={told} />
    </>
  );
}
