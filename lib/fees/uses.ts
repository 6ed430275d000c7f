/** Which steps of the catalogue pay a fee, for which requirements and pathways, and whether the amounts agree. Pure. */
import type { Catalogue, Remedy } from "../eligibility/catalogue";
import type { Bilingual } from "../eligibility/rule";
import { askingOf } from "../requirements/by-place";
import type { FeeItem } from "./schema";

export interface FeeUse {
  remedy: string;
  title: Bilingual;
  requirements: string[];
  pathways: string[];
}

/** Every remedy of the newest versions, with the requirements that offer it. */
function remediesOf(catalogue: Catalogue): Map<string, { remedy: Remedy; requirements: string[] }> {
  const found = new Map<string, { remedy: Remedy; requirements: string[] }>();
  for (const { id, versions } of catalogue.requirements) {
    const remedy = versions.at(-1)?.remedy;
    if (!remedy) continue;
    const entry = found.get(remedy.id) ?? { remedy, requirements: [] };
    entry.requirements.push(id);
    found.set(remedy.id, entry);
  }
  return found;
}

/** Who pays an item: the steps that name one of its codes, alone or in a sum. */
export function usesOf(items: readonly FeeItem[], item: FeeItem, catalogue: Catalogue): FeeUse[] {
  const codes = new Set([item.id, ...item.amounts.map(({ code }) => code)]);
  const inSums = new Set(
    items.flatMap(({ sums }) =>
      sums.filter(({ of }) => of.some(({ code }) => codes.has(code))).map(({ remedy }) => remedy),
    ),
  );
  const asking = askingOf(catalogue);
  return [...remediesOf(catalogue).values()]
    .filter(({ remedy }) => inSums.has(remedy.id) || codes.has(remedy.fee?.fact ?? ""))
    .map(({ remedy, requirements }) => ({
      remedy: remedy.id,
      title: remedy.title,
      requirements,
      pathways: [
        ...new Set(requirements.flatMap((id) => (asking.get(id) ?? []).map(({ pathway }) => pathway))),
      ],
    }));
}

/** Where a remedy's fee and the list of fees say different things. An empty list means they agree. */
export function feeDisagreements(items: readonly FeeItem[], catalogue: Catalogue): string[] {
  const amounts = new Map(items.flatMap((item) => item.amounts.map((one) => [one.code, one] as const)));
  const sums = new Map(items.flatMap((item) => item.sums.map((sum) => [sum.remedy, sum] as const)));
  const faults: string[] = [];
  const remedies = catalogue.requirements.flatMap(({ versions }) =>
    versions.flatMap(({ remedy }) => (remedy ? [remedy] : [])),
  );
  for (const { id, fee } of new Map(remedies.map((remedy) => [remedy.id, remedy])).values()) {
    if (!fee?.fact?.includes("-FEE-")) continue;
    const known = amounts.get(fee.fact);
    if (!known) {
      faults.push(`remedy ${id}: fee ${fee.fact} is not in the list of fees`);
      continue;
    }
    const parts = sums.get(id)?.of ?? [{ code: fee.fact, times: 1 }];
    const total = parts.reduce(
      (sum, { code, times }) => sum + times * (amounts.get(code)?.amount ?? Number.NaN),
      0,
    );
    if (total !== fee.amount || known.currency !== fee.currency)
      faults.push(
        `remedy ${id}: ${fee.amount} ${fee.currency} but the list of fees says ${total} ${known.currency} (${parts.map(({ code }) => code).join(", ")})`,
      );
    // A step may say of which season or match its year is.
    if (fee.asOf !== known.asOf && fee.asOf !== `${known.asOf} ${known.season}`)
      faults.push(`remedy ${id}: as of ${fee.asOf} but ${fee.fact} is as of ${known.asOf}`);
  }
  for (const [remedy] of sums)
    if (!remedies.some(({ id }) => id === remedy))
      faults.push(`the sum of remedy ${remedy} belongs to no remedy of the catalogue`);
  return faults;
}
