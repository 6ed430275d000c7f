"use server";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseloadList } from "@/components/caseload/caseload-list";
import type { Found } from "@/components/ui/use-live-list";
import { guardedCall } from "@/lib/access/guard";
import { loadCaseload } from "@/lib/caseload/loaders";
import { CaseloadQuery } from "@/lib/caseload/schema";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/platform/clock";
import { pathwayTitles } from "@/lib/requirements/titles";

/** Draws the clients whose names hold a text, among those the address asks for. */
export const drawFound = guardedCall(async (actor, asked: unknown, text: string): Promise<Found> => {
  const parsed = CaseloadQuery.safeParse(asked ?? {});
  if (!parsed.success) return { ok: false };
  const query = { ...parsed.data, page: 1 };
  const caseload = await loadCaseload(actor, query, String(text).slice(0, 200));
  const [t, titleOf] = await Promise.all([
    getTranslations("caseload"),
    pathwayTitles((await getLocale()) as Locale),
  ]);
  const { rows, total } = caseload;
  return {
    ok: true,
    said: rows.length === 0 ? t("noMatch") : t("shown", { total, from: 1, to: rows.length }),
    node: <CaseloadList caseload={caseload} query={query} today={today()} titleOf={titleOf} paged={false} />,
  };
});
