/**
 * The part of JSON Patch (RFC 6902) that remedies use: `add` and `replace` on a profile. An absent list is
 * created, and so is an absent object on the way; nothing else differs from the standard.
 */
import type { PatchOperation } from "./catalogue";
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

/** Applies operations to a copy of the profile. Throws on a path that leads nowhere. */
export function applyPatch(profile: Profile, operations: readonly PatchOperation[]): Profile {
  const copy = structuredClone(profile) as Record<string, Json>;
  for (const operation of operations) {
    const steps = operation.path
      .slice(1)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    let parent: Json = copy;
    for (let depth = 0; depth < steps.length - 1; depth++) {
      const step = steps[depth] as string;
      const next = steps[depth + 1] as string;
      parent = childOf(parent, step, next === "-" || /^\d+$/.test(next), operation.path);
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

function childOf(parent: Json, step: string, list: boolean, path: string): Json {
  if (Array.isArray(parent)) {
    const item: Json = parent[Number(step)];
    if (item === undefined) throw new Error(`no place ${path}`);
    return item;
  }
  if (parent === null || typeof parent !== "object" || FORBIDDEN.has(step))
    throw new Error(`no place ${path}`);
  const members = parent as Record<string, Json>;
  members[step] ??= list ? [] : {};
  return members[step];
}
