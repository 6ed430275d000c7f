/** A pathway for a visitor: the answer of this browser's answers, or the rules as they ask anybody. */
import { useTranslations } from "next-intl";
import { AnswerHere, type AnswerHereProps } from "@/components/assessment/answer-here";
import type { Source } from "@/lib/eligibility/catalogue";
import type { CompiledPathway } from "@/lib/eligibility/ruleset";
import type { PageTerms } from "@/lib/glossary/terms";
import { GeneralRules } from "./general-rules";

export interface VisitorAnswerProps extends Pick<AnswerHereProps, "draw" | "asOf"> {
  pathway: CompiledPathway;
  sources: Readonly<Record<string, Source>>;
  terms?: PageTerms | undefined;
}

export function VisitorAnswer({ pathway, sources, terms, draw, asOf }: VisitorAnswerProps) {
  const t = useTranslations("pathways");
  const shell = useTranslations("shell");
  const rules = <GeneralRules pathway={pathway} sources={sources} terms={terms} />;
  return (
    <>
      <noscript>{rules}</noscript>
      <AnswerHere
        draw={draw}
        asOf={asOf}
        empty={rules}
        words={{ working: t("working"), failed: t("failed"), again: shell("again") }}
      />
    </>
  );
}
