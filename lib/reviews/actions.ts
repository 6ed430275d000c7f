"use server";
/** The doors of the forms that ask a person to look at a verdict, and that answer. */
import { revalidatePath } from "next/cache";
import { fileForm } from "../access/file-form";
import { conflict, DONE, problem, wrong } from "../access/form";
import { guardedForm } from "../access/guard";
import { openFile } from "../access/scope";
import { loadRulebook } from "../requirements/loaders";
import { answerReview, askReview } from "./mutations";
import { AnswerForm, AskForm } from "./schema";

export const askForReview = guardedForm(async (actor, form) => {
  const parsed = AskForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return wrong(parsed.error, form);
  const { catalogue } = await loadRulebook();
  if (!catalogue.pathways.some(({ id }) => id === parsed.data.pathway)) return problem("not_found", form);
  const asked = await openFile(actor, "ask", actor.id, (scope) => askReview(scope, parsed.data));
  if (!asked?.ok) return problem(asked?.reason ?? "not_found", form);
  revalidatePath("/[locale]/pathways/[pathway]", "page");
  return DONE;
});

export const submitAnswer = fileForm(AnswerForm, "write", async (scope, { request, answer }, form) => {
  const result = await answerReview(scope, request, answer);
  if (result.ok) return DONE;
  return result.reason === "conflict" ? conflict(form, result.theirs) : problem(result.reason, form);
});
