/** Links to pathways: the first few stand open, the others fold. */
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";

export interface NamedPathway {
  id: string;
  title: string;
  /** As what the pathway asks it. */
  aside?: string;
}

const SHOWN = 6;

export function PathwayLinks({ pathways }: { pathways: readonly NamedPathway[] }) {
  const t = useTranslations("reference");
  const list = (some: readonly NamedPathway[]) => (
    <ul className="grid gap-1">
      {some.map(({ id, title, aside }) => (
        <li key={id}>
          <Link href={`/pathways/${id}`}>{title}</Link>
          {aside ? <span className="small quiet">, {aside}</span> : null}
        </li>
      ))}
    </ul>
  );
  const rest = pathways.slice(SHOWN);
  return (
    <>
      {list(pathways.slice(0, SHOWN))}
      {rest.length > 0 ? (
        <details className="mt-1">
          <summary className="text-accent underline underline-offset-4">
            {t("and", { count: rest.length })}
          </summary>
          <div className="mt-1">{list(rest)}</div>
        </details>
      ) : null}
    </>
  );
}
