"use client";
/** Somebody changed the fact meanwhile: both texts side by side, and nothing written until one is chosen. */
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { momentText } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { Typed } from "@/lib/intake/fields";
import type { Theirs } from "@/lib/profile/schema";
import { typedWords } from "@/lib/profile/typed-words";
import { askedFields, type WordedField } from "@/lib/profile/typing";

export interface ConflictProps {
  fields: readonly WordedField[];
  theirs: Theirs;
  yours: Typed;
  onTheirs: () => void;
  onYours: () => void;
  onEdit: () => void;
}

export function Conflict({ fields, theirs, yours, onTheirs, onYours, onEdit }: ConflictProps) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // The same person in another window is somebody else to this one.
  const own = theirs.by === "you";
  const date = momentText(theirs.at, locale);
  return (
    <section role="alert" className="mt-5 border-t-[1.5px] border-ink pt-4" aria-labelledby="conflict-title">
      <h3 id="conflict-title" ref={heading} tabIndex={-1} className="outline-none">
        {t(own ? "conflictOwn" : "conflict")}
      </h3>
      <p className="quiet mt-1">{t("conflictText")}</p>
      <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Version
          title={t(own ? "otherWindow" : "theirs")}
          by={own ? date : t("theirsBy", { who: theirs.by ?? t("someone"), date })}
          fields={fields}
          typed={theirs.typed}
          other={yours}
        >
          <button type="button" className="button second" onClick={onTheirs}>
            {t(own ? "keepOther" : "keepTheirs")}
          </button>
        </Version>
        <Version
          title={t(own ? "thisWindow" : "yours")}
          by={t("notYetSaved")}
          fields={fields}
          typed={yours}
          other={theirs.typed}
        >
          <button type="button" className="button" onClick={onYours}>
            {t(own ? "keepThis" : "keepYours")}
          </button>
          <button type="button" className="button plain" onClick={onEdit}>
            {t(own ? "editThis" : "editYours")}
          </button>
        </Version>
      </div>
    </section>
  );
}

/** One text; what differs from the other is set bold. */
function Version({
  title,
  by,
  fields,
  typed,
  other,
  children,
}: {
  title: string;
  by: string;
  fields: readonly WordedField[];
  typed: Typed;
  other: Typed;
  children: ReactNode;
}) {
  const t = useTranslations("profile");
  const locale = useLocale() as Locale;
  const asked = new Set([...askedFields(fields, typed), ...askedFields(fields, other)]);
  const shown = fields.filter(
    (field) => asked.has(field) && ((typed[field.name] ?? "") !== "" || (other[field.name] ?? "") !== ""),
  );
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <p className="small quiet">{by}</p>
      <dl className="mt-2 border-t border-line">
        {shown.map((field) => {
          const text = typed[field.name] ?? "";
          const differs = text !== (other[field.name] ?? "");
          return (
            <div key={field.name} className="border-b border-line py-1.5">
              <dt className="small quiet">{field.label}</dt>
              <dd className={differs ? "font-semibold" : ""}>
                {text === "" ? t("empty") : typedWords(field, text, locale)}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-4 flex flex-wrap gap-3">{children}</p>
    </div>
  );
}
