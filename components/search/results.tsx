/** Results by group, each with how many there are. */
import { Link } from "@/lib/i18n/routing";
import type { Searched } from "@/lib/search/schema";

export function Results({ searched }: { searched: Searched }) {
  const { problem, said, advice, groups } = searched;
  return (
    <>
      {problem ? <p className="mt-6 field-error">{problem}</p> : null}
      {said ? <h2 className="mt-10">{said}</h2> : null}
      {advice ? <p className="measure quiet mt-2">{advice}</p> : null}
      {groups.map(({ id, name, total, hits, more }) => (
        <section key={id} className="mt-8" aria-labelledby={`found-${id}`}>
          <h3 id={`found-${id}`}>
            {name} <span className="quiet font-normal">({total})</span>
          </h3>
          <ul className="ruled mt-2">
            {hits.map(({ href, title, text }) => (
              <li key={href} className="py-2.5">
                <Link className="font-semibold" href={href} prefetch={false}>
                  {title}
                </Link>
                {text ? <p className="small quiet measure">{text}</p> : null}
              </li>
            ))}
          </ul>
          {more ? <p className="small quiet mt-2">{more}</p> : null}
        </section>
      ))}
    </>
  );
}
