/**
 * The words people agree to, by purpose and version. A version that somebody agreed to never changes: a new wording is
 * a new version, and the old one stays here and in the database.
 */
import type { Bilingual } from "../eligibility/rule";
import type { Purpose } from "./schema";

export interface ConsentWording {
  purpose: Purpose;
  version: number;
  since: string;
  text: Bilingual;
}

export const CONSENT_WORDINGS: readonly ConsentWording[] = [
  {
    purpose: "advising",
    version: 1,
    since: "2026-11-01",
    text: {
      en: "I agree that Waymark keeps what I tell it about my studies, exams and status, to judge which pathways are open to me, and shows it to the advisors assigned to me.",
      fr: "J’accepte que Waymark conserve ce que je lui dis de mes études, de mes examens et de mon statut, afin de déterminer quelles voies me sont ouvertes, et qu’il le montre aux conseillères et conseillers qui me sont attribués.",
    },
  },
  {
    purpose: "statistics",
    version: 1,
    since: "2026-11-01",
    text: {
      en: "I agree that my answers are counted, without my name, in statistics about the service.",
      fr: "J’accepte que mes réponses comptent, sans mon nom, dans les statistiques du service.",
    },
  },
  {
    purpose: "messages",
    version: 1,
    since: "2026-11-01",
    text: {
      en: "I agree to receive an e-mail when a verdict of mine changes.",
      fr: "J’accepte de recevoir un courriel quand une conclusion sur une de mes voies change.",
    },
  },
];

/** The wording in force for a purpose. */
export function wordingOf(purpose: Purpose): ConsentWording {
  const newest = CONSENT_WORDINGS.filter((wording) => wording.purpose === purpose).at(-1);
  if (!newest) throw new Error(`no wording for ${purpose}`);
  return newest;
}
