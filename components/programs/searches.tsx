"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM, type FormState } from "@/lib/access/form";
import { Link } from "@/lib/i18n/routing";
import { forgetSearch, keepSearch } from "@/lib/programs/actions";

/** The searches somebody keeps, and the one on the screen to be kept. */
export function Searches({
  id,
  kept,
  here,
  any,
}: {
  /** The id the next kept search gets: sent twice, it is kept once. */
  id: string;
  kept: readonly { id: string; name: string; address: string }[];
  /** The address on the screen. */
  here: string;
  /** Whether anything is chosen that could be kept. */
  any: boolean;
}) {
  const t = useTranslations("programs.own");
  const keeping = useActionState(keepSearch, EMPTY_FORM);
  const [{ done, problem, fields }] = keeping;
  const spoken = done || problem !== undefined || Object.keys(fields).length > 0;
  return (
    // A form sent before the page's scripts were there comes back with a new page: its answer is not folded away.
    <details className="mt-5 no-print" open={spoken || undefined}>
      <summary className="inline-flex items-center min-h-11 text-accent underline">
        {t("searches")} ({kept.length})
      </summary>
      {kept.length === 0 ? (
        <p className="quiet small">{t("noSearches")}</p>
      ) : (
        <ul className="border-t border-line [&>*]:border-b [&>*]:border-line max-w-2xl">
          {kept.map((search) => (
            <li key={search.id} className="flex items-center justify-between gap-4 py-1">
              <Link className="py-1" href={search.address}>
                {search.name}
              </Link>
              <Forget id={search.id} name={search.name} />
            </li>
          ))}
        </ul>
      )}
      {any ? <Keep id={id} here={here} keeping={keeping} /> : null}
    </details>
  );
}

function Forget({ id, name }: { id: string; name: string }) {
  const t = useTranslations("programs.own");
  const [, send, sending] = useActionState(forgetSearch, EMPTY_FORM);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        className="button plain !min-h-8 !py-1 small"
        disabled={sending}
        aria-label={t("forget", { name })}
      >
        {t("forgetShort")}
      </button>
    </form>
  );
}

type Keeping = [FormState, (form: FormData) => void, boolean];

function Keep({ id, here, keeping }: { id: string; here: string; keeping: Keeping }) {
  const t = useTranslations("programs.own");
  const [state, send, sending] = keeping;
  const field = useId();
  const problem = useFormWords(state, "programs.own.problems").first;
  return (
    <form action={send} className={`mt-4 max-w-2xl ${problem ? "field-error" : ""}`}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="address" value={here} />
      <h3 className="text-ink">{t("keep")}</h3>
      <label className="field-label mt-2 text-ink" htmlFor={field}>
        {t("keepName")}
      </label>
      <p id={`${field}-hint`} className="small quiet mb-1.5">
        {t("keepHint")}
      </p>
      {problem ? (
        <p id={`${field}-wrong`} role="alert" className="mb-1.5">
          {problem}
        </p>
      ) : null}
      <div className="flex gap-3">
        <input
          id={field}
          name="name"
          className="field"
          maxLength={80}
          defaultValue={state.values.name ?? ""}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${field}-hint${problem ? ` ${field}-wrong` : ""}`}
        />
        <button type="submit" className="button" disabled={sending}>
          {t("keepSave")}
        </button>
      </div>
      <p role="status" className="small quiet mt-1">
        {state.done ? t("kept") : ""}
      </p>
    </form>
  );
}
