/**
 * `npm run catalogue:check`: counts, what is unsettled with its question, how far people and examples go, and every
 * hole; fails where there is one. With `--coverage`, each requirement with who makes it met, unmet and unknown.
 */
import path from "node:path";
import { rulebook } from "../../lib/eligibility/ruleset";
import { readProgramFiles } from "../../lib/programs/files";
import { projectReference } from "../reference/check";
import { checkCatalogue, researchFacts } from "./check";
import { type Covered, coverageOf } from "./coverage";
import { EXAMPLES } from "./examples";
import { casesOf } from "./examples/example";
import { joinCatalogue, readCatalogueFiles } from "./files";
import { PEOPLE } from "./people";

const today = new Date().toISOString().slice(0, 10);
const files = readCatalogueFiles(import.meta.dirname);
const report = checkCatalogue(files, researchFacts(), today, {
  programs: readProgramFiles(path.join(import.meta.dirname, "../programs")),
  reference: projectReference(),
});
const coverage = coverageOf(rulebook(joinCatalogue(files)), PEOPLE, EXAMPLES, today);

const print = (count: number, what: string): void => console.log(`${String(count).padStart(6)}  ${what}`);
for (const [what, count] of Object.entries(report.counts)) print(count, what);
const told = PEOPLE.flatMap((person) => [person, ...person.variants]);
const expectations = told.flatMap(({ expected }) => Object.values(expected));
print(EXAMPLES.flatMap(casesOf).length, "examples of single requirements");
print(PEOPLE.length, "people");
print(told.length - PEOPLE.length, "people again with something changed");
print(expectations.length, "verdicts worked out by hand");
for (const verdict of [...new Set(expectations.map((one) => one.verdict))].sort())
  print(expectations.filter((one) => one.verdict === verdict).length, `  of them ${verdict}`);

console.log("\nUnsettled:");
for (const { requirement, question } of report.unsettled) console.log(`  ${requirement}: ${question}`);

const shown = ({ people, examples }: Covered, status: "met" | "unmet" | "unknown" | "pending"): string =>
  `${people[status]}+${examples[status]}`.padStart(8);
if (process.argv.includes("--coverage")) {
  console.log("\nShown by people + examples:");
  console.log(
    `${"met".padStart(10)}${"unmet".padStart(8)}${"unknown".padStart(8)}${"pending".padStart(8)}   lines`,
  );
  for (const one of coverage)
    console.log(
      `  ${shown(one, "met")}${shown(one, "unmet")}${shown(one, "unknown")}${shown(one, "pending")}${String(one.lines).padStart(8)}  ${one.requirement}`,
    );
}

const holes = [
  ...report.holes,
  ...coverage.flatMap((one) => one.holes.map((hole) => `requirement ${one.requirement}: ${hole}`)),
];
if (holes.length > 0) {
  console.error(`\n${holes.length} holes:`);
  for (const hole of holes) console.error(`  ${hole}`);
  process.exitCode = 1;
}
