import { expect, test } from "vitest";
import type { EligibilityAnswer } from "../eligibility/assess";
import { missingOf } from "./missing";
import { type Fact, type FileFacts, TOPIC_NAMES, weakestProof } from "./topics";

const asking = (pathway: string, ...missingFacts: { pointer: string; code?: string }[]) => ({
  pathway,
  missingFacts,
});

test("what most pathways ask for comes first, each topic and code once", () => {
  const answer = {
    results: [
      asking("a", { pointer: "/licences" }, { pointer: "/exams", code: "nac" }),
      asking("b", { pointer: "/exams", code: "nac" }, { pointer: "/exams/2/takenOn" }),
      asking("c", { pointer: "/exams", code: "nac" }, { pointer: "/exams", code: "nac" }),
    ],
  } as unknown as EligibilityAnswer;
  expect(missingOf(answer)).toEqual([
    { topic: "exams", code: "nac", pathways: ["a", "b", "c"] },
    { topic: "licences", code: null, pathways: ["a"] },
    { topic: "exams", code: null, pathways: ["b"] },
  ]);
});

test("several facts are proven as well as the weakest of them", () => {
  const fact = (proof: Fact["proof"]) => ({ proof }) as Fact;
  const file = Object.fromEntries(TOPIC_NAMES.map((name) => [name, { facts: [] }])) as unknown as FileFacts;
  file.exams.facts = [fact("verified_at_source"), fact("document_seen"), fact("claimed")];
  file.residence.facts = [fact("document_seen")];
  expect(weakestProof(file, ["/exams/0"])).toBe("verified_at_source");
  expect(weakestProof(file, ["/exams/0", "/exams/1"])).toBe("document_seen");
  expect(weakestProof(file, ["/exams"])).toBe("claimed");
  expect(weakestProof(file, ["/residence/subdivision"])).toBe("document_seen");
  expect(weakestProof(file, ["/citizenships"])).toBe("claimed");
});
