"use client";
import { useLocale } from "next-intl";

/** Said here and not in the messages: this must work when loading them is what failed. */
const WORDS = {
  en: {
    title: "This page could not be shown",
    text: "Something went wrong here. What you told us is kept, in your file or in this browser; try again.",
    again: "Try again",
    reference: "Reference",
  },
  fr: {
    title: "Cette page n’a pas pu être affichée",
    text: "Un problème est survenu ici. Ce que vous nous avez dit est conservé, dans votre dossier ou dans ce navigateur\u00A0; essayez de nouveau.",
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
      <title>{`${words.title} · Waymark`}</title>
      <h1>{words.title}</h1>
      <p className="measure quiet mt-4">{words.text}</p>
      {error.digest ? <p className="small quiet mt-2">{`${words.reference} ${error.digest}`}</p> : null}
      <button type="button" className="button mt-6" onClick={reset}>
        {words.again}
      </button>
    </div>
  );
}
