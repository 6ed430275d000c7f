import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/shell/page-title";

export default function Page() {
  const t = useTranslations("about");
  return (
    <div className="page pt-12">
      <PageTitle>{t("accessibilityTitle")}</PageTitle>
      <h1>{t("accessibilityTitle")}</h1>
      {(["a1", "a2", "a3"] as const).map((key) => (
        <p key={key} className="measure mt-4">
          {t(key)}
        </p>
      ))}
    </div>
  );
}
