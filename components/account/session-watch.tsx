"use client";
import { useEffect, useRef, useState } from "react";

const WARN_AHEAD = 2 * 60_000;

export interface SessionWatchWords {
  endingTitle: string;
  /** With `{time}` for the hour. */
  endingText: string;
  stay: string;
  close: string;
  endedTitle: string;
  endedText: string;
}

async function ask(method: "GET" | "POST"): Promise<Date | null> {
  const answer = await fetch("/api/session", { method, cache: "no-store" }).catch(() => null);
  const body = answer ? ((await answer.json().catch(() => null)) as { endsAt: string | null } | null) : null;
  return body?.endsAt ? new Date(body.endsAt) : null;
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
  const [state, setState] = useState<"live" | "ending" | "ended">("live");

  useEffect(() => {
    const wait = Math.max(0, ends.getTime() - Date.now() - WARN_AHEAD);
    const timer = setTimeout(
      async () => {
        // Another tab may have gone on meanwhile.
        const now = await ask("GET");
        if (now && now.getTime() - Date.now() > WARN_AHEAD + 1000) setEnds(now);
        else if (now) setState("ending");
        else setState("ended");
      },
      state === "ending" ? Math.max(0, ends.getTime() - Date.now() + 1000) : wait,
    );
    return () => clearTimeout(timer);
  }, [ends, state]);

  useEffect(() => {
    if (state !== "live" && !dialog.current?.open) dialog.current?.showModal();
    if (state === "live" && dialog.current?.open) dialog.current.close();
  }, [state]);

  async function stay() {
    const next = await ask("POST");
    setState(next ? "live" : "ended");
    if (next) setEnds(next);
  }

  const time = new Intl.DateTimeFormat(`${locale}-CA`, { hour: "2-digit", minute: "2-digit" }).format(ends);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-title"
      className="m-auto max-w-lg bg-raised text-ink border-[1.5px] border-[var(--line-2)] rounded-md p-6 backdrop:bg-black/50"
      onClose={() => {
        if (state === "ending") void stay();
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
