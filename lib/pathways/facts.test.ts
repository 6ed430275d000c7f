import { expect, test } from "vitest";
import { factTexts } from "./facts";

test("a decision of a body is not taken for a promise to it", () => {
  const profile = { standings: [{ authority: "pra_ab", track: "assessment", status: "completed" as const }] };
  expect(factTexts(profile, ["/standings/0"], "en")).toEqual([
    "Alberta: practice readiness assessment (CPSA) · The assessment itself · Completed",
  ]);
});

test("a list of codes is told by its names", () => {
  expect(factTexts({ firstLanguages: ["fr"] }, ["/firstLanguages"], "fr")).toEqual(["Français"]);
  expect(factTexts({ citizenships: ["FR", "TN"] }, ["/citizenships"], "en")).toEqual([
    "Citizenship: France and Tunisia",
  ]);
});

test("a degree is told with its school", () => {
  const education = [{ school: { name: "Harmattan University", country: "NG" }, degree: "mbbs" as const }];
  expect(factTexts({ education }, ["/education/0"], "en")).toEqual([
    "Nigeria · Harmattan University · MBBS, MBChB or the like",
  ]);
});
