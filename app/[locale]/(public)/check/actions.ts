"use server";
import { getLocale } from "next-intl/server";
import type { Counted } from "@/components/intake/so-far";
import { countForVisitor } from "@/lib/assessment/visitor";
import type { Locale } from "@/lib/i18n/routing";

/** Verdicts of a browser's answers, for the picture beside the questions. Nothing of them is kept or logged. */
export async function countVerdicts(stored: string): Promise<Counted | null> {
  const locale = (await getLocale()) as Locale;
  const counted = await countForVisitor(String(stored));
  return counted?.map(({ pathway, title, state }) => ({ pathway, title: title[locale], state })) ?? null;
}
