/** Where the reader typed something and has not saved it. Nothing where there is none. */
import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/routing";
import type { TopicName } from "@/lib/profile/topics";

export function Unsaved({ topics }: { topics: readonly TopicName[] }) {
  const t = useTranslations("profile");
  if (topics.length === 0) return null;
  return (
    <p className="mt-6 border-l-[3px] border-[var(--once)] pl-4 flex flex-wrap gap-x-5 gap-y-1 no-print">
      <b className="font-semibold">{t("unsavedTitle")}</b>
      {topics.map((topic) => (
        <Link key={topic} href={`/profile/${topic}`}>
          {t(`topics.${topic}`)}
        </Link>
      ))}
    </p>
  );
}
