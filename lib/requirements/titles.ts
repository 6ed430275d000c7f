/** Titles of the pathways, under the newest version of each: also of those that are no longer in force. */
import "server-only";
import type { Bilingual } from "../eligibility/rule";
import type { Locale } from "../i18n/routing";
import { pathwayList } from "./describe";
import { loadRulebook } from "./loaders";

/** Every pathway's title in both languages, by id. */
export async function loadPathwayTitles(): Promise<ReadonlyMap<string, Bilingual>> {
  const { catalogue } = await loadRulebook();
  return new Map(pathwayList(catalogue).map(({ id, title }) => [id, title]));
}

/** The title of a pathway in one language; the id itself where there is no such pathway. */
export async function pathwayTitles(locale: Locale): Promise<(pathway: string) => string> {
  const titles = await loadPathwayTitles();
  return (pathway) => titles.get(pathway)?.[locale] ?? pathway;
}
