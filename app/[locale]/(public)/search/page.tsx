import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/reference/page-head";
import { SearchForm } from "@/components/search/search-form";
import { searchAll } from "@/lib/search/actions";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "reference.search" });
  return { title: t("title") };
}

export default async function SearchPage() {
  const t = await getTranslations("reference.search");
  return (
    <div className="page pt-8">
      <PageHead title={t("title")} lead={t("lead")} />
      <SearchForm search={searchAll} words={{ label: t("label"), hint: t("hint"), go: t("go") }} />
    </div>
  );
}
