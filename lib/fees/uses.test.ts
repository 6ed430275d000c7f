import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { projectReference } from "../../prisma/reference/check";
import { itemOf } from "./price";
import { feeDisagreements, usesOf } from "./uses";

const { fees } = projectReference();
const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);
const usesOfCode = (code: string) => {
  const item = itemOf(fees, code);
  return item ? usesOf(fees, item, catalogue) : [];
};

test("a fee names the steps that pay it and the pathways that ask them", () => {
  const uses = usesOfCode("CA-FEE-NAC");
  expect(uses.map(({ remedy }) => remedy)).toContain("ca.mcc.nac.pass");
  expect(uses.flatMap(({ pathways }) => pathways)).toContain("ca.carms.r1.first");
});

test("a step that pays two fees counts for both", () => {
  for (const code of ["CA-FEE-CFPC-APP", "CA-FEE-CFPC-CERT"])
    expect(usesOfCode(code).map(({ remedy }) => remedy)).toContain("ca.cfpc.without-exam");
});

test("the catalogue's steps and the list of fees agree", () => {
  expect(feeDisagreements(fees, catalogue)).toEqual([]);
});

test("a step with another amount, day or an unknown code is seen", () => {
  const other = structuredClone(catalogue);
  const remedies = other.requirements.flatMap(({ versions }) =>
    versions.flatMap(({ remedy }) => (remedy?.fee ? [remedy] : [])),
  );
  for (const { id, fee } of remedies) {
    if (!fee) continue;
    if (id === "ca.mcc.nac.pass") fee.amount = 2915;
    if (id === "us.ecfmg.apply") fee.asOf = "2026";
    if (id === "us.visa.j1-apply") fee.fact = "US-FEE-99";
  }
  expect(feeDisagreements(fees, other).join("\n")).toMatch(
    /nac\.pass: 2915 CAD but the list of fees says 2830[\s\S]*/,
  );
  expect(feeDisagreements(fees, other).join("\n")).toMatch(/us\.ecfmg\.apply: as of 2026/);
  expect(feeDisagreements(fees, other).join("\n")).toMatch(/US-FEE-99 is not in the list/);
});
