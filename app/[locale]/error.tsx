"use client";
import { useLocale } from "next-intl";

/** Said here and not in the messages: this must work when loading them is what failed. */
const WORDS = {
  en: {
    title: "This could not be shown",
    text: "Something went wrong here. Your answers are still in this browser; nothing typed is lost.",
    again: "Try again",
    reference: "Reference",
  },
  fr: {
    title: "Ceci n’a pas pu être affiché",
    text: "Un problème est survenu ici. Vos réponses sont toujours dans ce navigateur\u00A0; rien de ce que vous avez saisi n’est perdu.",
    again: "Réessayer",
    reference: "Référence",
  },
};

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const words = WORDS[useLocale() === "fr" ? "fr" : "en"];
  return (
    <div className="page pt-12" role="alert">
      <h1>{words.title}</h1>
      <p className="measure quiet mt-4">{words.text}</p>
      {error.digest ? <p className="small quiet mt-2">{`${words.reference} ${error.digest}`}</p> : null}
      <button type="button" className="button mt-6" onClick={reset}>
        {words.again}
      </button>
    </div>
  );
}
