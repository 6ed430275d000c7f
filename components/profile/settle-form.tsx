"use client";
/** Says whether a topic's list is complete, and of which codes the person is unsure. */
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useEarly } from "@/components/ui/use-early";
import { useRouter } from "@/lib/i18n/routing";
import type { SettleForm as Form, MoveTold, Settled } from "@/lib/profile/schema";
import type { TopicName } from "@/lib/profile/topics";
import { DraftStatus } from "./draft-status";
import { Moved } from "./moved";

export interface SettleFormProps {
  topic: TopicName;
  version: number;
  complete: boolean;
  unsure: readonly string[];
  /** Codes that may be unsure, with their names. */
  codes: readonly (readonly [string, string])[];
  empty: boolean;
  settle: (form: Form) => Promise<Settled>;
}

/** What stands in the form; the codes are null where the form did not ask for them. */
const saidIn = (form: FormData): { complete: boolean; unsure: string[] | null } => ({
  complete: form.get("complete") === "true",
  unsure: form.has("codes") ? form.getAll("unsure").map(String) : null,
});

type Outcome = { moved: MoveTold[] } | "settleConflict" | "failed" | "signedOut" | null;

export function SettleForm({ topic, version, complete, unsure, codes, empty, settle }: SettleFormProps) {
  const t = useTranslations("profile");
  const router = useRouter();
  const [all, setAll] = useState(complete);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(unsure));
  const [seen, setSeen] = useState(version);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [saving, startSaving] = useTransition();
  const form = useEarly<HTMLFormElement>((early) => {
    const said = saidIn(new FormData(early));
    setAll(said.complete);
    if (said.unsure) setOpen(new Set(said.unsure));
  });

  // Another window, or this form itself, has said something newer.
  if (seen !== version) {
    setSeen(version);
    setAll(complete);
    setOpen(new Set(unsure));
  }

  function submit(form: FormData) {
    if (saving) return;
    const said = saidIn(form);
    startSaving(async () => {
      // Where the form did not ask for codes, what was said of them before stays.
      const result = await settle({ topic, version, ...said, unsure: said.unsure ?? [...open] }).catch(
        () => null,
      );
      if (result && !result.ok && result.reason === "conflict") router.refresh();
      setOutcome(
        result?.ok
          ? { moved: result.moved }
          : result?.reason === "signed_out"
            ? "signedOut"
            : result?.reason === "conflict"
              ? "settleConflict"
              : "failed",
      );
    });
  }

  return (
    <form
      ref={form}
      action={submit}
      // What was chosen stays: an action would set the form back.
      onReset={(event) => event.preventDefault()}
      className="mt-14 border-t-[1.5px] border-ink pt-5 max-w-[760px]"
    >
      <fieldset>
        <legend>
          <h2>{t("settle")}</h2>
        </legend>
        <p className="quiet mt-1 measure">{t("settleText")}</p>
        <div className="choices mt-4">
          {([true, false] as const).map((value) => (
            <label key={String(value)} className={`choice ${value ? "" : "unknown"}`}>
              <input
                type="radio"
                name="complete"
                value={String(value)}
                checked={all === value}
                onChange={() => setAll(value)}
              />
              <span>{t(value ? (empty ? "completeNone" : "complete") : "incomplete")}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {codes.length > 0 && all ? (
        <fieldset className="mt-6">
          <legend className="field-label">{t("unsure")}</legend>
          <input type="hidden" name="codes" value="asked" />
          <p className="quiet small">{t("unsureText")}</p>
          <div className="mt-2 grid gap-x-8 border-t border-line sm:grid-cols-2">
            {codes.map(([code, words]) => (
              <label key={code} className="choice unknown !min-h-11 !text-base">
                <input
                  type="checkbox"
                  name="unsure"
                  value={code}
                  checked={open.has(code)}
                  onChange={(event) => {
                    const next = new Set(open);
                    if (event.target.checked) next.add(code);
                    else next.delete(code);
                    setOpen(next);
                  }}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p className="mt-5">
        <button type="submit" className="button second" aria-disabled={saving}>
          {t(saving ? "saving" : "save")}
        </button>
      </p>
      {outcome === "signedOut" ? (
        <DraftStatus draft={{ state: "signed_out" }} here={`/profile/${topic}`} />
      ) : outcome === "settleConflict" || outcome === "failed" ? (
        <p role="alert" className="field-error mt-4">
          {t(outcome)}
        </p>
      ) : null}
      <div role="status" className="mt-3">
        {outcome !== null && typeof outcome === "object" ? (
          <div className="border-l-[3px] border-accent pl-4">
            <p className="font-semibold">{t("saved")}</p>
            <Moved moved={outcome.moved} />
          </div>
        ) : null}
      </div>
    </form>
  );
}
