/** Whom a stream is for: icon, word and colour, as everywhere; the word is the directory's own. */
import { useTranslations } from "next-intl";
import { type Mark, MarkIcon } from "@/components/verdict/icons";
import type { Standing } from "@/lib/programs/codes";

const LOOK: Record<Standing, { mark: Mark; as: string }> = {
  yours: { mark: "yes", as: "eligible" },
  once: { mark: "once", as: "conditional" },
  ask: { mark: "open", as: "needs_information" },
  not_yet: { mark: "notyet", as: "not_yet" },
  not_yours: { mark: "no", as: "ineligible" },
};

export function StandingWord({ standing }: { standing: Standing }) {
  const t = useTranslations("programs");
  const { mark, as } = LOOK[standing];
  return (
    <span className={`verdict is-${as}`}>
      <MarkIcon mark={mark} />
      {t(`standing.${standing}`)}
    </span>
  );
}
