"use client";
import { useEffect, useRef, useState } from "react";
import type { Lasting } from "@/lib/access/session";
import { timeHere } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";

const WARN_AHEAD = 2 * 60_000;
/** Milliseconds before a server that did not answer is asked again. */
const RETRY = 15_000;

export interface SessionWatchWords {
  endingTitle: string;
  /** With `{time}` for the hour. */
  endingText: string;
  stay: string;
  finalTitle: string;
  /** With `{time}` for the hour. */
  finalText: string;
  close: string;
  endedTitle: string;
  endedText: string;
}

/** A session as this browser's own clock has it: the instant it ends, and whether being there lengthens it. */
interface Watched {
  ends: number;
  final: boolean;
}

const watched = ({ endsIn, final }: Lasting): Watched => ({ ends: Date.now() + endsIn, final });

/** How long the session lasts, that it has ended, or that nobody answered: a line that broke says nothing of it. */
async function ask(method: "GET" | "POST"): Promise<Watched | "ended" | "unreachable"> {
  const answer = await fetch("/api/session", { method, cache: "no-store" }).catch(() => null);
  if (answer?.status === 401) return "ended";
  const body = answer?.ok ? ((await answer.json().catch(() => null)) as Lasting | null) : null;
  return body ? watched(body) : "unreachable";
}

/**
 * Warns two minutes before the session ends and offers to stay, or says that staying is over; says so when it has
 * ended. It touches nothing on the page, so that what was typed is still there.
 *
 * `ending` is what a dialog shows; `staying` tells the server that somebody is there; `told` was warned of an end that
 * nothing puts off, and waits for it.
 */
export function SessionWatch({
  lasting,
  locale,
  words,
}: {
  lasting: Lasting;
  locale: Locale;
  words: SessionWatchWords;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [session, setSession] = useState(() => watched(lasting));
  const [state, setState] = useState<"live" | "ending" | "staying" | "told" | "ended">("live");
  const [vain, setVain] = useState(0);

  useEffect(() => {
    if (state === "ended") return;
    const left = session.ends - Date.now();
    const over = Math.max(RETRY, left + 1000);
    const wait = { live: Math.max(0, left - WARN_AHEAD), ending: over, staying: 0, told: over }[state];
    const timer = setTimeout(
      async () => {
        // Somebody who only looks may find that another tab has gone on meanwhile.
        const now = await ask(state === "staying" ? "POST" : "GET");
        if (now === "unreachable") return setVain((times) => times + 1);
        setVain(0);
        if (now === "ended") return setState("ended");
        setSession(now);
        if (now.ends - Date.now() > WARN_AHEAD + 1000) setState("live");
        else if (state !== "told") setState("ending");
      },
      vain > 0 ? RETRY : wait,
    );
    return () => clearTimeout(timer);
  }, [session, state, vain]);

  useEffect(() => {
    const shown = state === "ending" || state === "ended";
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown && dialog.current?.open) dialog.current.close();
  }, [state]);

  const [title, text, button] =
    state === "ended"
      ? [words.endedTitle, words.endedText, words.close]
      : session.final
        ? [words.finalTitle, words.finalText, words.close]
        : [words.endingTitle, words.endingText, words.stay];
  // Only said once there is something to say: the server draws the page in another zone.
  const time = state === "ending" ? timeHere(new Date(session.ends), locale) : "";
  return (
    <dialog
      ref={dialog}
      aria-labelledby="session-title"
      className="dialog"
      onClose={() => {
        if (state !== "ending") return;
        setVain(0);
        setState(session.final ? "told" : "staying");
      }}
    >
      <h2 id="session-title">{title}</h2>
      <p className="mt-3 quiet">{text.replace("{time}", time)}</p>
      <form method="dialog" className="mt-6">
        <button type="submit" className="button">
          {button}
        </button>
      </form>
    </dialog>
  );
}
