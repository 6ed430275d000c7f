"use server";
/** The door of the form that asks a person to look at a verdict. */
import { revalidatePath } from "next/cache";
import { DONE, problem, wrong } from "../access/form";
import { guardedForm } from "../access/guard";
import { openFile } from "../access/scope";
import { loadRulebook } from "../requirements/loaders";
import { askReview } from "./mutations";
import { ReviewForm } from "./schema";

export const askForReview = guardedForm(async (actor, form) => {
  const parsed = ReviewForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return wrong(parsed.error, form);
  const { catalogue } = await loadRulebook();
  if (!catalogue.pathways.some(({ id }) => id === parsed.data.pathway)) return problem("not_found", form);
  const asked = await openFile(actor, "ask", actor.id, (scope) => askReview(scope, parsed.data));
  if (asked !== "asked") return problem(asked ?? "not_found", form);
  revalidatePath("/[locale]/pathways/[pathway]", "page");
  return DONE;
});
