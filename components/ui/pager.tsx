/** The pages of a long list, each with its own address. */
import { Link } from "@/lib/i18n/routing";

export function Pager({
  page,
  pages,
  href,
  words,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
  words: { previous: string; next: string; place: string };
}) {
  if (pages < 2) return null;
  return (
    <nav aria-label={words.place} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3 no-print">
      {page > 1 ? (
        <Link href={href(page - 1)} rel="prev" className="min-h-6">
          {words.previous}
        </Link>
      ) : null}
      <span className="quiet">{words.place}</span>
      {page < pages ? (
        <Link href={href(page + 1)} rel="next" className="min-h-6">
          {words.next}
        </Link>
      ) : null}
    </nav>
  );
}
