/** A verdict or a rule's status: icon, word and colour, always all three. */
import { useTranslations } from "next-intl";
import type { Verdict } from "@/lib/eligibility/judge";
import type { Status } from "@/lib/eligibility/kleene";
import { type Mark, MarkIcon } from "./icons";

const VERDICT_MARKS: Record<Verdict, Mark> = {
  eligible: "yes",
  conditional: "once",
  needs_information: "open",
  not_yet: "notyet",
  ineligible: "no",
  not_applicable: "na",
};

const STATUS_MARKS: Record<Status, Mark> = { met: "yes", pending: "once", unknown: "open", unmet: "notyet" };

export const verdictMark = (verdict: Verdict): Mark => VERDICT_MARKS[verdict];

/** The word of a verdict. What is behind the person is "done", also an exam that may not be taken again after a pass. */
export function VerdictWord({ verdict, completed = false }: { verdict: Verdict; completed?: boolean }) {
  const t = useTranslations("verdict");
  return (
    <span className={`verdict is-${completed ? "completed" : verdict}`}>
      <MarkIcon mark={completed ? "yes" : VERDICT_MARKS[verdict]} />
      {completed ? t("completed") : t(verdict)}
    </span>
  );
}

/** The word of a rule's status; a permanent gap is "closed", a paper that is missing is still to be filed. */
export function StatusWord({
  status,
  permanent = false,
  filed = false,
}: {
  status: Status;
  permanent?: boolean;
  filed?: boolean;
}) {
  const t = useTranslations("verdict");
  const closed = permanent && status === "unmet";
  return (
    <span className={`verdict is-${closed ? "closed" : status}`}>
      <MarkIcon mark={closed ? "no" : STATUS_MARKS[status]} />
      {closed ? t("closed") : filed && status === "unmet" ? t("toFile") : t(status)}
    </span>
  );
}
