/** Which clients, in which order: each choice is an address. */
import { useTranslations } from "next-intl";
import { ChoiceOfAddress } from "@/components/staff/choice-of-address";
import { STAGES } from "@/lib/caseload/codes";
import { addressOf, type CaseloadQuery, COUNTED_VERDICTS, SORTS } from "@/lib/caseload/schema";

export function Filters({ query }: { query: CaseloadQuery }) {
  const t = useTranslations("caseload");
  const verdict = useTranslations("verdict");
  const leading = (part: Partial<CaseloadQuery>) => addressOf({ ...query, page: 1, ...part });
  return (
    <>
      <ChoiceOfAddress
        label={t("filterStage")}
        value={query.stage ?? ""}
        choices={[
          { value: "", label: t("any"), href: leading({ stage: undefined }) },
          ...STAGES.map((stage) => ({ value: stage, label: t(`stages.${stage}`), href: leading({ stage }) })),
        ]}
      />
      <ChoiceOfAddress
        label={t("filterVerdict")}
        value={query.verdict ?? ""}
        choices={[
          { value: "", label: t("any"), href: leading({ verdict: undefined }) },
          ...COUNTED_VERDICTS.map((one) => ({
            value: one,
            label: verdict(one),
            href: leading({ verdict: one }),
          })),
        ]}
      />
      <ChoiceOfAddress
        label={t("sort")}
        value={query.sort}
        choices={SORTS.map((sort) => ({ value: sort, label: t(`sorts.${sort}`), href: leading({ sort }) }))}
      />
    </>
  );
}
