"use client";
import { useEffect, useRef, useState } from "react";

const WARN_AHEAD = 2 * 60_000;
/** Milliseconds before a server that did not answer is asked again. */
const RETRY = 15_000;

export interface SessionWatchWords {
  endingTitle: string;
  /** With `{time}` for the hour. */
  endingText: string;
  stay: string;
  close: string;
  endedTitle: string;
  endedText: string;
}

/** When the session ends, that it has ended, or that nobody answered: a line that broke says nothing of the session. */
async function ask(method: "GET" | "POST"): Promise<Date | "ended" | "unreachable"> {
  const answer = await fetch("/api/session", { method, cache: "no-store" }).catch(() => null);
  if (answer?.status === 401) return "ended";
  const body = answer?.ok ? ((await answer.json().catch(() => null)) as { endsAt: string } | null) : null;
  return body ? new Date(body.endsAt) : "unreachable";
}

/**
 * Warns two minutes before the session ends and offers to stay; says so when it has ended. It touches nothing on the
 * page, so that what was typed is still there.
 */
export function SessionWatch({
  endsAt,
  locale,
  words,
}: {
  endsAt: string;
  locale: string;
  words: SessionWatchWords;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [ends, setEnds] = useState(() => new Date(endsAt));
  const [state, setState] = useState<"live" | "ending" | "staying" | "ended">("live");
  const [vain, setVain] = useState(0);

  useEffect(() => {
    if (state === "ended") return;
    const staying = state === "staying";
    const left = ends.getTime() - Date.now();
    const wait = staying
      ? 0
      : state === "ending"
        ? Math.max(RETRY, left + 1000)
        : Math.max(0, left - WARN_AHEAD);
    const timer = setTimeout(
      async () => {
        // Somebody who only looks may find that another tab has gone on meanwhile.
        const now = await ask(staying ? "POST" : "GET");
        if (now === "unreachable") return setVain((times) => times + 1);
        setVain(0);
        if (now === "ended") return setState("ended");
        setEnds(now);
        setState(staying || now.getTime() - Date.now() > WARN_AHEAD + 1000 ? "live" : "ending");
      },
      vain > 0 ? RETRY : wait,
    );
    return () => clearTimeout(timer);
  }, [ends, state, vain]);

  useEffect(() => {
    const shown = state === "ending" || state === "ended";
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown && dialog.current?.open) dialog.current.close();
  }, [state]);

  const time = new Intl.DateTimeFormat(`${locale}-CA`, { hour: "2-digit", minute: "2-digit" }).format(ends);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-title"
      className="m-auto max-w-lg bg-raised text-ink border-[1.5px] border-[var(--line-2)] rounded-md p-6 backdrop:bg-black/50"
      onClose={() => {
        if (state !== "ending") return;
        setVain(0);
        setState("staying");
      }}
    >
      <h2 id="session-title">{state === "ended" ? words.endedTitle : words.endingTitle}</h2>
      <p className="mt-3 quiet">
        {state === "ended" ? words.endedText : words.endingText.replace("{time}", time)}
      </p>
      <form method="dialog" className="mt-6">
        <button type="submit" className="button">
          {words.stay}
        </button>
      </form>
    </dialog>
  );
}
