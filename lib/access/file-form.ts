/** Forms about one client's file. */
import "server-only";
import { refresh } from "next/cache";
import type { z } from "zod";
import { type FormState, problem, wrong } from "./form";
import { guardedForm } from "./guard";
import type { Action } from "./policy";
import { type FileScope, openFile } from "./scope";

/** A form about one client: parsed, the file opened for what it asks, the work done there. */
export function fileForm<Schema extends z.ZodType<{ client: string }>>(
  schema: Schema,
  action: Action,
  work: (scope: FileScope, input: z.infer<Schema>, form: FormData) => Promise<FormState>,
) {
  return guardedForm(async (actor, form) => {
    const input = schema.safeParse(Object.fromEntries(form));
    if (!input.success) return wrong(input.error, form);
    const state = await openFile(actor, action, input.data.client, (scope) => work(scope, input.data, form));
    if (state?.done) refresh();
    return state ?? problem("not_found", form);
  });
}
