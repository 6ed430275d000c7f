/** A caseload without a client: what will stand here, and who fills it. */
import { useTranslations } from "next-intl";

export function EmptyCaseload() {
  const t = useTranslations("caseload");
  return (
    <section className="border-t-[1.5px] border-ink pt-4" aria-labelledby="empty-title">
      <h2 id="empty-title">{t("emptyTitle")}</h2>
      <p className="measure quiet mt-1">{t("emptyText")}</p>
    </section>
  );
}

/** The frame of a caseload while it is read: rules and heights stand, text is still bars. */
export function CaseloadStill() {
  return (
    <div aria-hidden="true">
      <div className="still w-72 mt-1" />
      <div className="lanes mt-4">
        {["a", "b", "c"].map((key) => (
          <section key={key}>
            <div className="still w-40" />
            <div className="still w-full mt-3" />
            <div className="still w-2/3 mt-3" />
          </section>
        ))}
      </div>
      <div className="ruled mt-20">
        {Array.from({ length: 12 }, (_, index) => `row-${index}`).map((key) => (
          <div key={key} className="h-[30px] py-2">
            <div className="still w-full" />
          </div>
        ))}
      </div>
    </div>
  );
}
