/** POST: where each pathway stands for a browser's answers, for the picture beside the questions. Nothing is kept. */
import { publicQuestion } from "@/lib/api/doors";
import { PROFILE_BYTES_A_POINT } from "@/lib/api/points";
import { countForVisitor } from "@/lib/assessment/visitor";
import { ANSWERS_LIMIT, StoredAnswers } from "@/lib/intake/schema";

export const dynamic = "force-dynamic";

export const POST = publicQuestion({
  name: "verdicts",
  schema: StoredAnswers,
  limit: ANSWERS_LIMIT,
  bytesAPoint: PROFILE_BYTES_A_POINT,
  answer: async ({ answers }) =>
    Response.json(await countForVisitor(answers), { headers: { "cache-control": "no-store" } }),
});
