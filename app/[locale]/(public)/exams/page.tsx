import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/reference/page-head";
import { sentenceCase } from "@/lib/i18n/format";
import { Link, type Locale } from "@/lib/i18n/routing";
import { loadRulebook } from "@/lib/requirements/loaders";

export default async function ExamsPage() {
  const [t, locale, { catalogue }] = await Promise.all([
    getTranslations("reference.exams"),
    getLocale() as Promise<Locale>,
    loadRulebook(),
  ]);
  return (
    <div className="page pt-8">
      <PageHead title={t("title")} lead={t("lead")} />
      {catalogue.exams.length === 0 ? (
        <p className="mt-8 border-t-[1.5px] border-ink pt-6">{t("none")}</p>
      ) : (
        <ul className="ruled mt-8">
          {catalogue.exams.map((exam) => (
            <li key={exam.id} className="grid gap-x-8 gap-y-1 py-3 lg:grid-cols-[1fr_360px]">
              <Link className="font-semibold" href={`/exams/${exam.id}`}>
                {sentenceCase(exam.title[locale], locale)}
              </Link>
              <p className="small quiet">
                {t("summary", {
                  marks: exam.scales.flatMap((scale) => scale.passMarks).filter(({ mark }) => mark !== null)
                    .length,
                  sessions: exam.sessions.length,
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
