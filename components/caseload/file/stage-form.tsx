"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM } from "@/lib/access/form";
import { submitStage } from "@/lib/caseload/actions";
import { STAGES } from "@/lib/caseload/codes";
import type { Stage } from "@/lib/caseload/schema";

/** Where a client stands, and moving them on. */
export function StageForm({ client, stage, version }: { client: string; stage: Stage; version: number }) {
  const t = useTranslations("caseload");
  const [state, send, sending] = useActionState(submitStage, EMPTY_FORM);
  const problem = useFormWords(state, "caseload.error").first;
  const theirs = state.values.theirs as Stage | undefined;
  return (
    <form action={send}>
      <input type="hidden" name="client" value={client} />
      <input type="hidden" name="version" value={version} />
      <div className="flex flex-wrap gap-2">
        <select
          name="stage"
          className="field !w-auto"
          aria-label={t("file.stage.label")}
          defaultValue={stage}
          key={stage}
        >
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {t(`stages.${one}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button second" disabled={sending}>
          {t("file.stage.move")}
        </button>
      </div>
      {problem ? (
        <p className="field-error mt-1 font-normal" role="alert">
          {theirs ? t("file.stage.conflict", { stage: t(`stages.${theirs}`) }) : problem}
        </p>
      ) : null}
    </form>
  );
}
