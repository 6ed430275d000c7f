/** From one topic to the one before and after it. */
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";
import { TOPIC_GROUPS } from "@/lib/profile/fields";
import type { TopicName } from "@/lib/profile/topics";

const ORDER: readonly TopicName[] = Object.values(TOPIC_GROUPS).flat();

export function TopicSteps({ topic }: { topic: TopicName }) {
  const t = useTranslations("profile");
  const place = ORDER.indexOf(topic);
  const before = ORDER[place - 1];
  const next = ORDER[place + 1];
  return (
    <nav
      aria-label={t("stepsLabel")}
      className="mt-14 flex flex-wrap justify-between gap-x-8 gap-y-3 no-print"
    >
      {before ? (
        <Link href={`/profile/${before}`}>{t("previous", { topic: t(`topics.${before}`) })}</Link>
      ) : (
        <span />
      )}
      {next ? <Link href={`/profile/${next}`}>{t("next", { topic: t(`topics.${next}`) })}</Link> : null}
    </nav>
  );
}
