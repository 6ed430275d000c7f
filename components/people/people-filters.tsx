/** Which people: each choice is an address. */
import { useTranslations } from "next-intl";
import { ChoiceOfAddress } from "@/components/staff/choice-of-address";
import { ROLES, STATUSES } from "@/lib/people/admin/codes";
import { addressWith, type PeopleQuery } from "@/lib/people/admin/schema";

export function PeopleFilters({ query }: { query: PeopleQuery }) {
  const t = useTranslations("admin");
  const leading = (part: Partial<PeopleQuery>) =>
    addressWith("/admin/people", { ...query, page: 1, ...part });
  return (
    <>
      <ChoiceOfAddress
        label={t("people.role")}
        value={query.role ?? ""}
        choices={[
          { value: "", label: t("people.any"), href: leading({ role: undefined }) },
          ...ROLES.map((role) => ({ value: role, label: t(`roles.${role}`), href: leading({ role }) })),
        ]}
      />
      <ChoiceOfAddress
        label={t("people.status")}
        value={query.status ?? ""}
        choices={[
          { value: "", label: t("people.any"), href: leading({ status: undefined }) },
          ...STATUSES.map((status) => ({
            value: status,
            label: t(`status.${status}`),
            href: leading({ status }),
          })),
        ]}
      />
    </>
  );
}
