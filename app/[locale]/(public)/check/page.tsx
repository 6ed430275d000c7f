import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { Suspense } from "react";
import { Intake } from "@/components/intake/intake";
import { PageTitle } from "@/components/shell/page-title";

export default async function CheckPage() {
  const { check, verdict } = await getMessages();
  return (
    <div className="page pt-8">
      <PageTitle>{check.ui.title}</PageTitle>
      <noscript>
        <p className="measure mb-8">{check.ui.noScript}</p>
      </noscript>
      <NextIntlClientProvider messages={{ check, verdict }}>
        <Suspense fallback={<div className="still w-2/3 !h-8" aria-hidden="true" />}>
          <Intake />
        </Suspense>
      </NextIntlClientProvider>
    </div>
  );
}
