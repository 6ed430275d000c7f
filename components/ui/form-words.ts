"use client";
import { useTranslations } from "next-intl";

/** What a form refused: a code for the whole of it, and codes by field. */
interface Refused {
  problem?: string;
  fields: Record<string, string>;
}

/** Messages asked for by codes that come from a server: which there are is known when they are looked up. */
interface Words {
  (key: string, values?: Record<string, number>): string;
  has: (key: string) => boolean;
}

export interface FormWords {
  /** Everything that is wrong, in words: the form as a whole, then its fields. */
  problems: { field: string | null; text: string }[];
  /** The first thing that is wrong, for forms too small to need a summary. */
  first: string | null;
  /** What is wrong with one field. */
  of: (field: string) => string | undefined;
  /** The words for a code. */
  say: (code: string, values?: Record<string, number>) => string;
}

/**
 * The words for what a form says back. Codes are looked up in these places of the messages, in this order; what has no
 * words anywhere is the last place's `other`.
 */
export function useFormWords({ problem, fields }: Refused, ...places: [string, ...string[]]): FormWords {
  const t = useTranslations() as unknown as Words;
  const say: FormWords["say"] = (code, values) => {
    const place = places.find((one) => t.has(`${one}.${code}`));
    return place ? t(`${place}.${code}`, values) : t(`${places.at(-1)}.other`);
  };
  const problems = [
    ...(problem ? [{ field: null, text: say(problem) }] : []),
    ...Object.entries(fields).map(([field, code]) => ({ field, text: say(code) })),
  ];
  return {
    problems,
    first: problems[0]?.text ?? null,
    of: (field) => problems.find((one) => one.field === field)?.text,
    say,
  };
}
