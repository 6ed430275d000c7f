import { useTranslations } from "next-intl";

const SECTIONS = [
  ["visitorTitle", ["visitor1", "visitor2", "visitor3"]],
  ["kindsTitle", ["kinds1", "kinds2", "kinds3", "kinds4", "kindsNot"]],
  ["whoTitle", ["who1", "who2", "who3", "who4"]],
  ["automatedTitle", ["automated1", "automated2", "automated3"]],
  ["rightsTitle", ["rights1", "rights2", "rights3", "rights4", "rightsTime"]],
  ["limitsTitle", ["limits1", "limits2"]],
] as const;
const ROWS = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"] as const;

/** How long each kind of record is kept. What stands here is what the worker's jobs and the mutations do. */
function Retention() {
  const t = useTranslations("privacy");
  return (
    <section className="mt-10" aria-labelledby="kept">
      <h2 id="kept">{t("keptTitle")}</h2>
      <table className="route mt-3 max-w-[860px]" aria-labelledby="kept">
        <thead>
          <tr>
            <th scope="col">{t("keptWhat")}</th>
            <th scope="col">{t("keptHow")}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <td>{t(`rows.${row}.what`)}</td>
              <td className="quiet">{t(`rows.${row}.how`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** All there is to say about privacy, section by section; the table of retention stands after who sees what. */
export function PrivacyStatement() {
  const t = useTranslations("privacy");
  return SECTIONS.map(([title, lines]) => (
    <div key={title}>
      <section className="mt-10" aria-labelledby={title}>
        <h2 id={title}>{t(title)}</h2>
        <ul className="ruled mt-3 max-w-[860px]">
          {lines.map((line) => (
            <li key={line} className="py-3">
              {t(line)}
            </li>
          ))}
        </ul>
      </section>
      {title === "whoTitle" ? <Retention /> : null}
    </div>
  ));
}
