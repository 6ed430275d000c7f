"use server";
import { getLocale, getTranslations } from "next-intl/server";
import type { Drawn } from "@/components/assessment/answer-here";
import { CompareTable } from "@/components/programs/compare-table";
import { Doors } from "@/components/programs/doors";
import { ProgramList } from "@/components/programs/program-list";
import { ProgramView } from "@/components/programs/program-view";
import type { Found } from "@/components/ui/use-live-list";
import { currentActor } from "@/lib/access/current";
import { mayAsk } from "@/lib/api/doors";
import { profileOfAnswers } from "@/lib/assessment/visitor";
import type { Locale } from "@/lib/i18n/routing";
import { clean } from "@/lib/platform/text";
import {
  loadCompared,
  loadDoors,
  loadList,
  loadOwnProfile,
  loadProgram,
  loadSeen,
} from "@/lib/programs/loaders";
import { CompareQuery, ProgramId, ProgramQuery } from "@/lib/programs/schema";
import { pathwayTitles } from "@/lib/requirements/titles";

/**
 * Draws the streams an address asks for that hold some words, judged by the file of who is signed in, else by a
 * browser's answers. Nothing of either is kept or logged.
 */
export async function drawList(asked: unknown, words: string, stored: string | null): Promise<Found> {
  const parsed = ProgramQuery.safeParse(asked ?? {});
  if (!parsed.success || !(await mayAsk(stored))) return { ok: false };
  const wanted = clean(String(words ?? "")).slice(0, 200);
  const query = wanted === "" ? parsed.data : { ...parsed.data, page: 1 };
  const locale = (await getLocale()) as Locale;
  const own = await loadOwnProfile(await currentActor());
  const profile = own ?? profileOfAnswers(stored);
  const list = await loadList(query, wanted, locale, profile);
  const t = await getTranslations("programs");
  return {
    ok: true,
    said: t("search.said", { total: list.total }),
    node: <ProgramList list={list} query={query} paged={wanted === ""} />,
  };
}

/** Draws one program for a browser's answers. */
export async function drawProgram(id: string, stored: string): Promise<Drawn> {
  if (!(await mayAsk(stored))) return { ok: false };
  const parsed = ProgramId.safeParse(id);
  const profile = profileOfAnswers(stored);
  const program = parsed.success && profile ? await loadProgram(parsed.data) : null;
  if (!program || !profile) return { ok: false };
  const titleOf = await pathwayTitles((await getLocale()) as Locale);
  return {
    ok: true,
    node: <ProgramView program={program} seen={await loadSeen(profile, [program])} titleOf={titleOf} />,
  };
}

/** Draws streams side by side for a browser's answers. */
export async function drawCompared(asked: unknown, stored: string): Promise<Drawn> {
  if (!(await mayAsk(stored))) return { ok: false };
  const parsed = CompareQuery.safeParse(asked ?? {});
  const profile = profileOfAnswers(stored);
  if (!parsed.success || !profile) return { ok: false };
  const compared = await loadCompared(parsed.data.streams);
  const seen = await loadSeen(
    profile,
    compared.map(({ program }) => program),
  );
  return { ok: true, node: <CompareTable compared={compared} seen={seen} /> };
}

/** Draws every door into training for a browser's answers. */
export async function drawDoors(stored: string): Promise<Drawn> {
  if (!(await mayAsk(stored))) return { ok: false };
  const profile = profileOfAnswers(stored);
  if (!profile) return { ok: false };
  const titleOf = await pathwayTitles((await getLocale()) as Locale);
  return { ok: true, node: <Doors {...(await loadDoors(profile))} titleOf={titleOf} /> };
}
