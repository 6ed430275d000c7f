import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/reference/page-head";
import { SearchForm } from "@/components/search/search-form";
import { searchAll } from "@/lib/search/actions";

export default async function SearchPage() {
  const t = await getTranslations("reference.search");
  return (
    <div className="page pt-8">
      <PageHead title={t("title")} lead={t("lead")} />
      <SearchForm search={searchAll} words={{ label: t("label"), hint: t("hint"), go: t("go") }} />
    </div>
  );
}
