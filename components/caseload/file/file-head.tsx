/** Who this is: the name, since when and by whom they are advised, and six things to know first. */
import { useLocale, useTranslations } from "next-intl";
import type { ClientFile } from "@/lib/caseload/types";
import { listOf, longDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import { glanceOf } from "../glance";
import { StageForm } from "./stage-form";

export function FileHead({ file, nameOf }: { file: ClientFile; nameOf: (id: string | null) => string }) {
  const t = useTranslations("caseload");
  const locale = useLocale() as Locale;
  const glance = glanceOf(file.facts, t, locale);
  const about = [
    t("file.clientSince", { date: longDay(file.createdAt, locale) }),
    t("file.writesIn", { language: file.person.locale }),
    t("file.advisors", {
      names: listOf(
        file.assignments.map((one) => nameOf(one.advisorId)),
        locale,
      ),
    }),
    ...(file.person.fictional ? [t("file.fictional")] : []),
  ];
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
        <h1 className="!text-[1.75rem]">{file.person.name}</h1>
        <p className="quiet">{about.join(" · ")}</p>
      </div>
      <dl className="glance">
        {(["school", "status", "exams", "practice", "wants"] as const).map((part) => (
          <div key={part}>
            <dt>{t(`file.glance.${part}`)}</dt>
            <dd>{glance[part] ?? <span className="quiet font-normal">{t("file.unknown")}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t("file.glance.stage")}</dt>
          <dd>
            <StageForm client={file.id} stage={file.stage} version={file.version} />
          </dd>
        </div>
      </dl>
    </>
  );
}
