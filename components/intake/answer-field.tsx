"use client";
/** The field of one answer, by what kind of answer the question takes. */
import { useMessages, useTranslations } from "next-intl";
import { CHECKS, PAPERS, ROW_FIELDS } from "@/lib/intake/fields";
import type { QuestionId } from "@/lib/intake/schema";
import { rowsWords } from "@/lib/intake/words";
import { LISTING, NONE, UNKNOWN, type Value } from "./answer-value";
import { CountryField, DateField, LanguageField, SubdivisionField, TextField } from "./fields";
import { RowsField, type RowsValue } from "./rows-field";

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
const DEGREES = ["md", "mbbs", "do", "other"] as const;
/** Citizenships one person may name. */
const MOST_PASSPORTS = 10;

export interface AnswerFieldProps {
  question: QuestionId;
  value: Value;
  onChange: (value: Value) => void;
  id: string;
  errorOf: (row: number, name: string) => string | undefined;
}

export function AnswerField({ question, value, onChange, id, errorOf }: AnswerFieldProps) {
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
  // "I don't know" leaves every field as empty as no answer does.
  const list = { value: Array.isArray(value) ? value : [], onChange };
  const text = { value: typeof value === "string" && value !== UNKNOWN ? value : "", onChange };
  const record = {
    value: value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : {},
    onChange,
  };
  if (CHECKS[question]) return <Checks {...list} question={question} codes={CHECKS[question]} />;
  if (STANDINGS.includes(question)) return <Standing {...text} name={id} question={question} />;
  switch (question) {
    case "schoolCountry":
      return (
        <div className="py-4">
          <CountryField label={t("fields.country")} {...text} />
        </div>
      );
    case "citizenships":
      return <Citizenships {...list} />;
    case "schoolName":
      return (
        <div className="py-4">
          <TextField label={t("fields.name")} {...text} />
        </div>
      );
    case "creditYears":
      return (
        <div className="py-4 max-w-48">
          <TextField label={t("fields.creditYears")} {...text} numeric />
        </div>
      );
    case "degree":
      return <Choice {...text} name={id} codes={DEGREES} word={(code) => t(`options.degree.${code}`)} />;
    case "instruction":
      return (
        <div className="py-4">
          <LanguageField label={t("fields.language")} {...text} />
        </div>
      );
    case "graduation":
      return <Graduation {...record} name={id} />;
    case "canadaResidence":
      return <CanadaResidence {...record} name={id} />;
    case "home":
      return <Home {...record} />;
    case "schoolListing":
      return <Listing {...record} name={id} />;
    default:
      return <YesOrNo {...text} name={id} />;
  }
}

type Fields = Record<string, string>;
interface Of<Held> {
  value: Held;
  onChange: (value: Held) => void;
}

/** One of several. `name` ties the buttons together. */
function Choice<Code extends string>({
  value,
  onChange,
  name,
  codes,
  word,
}: Of<string> & { name: string; codes: readonly Code[]; word: (code: Code) => string }) {
  return codes.map((code) => (
    <label key={code} className="choice">
      <input type="radio" name={name} checked={value === code} onChange={() => onChange(code)} />
      <span>{word(code)}</span>
    </label>
  ));
}

function YesOrNo(props: Of<string> & { name: string }) {
  const t = useTranslations("check");
  return <Choice {...props} codes={["yes", "no"] as const} word={(code) => t(`ui.${code}`)} />;
}

/** Where one stands with a body. */
function Standing({ question, ...props }: Of<string> & { name: string; question: QuestionId }) {
  const t = useTranslations("check");
  const codes = STANDING_CHOICES.filter(
    (code) =>
      question !== "sourceVerification" || code === props.value || !NOT_OF_VERIFICATION.includes(code),
  );
  return <Choice {...props} codes={codes} word={(code) => t(`options.standing.${code}`)} />;
}

/** Any of several, or none of them. Papers stand by the country they are of. */
function Checks({
  value,
  onChange,
  question,
  codes,
}: Of<string[]> & { question: QuestionId; codes: readonly string[] }) {
  const t = useTranslations("check");
  const words = CHECK_WORDS[question] ?? question;
  const toggle = (code: string) =>
    onChange(
      code === NONE
        ? [NONE]
        : value.includes(code)
          ? value.filter((one) => one !== code)
          : [...value.filter((one) => one !== NONE), code],
    );
  const check = (code: string) => (
    <label key={code} className="choice">
      <input type="checkbox" checked={value.includes(code)} onChange={() => toggle(code)} />
      <span>{code === NONE ? t("ui.none") : t(`options.${words}.${code}` as "options.permit.j1")}</span>
    </label>
  );
  if (question !== "papers") return [...codes, NONE].map(check);
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
}

function Citizenships({ value, onChange }: Of<string[]>) {
  const t = useTranslations("check");
  const shown = value.length > 0 ? value : [""];
  return (
    <div className="py-4 grid gap-3">
      {shown.map((code, index) => (
        <CountryField
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a passport while it is chosen
          key={index}
          label={`${t("fields.country")} ${index + 1}`}
          value={code}
          onChange={(next) => onChange(Object.assign([...shown], { [index]: next }))}
        />
      ))}
      {value.length > 0 && value.length < MOST_PASSPORTS ? (
        <button
          type="button"
          className="button second justify-self-start"
          onClick={() => onChange([...value, ""])}
        >
          {t("ui.add")}
        </button>
      ) : null}
    </div>
  );
}

function Graduation({ value, onChange, name }: Of<Fields> & { name: string }) {
  const t = useTranslations("check");
  return (
    <>
      <Choice
        name={name}
        value={value.state ?? ""}
        codes={["graduated", "studying"] as const}
        word={(code) => t(`options.graduation.${code}`)}
        onChange={(state) => onChange({ ...value, state })}
      />
      {value.state ? (
        <div className="sub">
          <DateField
            label={t(value.state === "graduated" ? "options.graduation.on" : "options.graduation.expected")}
            value={value.on ?? ""}
            onChange={(on) => onChange({ ...value, on })}
          />
        </div>
      ) : null}
    </>
  );
}

function CanadaResidence({ value, onChange, name }: Of<Fields> & { name: string }) {
  const t = useTranslations("check");
  return (
    <>
      <YesOrNo
        name={name}
        value={value.resident ?? ""}
        onChange={(resident) => onChange({ ...value, resident })}
      />
      {value.resident === "yes" ? (
        <div className="sub">
          {(["since", "validUntil"] as const).map((day) => (
            <DateField
              key={day}
              label={t(`options.canadaResidence.${day}`)}
              value={value[day] ?? ""}
              onChange={(on) => onChange({ ...value, [day]: on })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Where somebody lives, and since when. */
function Home({ value, onChange }: Of<Fields>) {
  const t = useTranslations("check");
  return (
    <div className="py-4 grid gap-3">
      <CountryField
        label={t("fields.country")}
        value={value.country ?? ""}
        onChange={(country) => onChange({ country })}
      />
      {value.country === "CA" || value.country === "US" ? (
        <SubdivisionField
          country={value.country}
          label={t("fields.subdivision")}
          value={value.subdivision ?? ""}
          onChange={(subdivision) => onChange({ ...value, subdivision })}
        />
      ) : null}
      <DateField
        label={t("fields.since")}
        value={value.since ?? ""}
        onChange={(since) => onChange({ ...value, since })}
      />
    </div>
  );
}

/** What directories say of a school, each known, denied or not known. */
function Listing({ value, onChange, name }: Of<Fields> & { name: string }) {
  const t = useTranslations("check");
  return LISTING.map((listing) => (
    <fieldset key={listing} className="py-3 border-b border-line">
      <legend className="font-semibold float-left w-full">{t(`options.listing.${listing}`)}</legend>
      <div className="flex flex-wrap gap-x-8 clear-both">
        {(["yes", "no", UNKNOWN] as const).map((code) => (
          <label key={code} className="inline-flex items-center gap-2 min-h-11">
            <input
              type="radio"
              className="w-5 h-5"
              name={`${name}-${listing}`}
              checked={value[listing] === code}
              onChange={() => onChange({ ...value, [listing]: code })}
            />
            {code === UNKNOWN ? t("ui.dontKnow") : t(`ui.${code}`)}
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
