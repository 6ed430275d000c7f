/** Titles of the pathways, under the newest version of each: also of those that are no longer in force. */
import "server-only";
import type { Bilingual } from "../eligibility/rule";
import { pathwayList } from "./describe";
import { loadRulebook } from "./loaders";

export async function loadPathwayTitles(): Promise<ReadonlyMap<string, Bilingual>> {
  const { catalogue } = await loadRulebook();
  return new Map(pathwayList(catalogue).map(({ id, title }) => [id, title]));
}
