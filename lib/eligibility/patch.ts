/**
 * The part of JSON Patch (RFC 6902) that remedies use: `add` and `replace` on a profile. An absent list is
 * created, and so is an absent object on the way; nothing else differs from the standard.
 */
import type { PatchOperation } from "./catalogue";
import { pathOf } from "./pointer";
import type { Profile } from "./profile";

type Json = unknown;

/** Names that would reach into the prototype instead of the data. */
const FORBIDDEN = new Set(["__proto__", "prototype", "constructor"]);

/** The value with "$startOn" and "$doneOn" replaced by dates. */
export function withDates(value: Json, dates: { startOn: string; doneOn: string }): Json {
  if (value === "$startOn") return dates.startOn;
  if (value === "$doneOn") return dates.doneOn;
  if (Array.isArray(value)) return value.map((item) => withDates(item, dates));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withDates(member, dates)]));
  }
  return value;
}

/**
 * Applies operations to a copy of the profile. Throws on a path that leads nowhere. Only what stands on the way to
 * a change is copied; the rest is shared with the profile, so that what did not change can be told by identity.
 */
export function applyPatch(profile: Profile, operations: readonly PatchOperation[]): Profile {
  const copy = { ...profile } as Record<string, Json>;
  const own = new Set<Json>([copy]);
  for (const operation of operations) {
    const steps = pathOf(operation.path);
    let parent: Json = copy;
    for (let depth = 0; depth < steps.length - 1; depth++) {
      const step = steps[depth] as string;
      const next = steps[depth + 1] as string;
      parent = childOf(parent, step, next === "-" || /^\d+$/.test(next), operation.path, own);
    }
    const last = steps[steps.length - 1] as string;
    if (Array.isArray(parent)) {
      const index = last === "-" ? parent.length : Number(last);
      if (!Number.isInteger(index) || index < 0 || index > parent.length)
        throw new Error(`no place ${operation.path}`);
      if (operation.op === "add") parent.splice(index, 0, operation.value);
      else parent[index] = operation.value;
    } else if (parent !== null && typeof parent === "object" && !FORBIDDEN.has(last)) {
      (parent as Record<string, Json>)[last] = operation.value;
    } else throw new Error(`no place ${operation.path}`);
  }
  return copy as Profile;
}

/** What stands at a step, copied into its parent where it still belongs to the profile. */
function childOf(parent: Json, step: string, list: boolean, path: string, own: Set<Json>): Json {
  if (Array.isArray(parent)) {
    const at = Number(step);
    if (parent[at] === undefined) throw new Error(`no place ${path}`);
    parent[at] = owned(parent[at], own);
    return parent[at];
  }
  if (parent === null || typeof parent !== "object" || FORBIDDEN.has(step))
    throw new Error(`no place ${path}`);
  const members = parent as Record<string, Json>;
  members[step] = owned(members[step] ?? (list ? [] : {}), own);
  return members[step];
}

function owned(value: Json, own: Set<Json>): Json {
  if (value === null || typeof value !== "object" || own.has(value)) return value;
  const copy: Json = Array.isArray(value) ? [...value] : { ...value };
  own.add(copy);
  return copy;
}
