import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { Intake } from "@/components/intake/intake";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "check" });
  return { title: t("ui.title") };
}

export default async function CheckPage() {
  const { check, verdict } = await getMessages();
  return (
    <div className="page pt-8">
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
