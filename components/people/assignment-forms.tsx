"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { EMPTY_FORM } from "@/lib/access/form";
import { submitAssignment, submitEndOfAssignment } from "@/lib/caseload/actions";
import { AdminProblem } from "./admin-problem";

/** Gives a client to an advisor. */
export function AssignForm({
  client,
  advisors,
}: {
  client: string;
  advisors: { id: string; name: string }[];
}) {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitAssignment, EMPTY_FORM);
  const field = useId();
  return (
    <form action={send} className="mt-3">
      <input type="hidden" name="client" value={client} />
      <label className="field-label" htmlFor={field}>
        {t("person.assignLabel")}
      </label>
      <div className="flex gap-2">
        <select
          id={field}
          name="advisor"
          className="field !w-auto"
          key={state.values.advisor}
          defaultValue={state.values.advisor ?? ""}
          aria-invalid={state.fields.advisor !== undefined}
        >
          <option value="">{t("person.choose")}</option>
          {advisors.map((advisor) => (
            <option key={advisor.id} value={advisor.id}>
              {advisor.name}
            </option>
          ))}
        </select>
        <button type="submit" className="button" disabled={sending}>
          {t("person.assign")}
        </button>
      </div>
      <AdminProblem state={state} />
    </form>
  );
}

/** Ends an advisor's work with a client. */
export function EndAssignmentForm({
  client,
  assignment,
  name,
}: {
  client: string;
  assignment: string;
  name: string;
}) {
  const t = useTranslations("admin");
  const [state, send, sending] = useActionState(submitEndOfAssignment, EMPTY_FORM);
  return (
    <form action={send}>
      <input type="hidden" name="client" value={client} />
      <input type="hidden" name="assignment" value={assignment} />
      <button
        type="submit"
        className="button second low"
        disabled={sending}
        aria-label={t("person.endLabel", { name })}
      >
        {t("person.end")}
      </button>
      <AdminProblem state={state} />
    </form>
  );
}
