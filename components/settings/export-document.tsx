import type { FactGroup, Part } from "@/lib/people/export/document";

function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-1 sm:grid-cols-[minmax(0,240px)_minmax(0,1fr)]">
      {pairs.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="quiet small">{label}</dt>
          <dd className="mb-2 sm:mb-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ topics }: { topics: readonly FactGroup[] }) {
  return topics.map(({ title, notes, facts }) => (
    <section key={title} className="mt-6">
      <h3>{title}</h3>
      {notes.map((note) => (
        <p key={note} className="small quiet mt-1">
          {note}
        </p>
      ))}
      <ul className={facts.length > 0 ? "mt-2 border-t border-line" : ""}>
        {facts.map(({ name, says, proof }) => (
          <li key={name + says.join() + proof} className="py-3 border-b border-line break-inside-avoid">
            {name ? <p className="font-semibold">{name}</p> : null}
            <Pairs pairs={says} />
            <p className="least quiet mt-1.5">{proof}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Table({
  title,
  head,
  rows,
}: {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table className="route mt-4" aria-label={title}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that never changes; rows may be the same
          <tr key={row}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same
              <td key={column} className="small sm:first:whitespace-nowrap">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines, nothing }: { lines: readonly string[]; nothing: string }) {
  if (lines.length === 0) return <p className="quiet mt-3">{nothing}</p>;
  return (
    <ul className="ruled mt-3">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document that never changes; lines may be the same
        <li key={place} className="py-2.5 break-inside-avoid break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Everything held about somebody, to be read and printed. */
export function ExportDocument({ parts, nothing }: { parts: readonly Part[]; nothing: string }) {
  return parts.map((part) => (
    <section key={part.title} className="mt-12 max-w-[860px]">
      <h2>{part.title}</h2>
      {part.note ? <p className="quiet small mt-1">{part.note}</p> : null}
      {part.kind === "pairs" ? (
        <div className="ruled mt-3">
          <div className="py-3">
            <Pairs pairs={part.pairs} />
          </div>
        </div>
      ) : part.kind === "facts" ? (
        <Facts topics={part.topics} />
      ) : part.kind === "lines" || part.rows.length === 0 ? (
        <Lines lines={part.kind === "lines" ? part.lines : []} nothing={nothing} />
      ) : (
        <Table title={part.title} head={part.head} rows={part.rows} />
      )}
    </section>
  ));
}
