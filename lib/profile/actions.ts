"use server";
/** The doors of the forms of one's own file. */
import { revalidatePath } from "next/cache";
import { guardedCall } from "../access/guard";
import { dropTyped, keepTyped, removeSeen, saveTyped, settleSeen } from "./saving";

/** Every page of the file shows what changed the next time it is asked for. */
function shown<Result extends { ok: boolean }>(result: Result): Result {
  if (result.ok) revalidatePath("/[locale]", "layout");
  return result;
}

export const saveFact = guardedCall(async (...args: Parameters<typeof saveTyped>) =>
  shown(await saveTyped(...args)),
);
export const removeOneFact = guardedCall(async (...args: Parameters<typeof removeSeen>) =>
  shown(await removeSeen(...args)),
);
export const settleOneTopic = guardedCall(async (...args: Parameters<typeof settleSeen>) =>
  shown(await settleSeen(...args)),
);
export const saveDraft = guardedCall(keepTyped);
export const discardDraft = guardedCall(async (...args: Parameters<typeof dropTyped>) =>
  shown(await dropTyped(...args)),
);
