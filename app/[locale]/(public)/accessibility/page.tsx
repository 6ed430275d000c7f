import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "about" });
  return { title: t("accessibilityTitle") };
}

export default function Page() {
  const t = useTranslations("about");
  return (
    <div className="page pt-12">
      <h1>{t("accessibilityTitle")}</h1>
      {(["a1", "a2", "a3"] as const).map((key) => (
        <p key={key} className="measure mt-4">
          {t(key)}
        </p>
      ))}
    </div>
  );
}
