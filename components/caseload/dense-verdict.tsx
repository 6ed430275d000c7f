/** A verdict in a column: icon, short word and colour. */
import { useTranslations } from "next-intl";
import { MarkIcon } from "@/components/verdict/icons";
import { verdictMark } from "@/components/verdict/verdict";
import type { Verdict } from "@/lib/eligibility/judge";

export function DenseVerdict({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("caseload");
  return (
    <span className={`verdict is-${verdict}`}>
      <MarkIcon mark={verdictMark(verdict)} />
      {t(`dense.${verdict}`)}
    </span>
  );
}
