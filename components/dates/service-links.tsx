/** One service at a time, by link: each has its own address. */
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";

export function ServiceLinks({
  services,
  current,
}: {
  services: readonly { id: string; name: string }[];
  current: string | null;
}) {
  const t = useTranslations("reference.dates");
  return (
    <nav aria-label={t("filter")} className="mt-6 flex flex-wrap gap-x-5 gap-y-1 no-print">
      {[{ id: null, name: t("all") }, ...services].map(({ id, name }) => (
        <Link
          key={id ?? "all"}
          href={id === null ? "/dates" : `/dates/${id}`}
          aria-current={id === current ? "page" : undefined}
          className="py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
