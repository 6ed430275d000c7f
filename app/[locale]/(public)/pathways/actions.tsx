"use server";
import { getLocale } from "next-intl/server";
import type { Drawn } from "@/components/assessment/answer-here";
import { Overview } from "@/components/pathways/overview";
import { PathwayAnswerView } from "@/components/pathways/pathway-answer";
import { mayAsk } from "@/lib/api/doors";
import { pointsOfPathways } from "@/lib/api/points";
import { answerVisitor } from "@/lib/assessment/visitor";
import { loadTerms } from "@/lib/glossary/loaders";
import type { Locale } from "@/lib/i18n/routing";
import { filterOf } from "@/lib/pathways/places";

/** Draws the list of pathways for a browser's answers. Nothing of them is kept or logged. */
export async function drawOverview(
  chosen: Parameters<typeof filterOf>[0],
  stored: string,
  asOf: string | null,
): Promise<Drawn> {
  if (!(await mayAsk(stored, pointsOfPathways({})))) return { ok: false };
  const visitor = await answerVisitor(stored, asOf);
  return visitor ? { ok: true, node: <Overview {...visitor} filter={filterOf(chosen)} /> } : { ok: false };
}

/** Draws one pathway for a browser's answers. */
export async function drawPathway(pathway: string, stored: string, asOf: string | null): Promise<Drawn> {
  if (!(await mayAsk(stored))) return { ok: false };
  const visitor = await answerVisitor(stored, asOf, [String(pathway)]);
  const [answer] = visitor?.answer.results ?? [];
  const compiled = visitor?.rules.pathwayById.get(String(pathway));
  if (!visitor || !answer || !compiled) return { ok: false };
  return {
    ok: true,
    node: (
      <PathwayAnswerView
        answer={answer}
        pathway={compiled}
        rules={visitor.rules}
        profile={visitor.profile}
        asOf={visitor.answer.asOf}
        terms={await loadTerms((await getLocale()) as Locale)}
      />
    ),
  };
}
