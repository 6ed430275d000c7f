/** The doors of what applicants keep about programs. Each reaches one's own file and nothing else. */
"use server";
import { refresh } from "next/cache";
import type { z } from "zod";
import { conflict, DONE, type FormState, problem, wrong, wrongField } from "../access/form";
import { guardedForm } from "../access/guard";
import { type FileScope, openFile } from "../access/scope";
import { forgetOwnSearch, keepOwnSearch, saveOwnNote } from "./mutations";
import { ForgetSearchForm, KeepSearchForm, ProgramNoteForm } from "./schema";

function ownForm<Schema extends z.ZodType>(
  schema: Schema,
  work: (scope: FileScope, input: z.output<Schema>, form: FormData) => Promise<FormState>,
) {
  return guardedForm(async (actor, form) => {
    const input = schema.safeParse(Object.fromEntries(form));
    if (!input.success) return wrong(input.error, form);
    const state = await openFile(actor, "edit", actor.id, (scope) => work(scope, input.data, form));
    if (state?.done) refresh();
    return state ?? problem("not_found", form);
  });
}

export const keepSearch = ownForm(KeepSearchForm, async (scope, input, form) =>
  (await keepOwnSearch(scope, input)) === "full" ? wrongField("name", "full", form) : DONE,
);

export const forgetSearch = ownForm(ForgetSearchForm, async (scope, { id }) => {
  await forgetOwnSearch(scope, id);
  return DONE;
});

export const saveProgramNote = ownForm(ProgramNoteForm, async (scope, input, form) => {
  const saved = await saveOwnNote(scope, input);
  if (saved.ok) return DONE;
  return saved.reason === "conflict"
    ? conflict(form, saved.theirs, saved.version)
    : problem(saved.reason, form);
});
