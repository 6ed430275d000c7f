/** What is wrong with a pair of texts in English and French: the checks every sentence of the product passes. */

const NO_BREAK = "\u00A0";

/** Words that carry meaning: placeholders, numbers and single letters do not count. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\{[^}]*\}/g, " ")
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word.length > 1);
}

/** Faults of one pair, in words. An empty list means none. */
export function languageFaults(en: string, fr: string): string[] {
  const faults: string[] = [];
  if (en.trim() === "" || fr.trim() === "") faults.push("a text is empty");
  if (en === fr && wordsOf(en).length > 3) faults.push(`English and French are the same: “${en}”`);
  for (const [language, text] of [
    ["English", en],
    ["French", fr],
  ] as const) {
    if (/ {2}/.test(text)) faults.push(`${language} has two spaces in a row: “${text}”`);
    if (/\p{L}'\p{L}/u.test(text.replace(/\{[^}]*\}/g, "")))
      faults.push(`${language} has a straight apostrophe: “${text}”`);
  }
  const prose = fr.replace(/https?:\/\/\S+/g, "").replace(/\{[^{}]*\{[\s\S]*\}\s*\}/g, "");
  if (new RegExp(`[^${NO_BREAK}\u202F\\s][?!;»]`).test(prose) || / [:;?!»]/.test(prose))
    faults.push(`French needs a no-break space before : ; ? ! or »: “${fr}”`);
  if (/«[^\u00A0\u202F]/.test(prose)) faults.push(`French needs a no-break space after «: “${fr}”`);
  return faults;
}
