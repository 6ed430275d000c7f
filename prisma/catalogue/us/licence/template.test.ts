import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SUBDIVISIONS } from "../../../../lib/intake/places";
import { LicenceRows, stateLicences } from "./template";

const written: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "rows.json"), "utf8"));
const rows = LicenceRows.parse(written);
const file = stateLicences(written);

test("every state, the district and every territory has its row, under the name it has elsewhere", () => {
  const names = ({ en, fr }: { en: string; fr: string }) => [en, fr];
  expect(rows.states.map(({ code, name }) => [`US-${code}`, ...names(name)]).sort()).toEqual(
    SUBDIVISIONS.US.map((place) => [place.code, ...names(place)]).sort(),
  );
});

test("they stand in the order of their names, between 300 and 359", () => {
  const placed = [...rows.states].sort((a, b) => a.position - b.position);
  expect(placed.map(({ name }) => name.en)).toEqual(rows.states.map(({ name }) => name.en).sort());
  for (const { position } of placed) expect(position >= 300 && position < 360).toBe(true);
});

test.each([
  ["TX", "du Texas", "au Texas"],
  ["CA", "de la Californie", "en Californie"],
  ["OH", "de l’Ohio", "en Ohio"],
  ["HI", "d’Hawaï", "à Hawaï"],
  ["VI", "des Îles Vierges américaines", "aux Îles Vierges américaines"],
  ["WA", "de l’État de Washington", "dans l’État de Washington"],
])("%s is named in French as it is said: %s, %s", (code, of, inside) => {
  const version = file.pathways?.find(({ id }) => id === `us.licence.${code.toLowerCase()}`)?.versions[0];
  expect(version?.title.fr).toBe(`Permis d’exercice ${inside}`);
  const asked = file.requirements?.find(({ id }) => id === `us.licence.${code.toLowerCase()}.training`);
  expect(asked?.versions[0]?.statement.fr).toContain(`L’organisme de réglementation ${of} exig`);
});

test("a figure that was not found is a question, and no limit is none", () => {
  const of = (code: string) =>
    (file.requirements ?? []).filter(({ id }) => id.startsWith(`us.licence.${code}.`)).map(({ id }) => id);
  expect(of("de")).toContain("us.licence.de.attempts-open");
  expect(of("fl").filter((id) => /attempts|time-limit/.test(id))).toEqual([]);
  const open = file.requirements?.find(({ id }) => id === "us.licence.de.attempts-open")?.versions[0];
  expect(open?.unsettled?.question.en).toContain("Step 1 and Step 2 CK");
});

test("a row that names a remedy nobody wrote is refused", () => {
  const copy = structuredClone(rows);
  for (const { special } of copy.states)
    for (const one of special ?? []) if (one.remedy) one.remedy = "nobody.wrote-this";
  expect(() => stateLicences(copy)).toThrow(/there is no remedy nobody\.wrote-this/);
});
