"use server";
/** The search's form door. What is typed comes in the body, and nothing of it is kept or logged. */
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { sentenceCase } from "../i18n/format";
import type { Locale } from "../i18n/routing";
import { allowed } from "../platform/rate-limit";
import { clean } from "../platform/text";
import { find } from "./find";
import { loadSearchIndex } from "./loaders";
import type { Searched } from "./schema";

/** Characters of a question; what is longer is cut. */
const LONGEST = 200;

/** Searches for what was typed. */
export async function searchAll(_before: Searched, form: FormData): Promise<Searched> {
  const typed = form.get("text");
  const text = (typeof typed === "string" ? clean(typed) : "").trim().slice(0, LONGEST);
  const [t, locale] = await Promise.all([
    getTranslations("reference.search"),
    getLocale() as Promise<Locale>,
  ]);
  if (text.length < 2) return { text, problem: t("shortest"), groups: [] };
  if (!(await allowed(await headers()))) return { text, problem: t("tooMany"), groups: [] };
  const { total, groups } = find(await loadSearchIndex(), text, locale);
  return {
    text,
    said: t("found", { count: total, text }),
    ...(total === 0 ? { advice: t("nothing") } : {}),
    groups: groups.map(({ group, total: all, hits }) => ({
      id: group,
      name: t(`groups.${group}`),
      total: all,
      hits: hits.map(({ href, title, text: said }) => ({
        href,
        title: sentenceCase(title[locale], locale),
        text: said[locale],
      })),
      ...(all > hits.length ? { more: t("more", { count: all - hits.length }) } : {}),
    })),
  };
}
