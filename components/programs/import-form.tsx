"use client";
import { useTranslations } from "next-intl";
import { useActionState, useId, useState } from "react";
import { CHANGES_SHOWN } from "@/lib/programs/codes";
import { applyTried, type ImportAnswer, tryFile } from "@/lib/programs/import/actions";

type Tried = Extract<ImportAnswer, { step: "tried" }>["tried"];

/** A file of streams: chosen, tried, and applied once nothing is wrong with it. */
export function ImportForm({ bytes, rows }: { bytes: number; rows: number }) {
  const t = useTranslations("programs.import");
  const [tried, send, trying] = useActionState(tryFile, null);
  const [tooLarge, setTooLarge] = useState(false);
  const field = useId();
  const kilobytes = Math.floor(bytes / 1000);
  const problem = tooLarge
    ? t("form.too_large", { kilobytes })
    : !tried || "step" in tried
      ? tried?.step === "refused"
        ? t(`form.${tried.reason}`, { kilobytes })
        : null
      : t("form.signed_out");
  return (
    <>
      <form
        className={`max-w-3xl mt-4 ${problem ? "field-error" : ""}`}
        action={(form) => {
          const file = form.get("file");
          // A file the server would turn away is not sent at all.
          const large = file instanceof File && file.size > bytes;
          setTooLarge(large);
          if (!large) send(form);
        }}
        // The chosen file stays: an action would take it out of its field.
        onReset={(event) => event.preventDefault()}
      >
        <label className="field-label text-ink" htmlFor={field}>
          {t("file")}
        </label>
        <p id={`${field}-hint`} className="small quiet mb-1.5">
          {t("fileHint", { rows, kilobytes })}
        </p>
        {problem ? (
          <p id={`${field}-wrong`} role="alert" className="mb-1.5">
            {problem}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3 items-center">
          <input
            id={field}
            type="file"
            name="file"
            accept=".csv,text/csv"
            className="field !w-auto max-w-full"
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${field}-hint${problem ? ` ${field}-wrong` : ""}`}
          />
          <button type="submit" className="button" disabled={trying}>
            {t("try")}
          </button>
        </div>
        <p role="status" className="small quiet min-h-5 mt-1">
          {trying ? t("trying") : ""}
        </p>
      </form>
      {!trying && tried && "step" in tried && tried.step === "tried" ? (
        <Result key={tried.tried.ok ? tried.tried.id : "wrong"} first={tried.tried} />
      ) : null}
    </>
  );
}

/** What a file would do. Applying may show it anew, where the directory has changed meanwhile. */
function Result({ first }: { first: Tried }) {
  const t = useTranslations("programs.import");
  const [answer, send, applying] = useActionState(applyTried, null);
  const step = answer && "step" in answer ? answer : null;
  if (step?.step === "applied")
    return (
      <p role="status" className="border-t-[1.5px] border-ink pt-3 mt-4 font-semibold">
        {t("applied", { changed: step.streams })}
      </p>
    );
  const tried = step?.step === "tried" ? step.tried : first;
  const problem =
    answer && !step
      ? t("form.signed_out")
      : step?.step === "refused"
        ? t(`form.${step.reason}`, { kilobytes: 0 })
        : null;
  return (
    <section className="mt-4" aria-labelledby="result-title">
      <h2 id="result-title">{t("result", { file: tried.fileName })}</h2>
      <div role="status">
        {step?.step === "tried" ? <p className="field-error mt-1">{t("form.changed")}</p> : null}
        {tried.ok ? <Ready tried={tried} /> : <Wrong tried={tried} />}
      </div>
      {problem ? (
        <p role="alert" className="field-error mt-2">
          {problem}
        </p>
      ) : null}
      {tried.ok && changesAnything(tried) ? (
        <form className="mt-4" action={send}>
          <input type="hidden" name="id" value={tried.id} />
          <button type="submit" className="button" disabled={applying}>
            {t("apply")}
          </button>
        </form>
      ) : null}
    </section>
  );
}

type Good = Extract<Tried, { ok: true }>;
const SHOWN = ["newPrograms", "newStreams", "changedStreams", "newPlaces", "changedPlaces"] as const;
const changesAnything = ({ counts }: Good): boolean => SHOWN.some((name) => counts[name] > 0);

function Ready({ tried }: { tried: Good }) {
  const t = useTranslations("programs.import");
  const { counts, changes } = tried;
  return (
    <>
      <p className="mt-1">{t(changesAnything(tried) ? "ready" : "nothing")}</p>
      <ul className="mt-2 list-disc pl-5">
        {(["rows", ...SHOWN, "unchanged"] as const)
          .filter((name) => counts[name] > 0)
          .map((name) => (
            <li key={name}>{t(`counts.${name}`, { count: counts[name] })}</li>
          ))}
      </ul>
      {changes.length > 0 ? (
        <>
          <h3 className="mt-4">{t("changes")}</h3>
          {changes.length >= CHANGES_SHOWN ? (
            <p className="quiet">{t("changesMore", { shown: changes.length })}</p>
          ) : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
          <section className="dense-frame" aria-label={t("scroll")} tabIndex={0}>
            <table className="dense">
              <thead>
                <tr>
                  <th scope="col">{t("stream")}</th>
                  <th scope="col">{t("field")}</th>
                  <th scope="col">{t("from")}</th>
                  <th scope="col">{t("to")}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ stream, field, from, to }) => (
                  <tr key={`${stream} ${field}`}>
                    <th scope="row">{stream}</th>
                    <td>{field}</td>
                    <td>{from || t("emptyCell")}</td>
                    <td>{to || t("emptyCell")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      ) : null}
    </>
  );
}

function Wrong({ tried }: { tried: Extract<Tried, { ok: false }> }) {
  const t = useTranslations("programs.import");
  const { problems, problemCount } = tried;
  return (
    <>
      <p className="field-error mt-1">
        {t("wrong", { count: problemCount })}
        {problemCount > problems.length ? ` ${t("shownOf", { shown: problems.length })}` : ""}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse */}
      <section className="dense-frame mt-2" aria-label={t("scroll")} tabIndex={0}>
        <table className="dense problems">
          <thead>
            <tr>
              <th scope="col" className="n">
                {t("line")}
              </th>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("problem")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, column, code, value, expected }) => (
              <tr key={`${line} ${column} ${code} ${value}`}>
                <td className="n">{line || ""}</td>
                <th scope="row">{column ?? t("whole")}</th>
                <td>{t(`problems.${code}`, { value, expected })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
