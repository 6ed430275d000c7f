"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFormWords } from "@/components/ui/form-words";
import { EMPTY_FORM } from "@/lib/access/form";
import { submitProof } from "@/lib/caseload/actions";
import type { Proof } from "@/lib/profile/topics";

const PROOFS: readonly Proof[] = ["claimed", "document_seen", "verified_at_source"];

export interface ProofFormProps {
  client: string;
  topic: string;
  fact: string;
  version: number;
  proof: Proof;
  /** The fact in words, so that the control says what it is about. */
  words: string;
  /** Who proved it and when. */
  by: string | null;
}

/** How a fact is proven: three pips with their words; the advisor sets another. */
export function ProofForm({ client, topic, fact, version, proof, words, by }: ProofFormProps) {
  const t = useTranslations("caseload");
  const [state, send, sending] = useActionState(submitProof, EMPTY_FORM);
  const problem = useFormWords(state, "caseload.error").first;
  const level = PROOFS.indexOf(proof);
  return (
    <div>
      <details className="fold proof">
        <summary className="w-fit">
          <span className="pips" aria-hidden="true">
            {PROOFS.map((one, index) => (
              <i key={one} className={index <= level ? "on" : undefined} />
            ))}
          </span>{" "}
          {t(`file.proof.${proof}`)}
          <span className="sr-only"> {t("file.proof.change", { fact: words })}</span>
        </summary>
        <form action={send} className="flex flex-wrap items-baseline gap-2 py-1">
          <input type="hidden" name="client" value={client} />
          <input type="hidden" name="topic" value={topic} />
          <input type="hidden" name="fact" value={fact} />
          <input type="hidden" name="version" value={version} />
          <span className="quiet">{t("file.proof.set")}</span>
          {PROOFS.filter((one) => one !== proof).map((one) => (
            <button
              key={one}
              type="submit"
              name="proof"
              value={one}
              className="button second low"
              disabled={sending}
            >
              {t(`file.proof.${one}`)}
            </button>
          ))}
        </form>
      </details>
      {by ? <p className="quiet">{by}</p> : null}
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
