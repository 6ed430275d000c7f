"use server";
import { getLocale, getTranslations } from "next-intl/server";
import { Results } from "@/components/search/results";
import type { Searched } from "@/components/search/search-form";
import type { Locale } from "@/lib/i18n/routing";
import { clean } from "@/lib/platform/text";
import { find } from "@/lib/search/find";
import { loadSearchIndex } from "@/lib/search/loaders";

/** Searches for what was typed and draws what it found. Nothing of it is kept or logged. */
export async function searchAll(_before: Searched, form: FormData): Promise<Searched> {
  const typed = form.get("text");
  const text = (typeof typed === "string" ? clean(typed) : "").trim().slice(0, 200);
  const t = await getTranslations("reference.search");
  if (text.length < 2) return { text, node: <p className="mt-6 field-error">{t("shortest")}</p> };
  const found = find(await loadSearchIndex(), text, (await getLocale()) as Locale);
  return { text, node: <Results found={found} text={text} /> };
}
