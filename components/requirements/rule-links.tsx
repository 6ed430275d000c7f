/** Requirements by title and statement, each a link to its page. */
import { useLocale } from "next-intl";
import { Link, type Locale } from "@/lib/i18n/routing";
import type { AskedRule } from "@/lib/requirements/exams";

export function RuleLinks({ rules }: { rules: readonly AskedRule[] }) {
  const locale = useLocale() as Locale;
  return (
    <ul className="ruled mt-3">
      {rules.map(({ id, version }) => (
        <li key={id} className="py-3">
          <Link className="font-semibold" href={`/requirements/${id}`}>
            {version.title[locale]}
          </Link>
          <p className="small quiet measure">{version.statement[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
