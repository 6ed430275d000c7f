/** POST: where each pathway stands for a browser's answers, for the picture beside the questions. Nothing is kept. */
import { publicQuestion } from "@/lib/api/doors";
import { countForVisitor } from "@/lib/assessment/visitor";
import { StoredAnswers } from "@/lib/intake/schema";

export const dynamic = "force-dynamic";

const BODY_LIMIT = 64 * 1024;

export const POST = publicQuestion("verdicts", StoredAnswers, BODY_LIMIT, async ({ answers }) =>
  Response.json(await countForVisitor(answers), { headers: { "cache-control": "no-store" } }),
);
