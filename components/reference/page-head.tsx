/** The head of a reference page: where it stands, its title and what it is for. */
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/lib/i18n/routing";

export function PageHead({
  title,
  lead,
  within = [],
}: {
  title: string;
  lead?: ReactNode;
  /** The pages above this one, below the reference itself. */
  within?: readonly { href: string; title: string }[];
}) {
  const t = useTranslations("reference");
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <nav aria-label={t("crumb")} className="crumb small no-print">
        <Link href="/reference">{t("title")}</Link>
        {within.map(({ href, title: above }) => (
          <span key={href}>
            {" / "}
            <Link href={href}>{above}</Link>
          </span>
        ))}
      </nav>
      <h1 className="mt-4">{title}</h1>
      {lead ? <p className="measure quiet mt-2">{lead}</p> : null}
    </>
  );
}
