/** What an item costs as far as it is known, and how its amounts stand in time. Pure. */
import type { FeeAmount, FeeItem } from "./schema";

/** The amount people may plan with, or null where none is known for these days. */
export function priceOf(item: FeeItem): FeeAmount | null {
  return item.amounts.find(({ standing }) => standing === "current" || standing === "ageing") ?? null;
}

/** The newest amount that was charged once, for an item without a price today. */
export function lastKnown(item: FeeItem): FeeAmount | null {
  return priceOf(item)
    ? null
    : (newestFirst(item).find(({ standing }) => standing === "outdated" || standing === "replaced") ?? null);
}

/** Amounts nobody confirmed: shown as such, never as the price. */
export function unconfirmed(item: FeeItem): FeeAmount[] {
  return item.amounts.filter(({ standing }) => standing === "to_confirm");
}

/** Every amount of an item, the newest first; what was not found comes before them. */
export function newestFirst(item: FeeItem): FeeAmount[] {
  return [...item.amounts].sort((a, b) => (b.asOf ?? "9999").localeCompare(a.asOf ?? "9999"));
}

/** The item that a code belongs to: its own, or one of its amounts'. */
export function itemOf(items: readonly FeeItem[], code: string): FeeItem | null {
  return items.find((item) => item.id === code || item.amounts.some((one) => one.code === code)) ?? null;
}
