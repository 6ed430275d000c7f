"use client";
import { useSearchParams } from "next/navigation";
/** The guided intake: one question at a time, a review of all answers, and what they show so far. */
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useRouter } from "@/lib/i18n/routing";
import { asked, neighbour, QUESTIONS, TOPICS } from "@/lib/intake/questions";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { eraseAnswers, keepAnswers, readAnswers } from "@/lib/intake/storage";
import { EraseDialog } from "./erase-dialog";
import { QuestionForm } from "./question-form";
import { Review } from "./review";
import { SoFar } from "./so-far";

export function Intake() {
  const t = useTranslations("check");
  const router = useRouter();
  const params = useSearchParams();
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [kept, setKept] = useState(true);
  const [erasing, setErasing] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);

  // The answers are in this browser only, so the first picture from the server cannot hold them.
  useEffect(() => setAnswers(readAnswers()), []);

  const wanted = params.get("question") as QuestionId | null;
  const reviewing = params.get("step") === "review";
  const changing =
    params.get("change") === "1" ||
    (wanted !== null && params.get("step") === null && params.get("walk") === null);
  // The next question is here already: no way to the server, so it comes at once and also without a network.
  const go = useCallback((query: string) => {
    window.history.pushState(null, "", `${window.location.pathname}${query}`);
    window.scrollTo(0, 0);
  }, []);

  const known = wanted !== null && QUESTIONS.some((question) => question.id === wanted);
  const open = answers ? asked(answers) : [];
  const firstOpen = open.find((question) => answers?.[question.id] === undefined);
  const current: QuestionId | null = known ? wanted : (firstOpen?.id ?? null);

  // Focus follows the question, so that a reader hears the new one; not on the first picture of the page.
  useEffect(() => {
    const now = reviewing ? "review" : current;
    if (shown.current !== null && shown.current !== now) heading.current?.focus();
    shown.current = now;
  }, [current, reviewing]);

  if (!answers) return <div className="still w-2/3 !h-8" aria-hidden="true" />;

  function store(next: Answers) {
    setAnswers(next);
    setKept(keepAnswers(next));
  }

  function after(question: QuestionId, next: Answers) {
    if (changing) {
      // A changed answer may open questions nobody was asked yet; they come before the review.
      const before = new Set(open.map((one) => one.id));
      const opened = asked(next).find((one) => !before.has(one.id) && next[one.id] === undefined);
      return go(opened ? `?question=${opened.id}&change=1` : "?step=review");
    }
    const following = neighbour(next, question, 1);
    go(following ? `?question=${following.id}&walk=1` : "?step=review");
  }

  function erase() {
    eraseAnswers();
    setErasing(false);
    router.push("/");
  }

  const asking = !reviewing && current !== null;
  const previous = current ? neighbour(answers, current, -1) : null;
  return (
    <div className="grid gap-x-24 gap-y-12 lg:grid-cols-[minmax(0,640px)_320px] items-start">
      <div ref={heading} tabIndex={-1} className="outline-none">
        {asking ? (
          <>
            {changing ? null : <Progress current={current} answers={answers} />}
            <div className={changing ? "" : "mt-8"}>
              <QuestionForm
                key={current}
                question={current}
                answers={answers}
                changing={changing}
                onAnswer={(value) => {
                  const next = { ...answers, [current]: value };
                  store(next);
                  after(current, next);
                }}
                onSkip={() => after(current, answers)}
                onBack={
                  changing
                    ? () => go("?step=review")
                    : previous
                      ? () => go(`?question=${previous.id}&walk=1`)
                      : null
                }
              />
            </div>
          </>
        ) : (
          <Review
            answers={answers}
            onChange={(question) => go(`?question=${question}&change=1`)}
            onResume={firstOpen ? () => go(`?question=${firstOpen.id}&walk=1`) : null}
          />
        )}
        <p className="small quiet mt-6">
          {kept ? t("ui.keptHere") : t("ui.storageOff")}{" "}
          <button
            type="button"
            className="text-accent underline underline-offset-4 min-h-6"
            onClick={() => setErasing(true)}
          >
            {t("ui.erase")}
          </button>
        </p>
      </div>
      <SoFar answers={answers} />
      <EraseDialog open={erasing} onErase={erase} onKeep={() => setErasing(false)} />
    </div>
  );
}

function Progress({ current, answers }: { current: QuestionId; answers: Answers }) {
  const t = useTranslations("check");
  const questions = asked(answers);
  const number = Math.max(1, questions.findIndex((question) => question.id === current) + 1);
  const topic = QUESTIONS.find((question) => question.id === current)?.topic ?? "school";
  const place = TOPICS.indexOf(topic);
  return (
    <div>
      <p className="flex justify-between gap-3 small quiet">
        <b className="text-ink">{t(`topics.${topic}`)}</b>
        <span>{t("ui.progress", { number, total: questions.length })}</span>
      </p>
      <ol className="mt-2 flex items-center" aria-label={t("ui.title")}>
        {TOPICS.map((one, index) => (
          <li
            key={one}
            className={`flex items-center ${index === 0 ? "" : "flex-1"}`}
            aria-current={index === place ? "step" : undefined}
          >
            {index === 0 ? null : (
              <span
                className={`flex-1 ${index <= place ? "border-t-[6px] border-ink" : "border-t-[3px] border-[var(--line-2)]"}`}
              />
            )}
            <span
              className={`rounded-full block ${index === place ? "w-6 h-6 bg-accent" : index < place ? "w-4 h-4 bg-ink" : "w-3.5 h-3.5 border-2 border-[var(--line-2)]"}`}
            />
            <span className="sr-only">
              {t(`topics.${one}`)},{" "}
              {index < place ? t("ui.done") : index === place ? t("ui.current") : t("ui.toCome")}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
