import path from "node:path";
import { expect, test } from "vitest";
import { joinCatalogue, readCatalogueFiles } from "../../prisma/catalogue/files";
import { requirementIdsOf } from "../eligibility/ruleset";
import { askingOf, requirementsByPlace } from "./by-place";
import { changedParts, changedWords } from "./changes";
import { rulesAbout } from "./exams";

const catalogue = joinCatalogue(
  readCatalogueFiles(path.resolve(import.meta.dirname, "../../prisma/catalogue")),
);

test("rules about an exam: what limits taking it, and what asks for it, also through its pathway", () => {
  const ids = (exam: string) => {
    const { limits, asks } = rulesAbout(catalogue, exam, "2026-11-25");
    return { limits: limits.map(({ id }) => id), asks: asks.map(({ id }) => id) };
  };
  expect(ids("nac").limits).toContain("ca.mcc.nac.attempts");
  expect(ids("nac").asks).toContain("ca.carms.nac");
  expect(ids("usmle_step2ck").limits).not.toContain("us.path.step-registered");
  expect(ids("comlex1")).toEqual({ limits: [], asks: [] });
});

test("every requirement stands under one place", () => {
  const groups = requirementsByPlace(catalogue);
  const placed = groups.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  expect(placed.sort()).toEqual(catalogue.requirements.map(({ id }) => id).sort());
  const of = (place: string) =>
    groups.find((group) => group.place === place)?.requirements.map(({ id }) => id) ?? [];
  expect(of("CA-AB").length).toBeGreaterThan(0);
  expect(of("CA")).toContain("ca.carms.status");
});

test("who asks a requirement, and as what", () => {
  const asking = askingOf(catalogue);
  const first = catalogue.pathways.find(({ id }) => id === "ca.carms.r1.first");
  const version = first?.versions.at(-1);
  if (!version) throw new Error("no such pathway");
  for (const id of requirementIdsOf(version))
    expect(asking.get(id)?.map(({ pathway }) => pathway)).toContain("ca.carms.r1.first");
  const [filed] = version.filing;
  expect(asking.get(filed ?? "")?.find(({ pathway }) => pathway === "ca.carms.r1.first")?.as).toBe("filed");
});

test("a version says which parts it changed", () => {
  const requirement = catalogue.requirements.find(({ id }) => id === "us.oet.passed");
  const [before, after] = requirement?.versions ?? [];
  if (!before || !after) throw new Error("no two versions");
  expect(changedParts(before, after)).toContain("statement");
  expect(changedParts(after, after)).toEqual([]);
});

test("words that changed are told from words that stayed", () => {
  expect(changedWords("At most six attempts count.", "At most four attempts count, in all.")).toEqual([
    { what: "kept", text: "At most " },
    { what: "removed", text: "six " },
    { what: "added", text: "four " },
    { what: "kept", text: "attempts " },
    { what: "removed", text: "count." },
    { what: "added", text: "count, in all." },
  ]);
  expect(changedWords("The same.", "The same.")).toEqual([{ what: "kept", text: "The same." }]);
});
