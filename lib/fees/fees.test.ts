import { expect, test } from "vitest";
import { projectReference } from "../../prisma/reference/check";
import { itemOf, lastKnown, newestFirst, priceOf, unconfirmed } from "./price";
import { FeeAmount } from "./schema";

const { fees } = projectReference();
const item = (code: string) => {
  const found = itemOf(fees, code);
  if (!found) throw new Error(`no fee ${code}`);
  return found;
};

test("an amount nobody published is said to be unknown, and nothing is free by default", () => {
  expect(priceOf(item("CA-FEE-CELPIP"))).toBeNull();
  expect(lastKnown(item("CA-FEE-CELPIP"))).toBeNull();
  expect(fees.flatMap(({ amounts }) => amounts).filter(({ amount }) => amount === 0)).toEqual([]);
  expect(
    FeeAmount.safeParse({
      code: "CA-FEE-X",
      amount: null,
      currency: null,
      asOf: null,
      standing: "current",
      sources: [],
    }).success,
  ).toBe(false);
});

test("an amount that was only worked out is never the price", () => {
  const nac = item("CA-FEE-NAC-26");
  expect(nac.id).toBe("CA-FEE-NAC");
  expect(priceOf(nac)).toMatchObject({ amount: 2830, standing: "ageing" });
  expect(unconfirmed(nac).map(({ amount }) => amount)).toEqual([3255, 2915]);
  expect(newestFirst(nac).map(({ asOf }) => asOf)).toEqual(["2026-02-18", "2025", "2022-23", "2018-19"]);
});

test("a fee of years ago is history, with nothing put in its place", () => {
  const carms = item("CA-FEE-CARMS-BASE");
  expect(priceOf(carms)).toBeNull();
  expect(lastKnown(carms)).toMatchObject({ amount: 309.01, asOf: "2020", season: "match" });
});
