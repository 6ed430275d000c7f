"use client";
/** One question: its answer, "I don't know", why we ask, and where to go next. */
import { useMessages, useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { CHECKS, type Field, isDay, PAPERS, ROW_FIELDS } from "@/lib/intake/fields";
import type { Answers, QuestionId } from "@/lib/intake/schema";
import { rowsWords } from "@/lib/intake/words";
import { CountryField, DateField, LanguageField, SubdivisionField, TextField } from "./fields";
import {
  fieldId,
  RowsField,
  type RowsValue,
  rowsOf,
  rowsProblem,
  rowsValue,
  type WrongField,
} from "./rows-field";

type Value = string | string[] | Record<string, string> | RowsValue | null;

/** Messages that hold the words of a list of choices, where they are not the question's own. */
const CHECK_WORDS: Partial<Record<QuestionId, string>> = {
  schoolAccreditation: "accreditation",
  canadaPermit: "permit",
  usPermit: "permit",
};
const STANDINGS: readonly QuestionId[] = [
  "sourceVerification",
  "ecfmg",
  "ecfmgPathways",
  "aimg",
  "bcCap",
  "cmq",
];
const STANDING_CHOICES = [
  "none",
  "applied",
  "invited",
  "approved",
  "completed",
  "declined",
  "expired",
] as const;
/** Nobody is invited anywhere by the check of a diploma, and it does not lapse. */
const NOT_OF_VERIFICATION: readonly string[] = ["invited", "approved", "expired"];
const LISTING = ["wdoms", "canadaNote", "ecfmgNote", "joint"] as const;
const UNKNOWN = "unknown";
const NONE = "none";

export interface QuestionFormProps {
  question: QuestionId;
  answers: Answers;
  /** The answer as it is stored; null is "I don't know". */
  onAnswer: (value: Answers[QuestionId]) => void;
  onSkip: () => void;
  onBack: (() => void) | null;
  /** True where the reader came to change one answer and returns to the review. */
  changing: boolean;
}

/** The stored answer as the form holds it. */
function initial(question: QuestionId, answers: Answers): Value {
  const stored = answers[question];
  if (stored === null) return UNKNOWN;
  if (ROW_FIELDS[question]) return rowsValue(stored as Record<string, unknown>[] | undefined);
  if (stored === undefined)
    return CHECKS[question] || question === "citizenships"
      ? []
      : question === "graduation" ||
          question === "canadaResidence" ||
          question === "home" ||
          question === "schoolListing"
        ? {}
        : "";
  if (Array.isArray(stored)) return stored.length === 0 ? [NONE] : (stored as string[]);
  if (question === "schoolListing")
    return Object.fromEntries(
      Object.entries(stored as object).map(([key, flag]) => [
        key,
        flag === null ? UNKNOWN : flag ? "yes" : "no",
      ]),
    );
  if (question === "canadaResidence") {
    const { resident, ...dates } = stored as { resident: boolean; since?: string; validUntil?: string };
    return { resident: resident ? "yes" : "no", ...(dates as Record<string, string>) };
  }
  if (typeof stored === "object") return stored as Record<string, string>;
  if (typeof stored === "boolean") return stored ? "yes" : "no";
  return String(stored);
}

/** What the form holds as the stored answer, or the key of what is wrong with it. */
function read(
  question: QuestionId,
  value: Value,
):
  | { answer: Answers[QuestionId] }
  | { problem: "errorRequired" | "errorDate" | "errorYears"; wrong?: WrongField[] } {
  if (value === UNKNOWN) return { answer: null };
  const rows = ROW_FIELDS[question];
  if (rows) {
    const held = value as RowsValue;
    const wrong = rowsProblem(rows, held);
    if (wrong === "nothing") return { problem: "errorRequired" };
    return wrong.length === 0
      ? { answer: rowsOf(rows, held) as Answers[QuestionId] }
      : { problem: "errorRequired", wrong };
  }
  if (Array.isArray(value)) {
    const chosen = value.filter((one) => one !== NONE && one !== "");
    if (chosen.length === 0 && (question === "citizenships" || !value.includes(NONE)))
      return { problem: "errorRequired" };
    return { answer: chosen as Answers[QuestionId] };
  }
  if (value !== null && typeof value === "object") {
    const fields = value as Record<string, string>;
    for (const name of ["on", "since", "validUntil"])
      if (fields[name] && !isDay(fields[name])) return { problem: "errorDate" };
    const dates = Object.fromEntries(
      ["on", "since", "validUntil"].flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])),
    );
    if (question === "schoolListing") {
      const flag = (name: string) => (fields[name] === "yes" ? true : fields[name] === "no" ? false : null);
      if (!LISTING.some((name) => fields[name])) return { problem: "errorRequired" };
      return {
        answer: {
          wdoms: flag("wdoms"),
          canadaNote: flag("canadaNote"),
          ecfmgNote: flag("ecfmgNote"),
          joint: flag("joint"),
        },
      };
    }
    if (question === "graduation")
      return fields.state
        ? { answer: { state: fields.state as "graduated", ...dates } }
        : { problem: "errorRequired" };
    if (question === "canadaResidence")
      return fields.resident
        ? { answer: { resident: fields.resident === "yes", ...dates } }
        : { problem: "errorRequired" };
    if (!fields.country) return { problem: "errorRequired" };
    return {
      answer: {
        country: fields.country,
        ...(fields.subdivision ? { subdivision: fields.subdivision } : {}),
        ...dates,
      },
    };
  }
  const text = (value ?? "").trim();
  if (text === "") return { problem: "errorRequired" };
  if (question === "creditYears") {
    const years = Number(text);
    return Number.isFinite(years) && years >= 0 && years <= 20
      ? { answer: years }
      : { problem: "errorYears" };
  }
  if (question === "usResidence" || question === "returnOfService" || question === "sanction")
    return { answer: text === "yes" };
  return { answer: text as Answers[QuestionId] };
}

export function QuestionForm({ question, answers, onAnswer, onSkip, onBack, changing }: QuestionFormProps) {
  const t = useTranslations("check");
  const [value, setValue] = useState<Value>(() => initial(question, answers));
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState<WrongField[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const ids = useId();
  const hintKey = `questions.${question}.hint` as "questions.nac.hint";

  function submit(event: FormEvent) {
    event.preventDefault();
    const result = read(question, value);
    if ("answer" in result) {
      setProblem(null);
      setWrong([]);
      onAnswer(result.answer);
      return;
    }
    setWrong(result.wrong ?? []);
    setProblem(result.wrong ? null : t(`ui.${result.problem}`));
    requestAnimationFrame(() => summary.current?.focus());
  }

  const nameOf = (field: Field): string => t(`fields.${field.name}` as "fields.score");
  const errorOf = (row: number, name: string): string | undefined => {
    const found = wrong.find((one) => one.row === row && one.field.name === name);
    return found && t(found.empty ? "ui.fieldEmpty" : `ui.fieldWrong.${found.field.type}`);
  };

  return (
    <form onSubmit={submit} noValidate>
      <fieldset aria-describedby={t.has(hintKey) ? `${ids}-hint` : undefined}>
        <legend>
          <h1 className="!text-[2rem] max-sm:!text-[1.625rem]">
            {t(`questions.${question}.title` as "questions.nac.title")}
          </h1>
        </legend>
        {t.has(hintKey) ? (
          <p id={`${ids}-hint`} className="quiet mt-2.5 measure">
            {t(hintKey)}
          </p>
        ) : null}
        {problem || wrong.length > 0 ? (
          <div ref={summary} tabIndex={-1} role="alert" className="field-error mt-4">
            <p>
              <b className="font-semibold">{t("ui.errorTitle")}.</b> {problem}
            </p>
            {wrong.length > 0 ? (
              <ul>
                {wrong.map(({ row, field }) => (
                  <li key={`${row} ${field.name}`}>
                    <a
                      className="text-inherit inline-block py-0.5"
                      href={`#${fieldId(ids, row, field.name)}`}
                    >
                      {t("ui.errorField", { field: nameOf(field) })}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ) : null}
        <div className="choices mt-5">
          <AnswerField question={question} value={value} onChange={setValue} id={ids} errorOf={errorOf} />
          <label className="choice unknown">
            <input
              type="radio"
              name={`${ids}-unknown`}
              checked={value === UNKNOWN}
              onChange={() => setValue(UNKNOWN)}
            />
            <span>
              {t("ui.dontKnow")}
              <small>{t("ui.dontKnowHint")}</small>
            </span>
          </label>
        </div>
      </fieldset>
      <section className="why mt-6" aria-labelledby={`${ids}-why`}>
        <h2 id={`${ids}-why`} className="!text-[1.0625rem]">
          {t("ui.whyWeAsk")}
        </h2>
        <p className="quiet mt-0.5 measure">{t(`questions.${question}.why` as "questions.nac.why")}</p>
      </section>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button">
          {changing ? t("ui.save") : t("ui.continue")}
        </button>
        {onBack ? (
          <button type="button" className="button plain" onClick={onBack}>
            {changing ? t("ui.cancel") : t("ui.back")}
          </button>
        ) : null}
        {changing ? null : (
          <button type="button" className="button plain" onClick={onSkip}>
            {t("ui.skip")}
          </button>
        )}
      </p>
    </form>
  );
}

interface AnswerFieldProps {
  question: QuestionId;
  value: Value;
  onChange: (value: Value) => void;
  id: string;
  errorOf: (row: number, name: string) => string | undefined;
}

function AnswerField({ question, value, onChange, id, errorOf }: AnswerFieldProps) {
  const t = useTranslations("check");
  const messages = useMessages().check;
  const fields = ROW_FIELDS[question];
  if (fields)
    return (
      <RowsField
        fields={fields}
        value={value === UNKNOWN ? { none: false, rows: [] } : (value as RowsValue)}
        onChange={onChange}
        words={rowsWords(question, messages)}
        id={id}
        errorOf={errorOf}
      />
    );
  const record =
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, string>)
      : {};
  const list = Array.isArray(value) ? value : [];
  const text = typeof value === "string" && value !== UNKNOWN ? value : "";
  const radio = (code: string, word: string, current: string, choose: (code: string) => void, name = id) => (
    <label key={code} className="choice">
      <input type="radio" name={name} checked={current === code} onChange={() => choose(code)} />
      <span>{word}</span>
    </label>
  );
  const checks = CHECKS[question];
  if (checks) {
    const words = CHECK_WORDS[question] ?? question;
    const toggle = (code: string) =>
      onChange(
        code === NONE
          ? [NONE]
          : list.includes(code)
            ? list.filter((one) => one !== code)
            : [...list.filter((one) => one !== NONE), code],
      );
    const check = (code: string) => (
      <label key={code} className="choice">
        <input type="checkbox" checked={list.includes(code)} onChange={() => toggle(code)} />
        <span>{code === NONE ? t("ui.none") : t(`options.${words}.${code}` as "options.permit.j1")}</span>
      </label>
    );
    if (question === "papers")
      return (
        <>
          {check(NONE)}
          {(["CA", "US"] as const).map((country) => (
            <fieldset key={country} className="mt-6">
              <legend className="font-semibold">{t(`ui.forCountry.${country}`)}</legend>
              {PAPERS[country].map(check)}
            </fieldset>
          ))}
        </>
      );
    return <>{[...checks, NONE].map(check)}</>;
  }
  if (STANDINGS.includes(question))
    return (
      <>
        {STANDING_CHOICES.filter(
          (code) => question !== "sourceVerification" || code === text || !NOT_OF_VERIFICATION.includes(code),
        ).map((code) => radio(code, t(`options.standing.${code}`), text, onChange))}
      </>
    );
  switch (question) {
    case "schoolCountry":
      return (
        <div className="py-4">
          <CountryField label={t("fields.country")} value={text} onChange={onChange} />
        </div>
      );
    case "citizenships":
      return (
        <div className="py-4 grid gap-3">
          {[...(list.length > 0 ? list : [""])].map((code, index) => (
            <CountryField
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a passport while it is chosen
              key={index}
              label={`${t("fields.country")} ${index + 1}`}
              value={code}
              onChange={(next) =>
                onChange(Object.assign([...(list.length > 0 ? list : [""])], { [index]: next }))
              }
            />
          ))}
          {list.length > 0 && list.length < 10 ? (
            <button
              type="button"
              className="button second justify-self-start"
              onClick={() => onChange([...list, ""])}
            >
              {t("ui.add")}
            </button>
          ) : null}
        </div>
      );
    case "schoolName":
    case "creditYears":
      return (
        <div className={`py-4 ${question === "creditYears" ? "max-w-48" : ""}`}>
          <TextField
            label={t(question === "creditYears" ? "fields.creditYears" : "fields.name")}
            value={text}
            numeric={question === "creditYears"}
            onChange={onChange}
          />
        </div>
      );
    case "degree":
      return (
        <>
          {(["md", "mbbs", "do", "other"] as const).map((code) =>
            radio(code, t(`options.degree.${code}`), text, onChange),
          )}
        </>
      );
    case "instruction":
      return (
        <div className="py-4">
          <LanguageField label={t("fields.language")} value={text} onChange={onChange} />
        </div>
      );
    case "graduation":
      return (
        <>
          {(["graduated", "studying"] as const).map((code) =>
            radio(code, t(`options.graduation.${code}`), record.state ?? "", (state) =>
              onChange({ ...record, state }),
            ),
          )}
          {record.state ? (
            <div className="sub">
              <DateField
                label={t(
                  record.state === "graduated" ? "options.graduation.on" : "options.graduation.expected",
                )}
                value={record.on ?? ""}
                onChange={(on) => onChange({ ...record, on })}
              />
            </div>
          ) : null}
        </>
      );
    case "canadaResidence":
      return (
        <>
          {(["yes", "no"] as const).map((code) =>
            radio(code, t(`ui.${code}`), record.resident ?? "", (resident) =>
              onChange({ ...record, resident }),
            ),
          )}
          {record.resident === "yes" ? (
            <div className="sub">
              <DateField
                label={t("options.canadaResidence.since")}
                value={record.since ?? ""}
                onChange={(since) => onChange({ ...record, since })}
              />
              <DateField
                label={t("options.canadaResidence.validUntil")}
                value={record.validUntil ?? ""}
                onChange={(validUntil) => onChange({ ...record, validUntil })}
              />
            </div>
          ) : null}
        </>
      );
    case "home":
      return (
        <div className="py-4 grid gap-3">
          <CountryField
            label={t("fields.country")}
            value={record.country ?? ""}
            onChange={(country) => onChange({ country })}
          />
          {record.country === "CA" || record.country === "US" ? (
            <SubdivisionField
              country={record.country}
              label={t("fields.subdivision")}
              value={record.subdivision ?? ""}
              onChange={(subdivision) => onChange({ ...record, subdivision })}
            />
          ) : null}
          <DateField
            label={t("fields.since")}
            value={record.since ?? ""}
            onChange={(since) => onChange({ ...record, since })}
          />
        </div>
      );
    case "schoolListing":
      return (
        <>
          {LISTING.map((name) => (
            <fieldset key={name} className="py-3 border-b border-line">
              <legend className="font-semibold float-left w-full">{t(`options.listing.${name}`)}</legend>
              <div className="flex flex-wrap gap-x-8 clear-both">
                {(["yes", "no", UNKNOWN] as const).map((code) => (
                  <label key={code} className="inline-flex items-center gap-2 min-h-11">
                    <input
                      type="radio"
                      className="w-5 h-5"
                      name={`${id}-${name}`}
                      checked={record[name] === code}
                      onChange={() => onChange({ ...record, [name]: code })}
                    />
                    {code === UNKNOWN ? t("ui.dontKnow") : t(`ui.${code}`)}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </>
      );
    default:
      return <>{(["yes", "no"] as const).map((code) => radio(code, t(`ui.${code}`), text, onChange))}</>;
  }
}
