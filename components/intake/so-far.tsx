"use client";
/** What the answers show so far: verdicts counted, and what the last answer moved. */
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { VerdictWord } from "@/components/verdict/verdict";
import type { Verdict } from "@/lib/eligibility/judge";
import { Link, type Locale } from "@/lib/i18n/routing";
import { type Counted, countVerdicts } from "@/lib/intake/count";
import type { Answers } from "@/lib/intake/schema";

const SHOWN: readonly Verdict[] = ["eligible", "conditional", "needs_information", "not_yet", "ineligible"];

/** Moves named; the list of pathways shows them all. */
const NAMED = 6;

export function SoFar({ answers }: { answers: Answers }) {
  const t = useTranslations("check");
  const words = useTranslations("verdict");
  const locale = useLocale() as Locale;
  const [counted, setCounted] = useState<Counted | null>(null);
  const [moved, setMoved] = useState<string[]>([]);
  const asked = useRef(0);
  /** The newest count that has come, and the newest of those asked for before it. */
  const come = useRef<{ number: number; counted: Counted }[]>([]);

  useEffect(() => {
    const number = ++asked.current;
    void countVerdicts(answers).then((next) => {
      if (!next) return;
      // Counts need not come in the order they were asked for: the newest is told from the one before it, once both
      // are there.
      come.current = [...come.current, { number, counted: next }]
        .sort((one, other) => other.number - one.number)
        .slice(0, 2);
      const [newest, before] = come.current;
      if (newest?.number !== asked.current) return;
      setCounted(newest.counted);
      const earlier = new Map(before?.counted.map((one) => [one.pathway, one.state]));
      const changes = newest.counted.flatMap((one) => {
        const was = earlier.get(one.pathway);
        return was === undefined || was === one.state
          ? []
          : [t("ui.moved", { pathway: one.title[locale], before: words(was), after: words(one.state) })];
      });
      // What was told stays until the next change.
      if (changes.length > 0) setMoved(changes);
    });
  }, [answers, t, words, locale]);

  const done = counted?.filter((one) => one.state === "completed").length ?? 0;
  return (
    <aside aria-labelledby="so-far">
      <h2 id="so-far" className="!text-[1.0625rem] pb-2.5 border-b-[1.5px] border-ink">
        {t("ui.soFar")}
      </h2>
      <ul>
        {SHOWN.map((verdict) => (
          <li key={verdict} className="flex justify-between items-center py-2.5 border-b border-line">
            <VerdictWord verdict={verdict} />
            <b className="text-lg">{counted ? counted.filter((one) => one.state === verdict).length : "–"}</b>
          </li>
        ))}
        {done > 0 ? (
          <li className="flex justify-between items-center py-2.5 border-b border-line">
            <VerdictWord verdict="eligible" completed />
            <b className="text-lg">{done}</b>
          </li>
        ) : null}
      </ul>
      <p className="small quiet mt-3.5">
        {t("ui.soFarNote", { count: counted?.length ?? 0 })} <Link href="/pathways">{t("ui.seeList")}</Link>
      </p>
      <div aria-live="polite">
        {moved.length > 0 ? (
          <section className="mt-6" aria-labelledby="moved">
            <h3 id="moved" className="!text-[1.0625rem]">
              {t("ui.movedTitle")}
            </h3>
            <ul className="small mt-1">
              {moved.slice(0, NAMED).map((text) => (
                <li key={text} className="py-1">
                  {text}
                </li>
              ))}
              {moved.length > NAMED ? (
                <li className="py-1 quiet">{t("ui.movedMore", { count: moved.length - NAMED })}</li>
              ) : null}
            </ul>
          </section>
        ) : null}
      </div>
    </aside>
  );
}
