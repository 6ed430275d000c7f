/** What stands below somebody's own verdict: the way to a person who looks, and how the answer went. */
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { AskAPerson, type AskAPersonProps } from "./ask-a-person";
import { SecondLook, type SecondLookProps } from "./second-look";
import { ToldBefore, type ToldBeforeProps } from "./told-before";

export async function AfterVerdict({
  past,
  ...request
}: AskAPersonProps & { past: Pick<SecondLookProps, "reviews"> & ToldBeforeProps }) {
  const { home } = await getMessages();
  return (
    <>
      <SecondLook reviews={past.reviews}>
        <NextIntlClientProvider messages={{ home: { review: home.review } }}>
          <AskAPerson {...request} />
        </NextIntlClientProvider>
      </SecondLook>
      <ToldBefore told={past.told} />
    </>
  );
}
