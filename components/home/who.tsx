/** Who did something, as far as the reader may know. */
import { useTranslations } from "next-intl";
import type { HistoryLine } from "@/lib/activity/schema";

export function Who({ who }: { who: HistoryLine["who"] }) {
  const t = useTranslations("home");
  if (who === "you") return <>{t("you")}</>;
  if (who === "itself") return <>{t("waymark")}</>;
  const staff = who.capacity === "advisor" || who.capacity === "admin";
  return (
    <>
      {who.name ?? t("nobodyKnown")}
      {staff ? <span className="small quiet block">{t(`as.${who.capacity}` as "as.advisor")}</span> : null}
    </>
  );
}
