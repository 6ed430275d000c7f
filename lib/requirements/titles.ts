/** The titles of pathways by id: those of today, else the last one a pathway had. */
import "server-only";
import type { Locale } from "../i18n/routing";
import { loadRulebook } from "./loaders";

export async function pathwayTitles(locale: Locale): Promise<(pathway: string) => string> {
  const { catalogue } = await loadRulebook();
  const titles = new Map(
    catalogue.pathways.map(({ id, versions }) => [id, versions[versions.length - 1]?.title[locale] ?? id]),
  );
  return (pathway) => titles.get(pathway) ?? pathway;
}
