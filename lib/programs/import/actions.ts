/** The doors of the form that imports a file: a dry run, then applying it. */
"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import type { Actor } from "../../access/actor";
import { guardedCall, type Refused } from "../../access/guard";
import { clean } from "../../platform/text";
import { MAX_BYTES } from "../csv";
import { applyImport, type Tried, tryImport } from "./mutations";

/** What the form shows. */
export type ImportAnswer =
  | { step: "tried"; tried: Tried; changed?: true }
  | { step: "applied"; streams: number }
  | { step: "refused"; reason: "not_found" | "file" | "too_large" | "not_utf8" | "missing" };

const refused = (reason: Extract<ImportAnswer, { step: "refused" }>["reason"]): ImportAnswer => ({
  step: "refused",
  reason,
});
const mayImport = (actor: Actor): boolean => actor.ability.can("import", "Program");

/** Text of a file, or null where its bytes are not UTF-8. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export const tryFile: (state: unknown, form: FormData) => Promise<ImportAnswer | Refused> = guardedCall(
  async (actor, _state: unknown, form: FormData): Promise<ImportAnswer> => {
    if (!mayImport(actor)) return refused("not_found");
    const file = form instanceof FormData ? form.get("file") : null;
    if (!(file instanceof File) || file.size === 0) return refused("file");
    if (file.size > MAX_BYTES) return refused("too_large");
    const text = await textOf(file);
    if (text === null) return refused("not_utf8");
    return { step: "tried", tried: await tryImport(actor, clean(file.name).slice(0, 120), clean(text)) };
  },
);

export const applyTried: (state: unknown, form: FormData) => Promise<ImportAnswer | Refused> = guardedCall(
  async (actor, _state: unknown, form: FormData): Promise<ImportAnswer> => {
    if (!mayImport(actor)) return refused("not_found");
    const id = z.uuid().safeParse(form instanceof FormData ? form.get("id") : null);
    const applied = id.success
      ? await applyImport(actor, id.data)
      : { ok: false as const, reason: "gone" as const };
    if (applied.ok) {
      refresh();
      return { step: "applied", streams: applied.streams };
    }
    return applied.reason === "changed"
      ? { step: "tried", tried: applied.tried, changed: true }
      : refused("missing");
  },
);
