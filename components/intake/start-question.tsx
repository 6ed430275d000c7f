"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { useRouter } from "@/lib/i18n/routing";
import { keepAnswers, readAnswers, wereErased } from "@/lib/intake/storage";
import { CountryField } from "./fields";

/** The first question, on the landing page. Its answer goes into this browser's storage, never into an address. */
export function StartQuestion({ button }: { button: string }) {
  const t = useTranslations("check");
  const router = useRouter();
  const [country, setCountry] = useState("");
  const [begun, setBegun] = useState(false);
  const [erased, setErased] = useState(false);
  useEffect(() => {
    const answers = readAnswers();
    setCountry(answers.schoolCountry ?? "");
    setBegun(Object.keys(answers).length > 0);
    setErased(wereErased());
  }, []);
  function begin(event: FormEvent) {
    event.preventDefault();
    if (country !== "") keepAnswers({ ...readAnswers(), schoolCountry: country });
    router.push("/check");
  }
  return (
    <form onSubmit={begin}>
      <div role="status">{erased ? <p className="mb-4 font-semibold">{t("ui.erased")}</p> : null}</div>
      <CountryField label={t("questions.schoolCountry.title")} value={country} onChange={setCountry} />
      <button type="submit" className="button mt-2.5 w-full !justify-between">
        {begun ? t("ui.resume") : button}
        <span aria-hidden="true">→</span>
      </button>
    </form>
  );
}
