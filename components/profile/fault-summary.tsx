"use client";
/** What is wrong with a form, each with the way to its field. Takes the focus when it appears. */
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { FieldFault } from "@/lib/profile/typing";

export function FaultSummary({
  faults,
}: {
  faults: readonly { id: string; label: string; fault: FieldFault }[];
}) {
  const t = useTranslations("profile");
  const box = useRef<HTMLDivElement>(null);
  const any = faults.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any]);
  if (!any) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="field-error mb-4">
      <p className="font-semibold">{t("faults")}</p>
      <ul>
        {faults.map(({ id, label, fault }) => (
          <li key={id}>
            <a href={`#${id}`} className="text-inherit">
              {t(fault === "empty" ? "faultEmpty" : "faultWrong", { field: label })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
