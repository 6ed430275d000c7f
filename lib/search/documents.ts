/** What can be found, as documents of both languages. Pure: each source makes its own, and adding one adds a group. */
import type { Catalogue } from "../eligibility/catalogue";
import type { Bilingual } from "../eligibility/rule";
import type { FeeItem } from "../fees/schema";
import type { GlossaryEntry } from "../glossary/schema";
import { timeText } from "../i18n/format";
import { placeName } from "../intake/places";
import type { NamedProgram } from "../programs/types";
import { askingOf } from "../requirements/by-place";
import { dayOfEvent, eventsOf } from "../requirements/dates";
import { serviceName } from "../requirements/service-name";
import type { Figure } from "../statistics/schema";

/** Groups of results, in the order they are shown. */
export const GROUPS = [
  "pathways",
  "programs",
  "requirements",
  "exams",
  "dates",
  "fees",
  "figures",
  "glossary",
] as const;
export type Group = (typeof GROUPS)[number];

export interface SearchDocument {
  group: Group;
  /** The address, language aside. */
  href: string;
  title: Bilingual;
  /** What is shown below the title, and searched after it. */
  text: Bilingual;
  /** Searched and not shown: codes, places, names. */
  also: string;
}

const both = (make: (locale: "en" | "fr") => string): Bilingual => ({ en: make("en"), fr: make("fr") });

/** Pathways, requirements, examinations and dates of the catalogue. */
export function catalogueDocuments(catalogue: Catalogue): SearchDocument[] {
  const asking = askingOf(catalogue);
  const titles = new Map(catalogue.pathways.map(({ id, versions }) => [id, versions.at(-1)?.title]));
  const names = { en: serviceName(catalogue, "en"), fr: serviceName(catalogue, "fr") };
  const pathways = catalogue.pathways.flatMap(({ id, jurisdiction, versions }): SearchDocument[] => {
    const version = versions.at(-1);
    return version
      ? [
          {
            group: "pathways",
            href: `/pathways/${id}`,
            title: version.title,
            text: version.summary,
            also: `${placeName(jurisdiction, "en")} ${placeName(jurisdiction, "fr")}`,
          },
        ]
      : [];
  });
  const requirements = catalogue.requirements.flatMap(({ id, versions }): SearchDocument[] => {
    const version = versions.at(-1);
    const asked = (asking.get(id) ?? []).flatMap(({ pathway }) => titles.get(pathway) ?? []);
    return version
      ? [
          {
            group: "requirements",
            href: `/requirements/${id}`,
            title: version.title,
            text: version.statement,
            also: asked.map(({ en, fr }) => `${en} ${fr}`).join(" "),
          },
        ]
      : [];
  });
  const exams = catalogue.exams.map(
    ({ id, title }): SearchDocument => ({
      group: "exams",
      href: `/exams/${id}`,
      title,
      text: { en: "", fr: "" },
      also: id.replaceAll("_", " "),
    }),
  );
  // The newest first; what has no day yet is no date to find.
  const dates = eventsOf(catalogue)
    .filter((event) => dayOfEvent(event) !== null)
    .reverse()
    .map(
      (event): SearchDocument => ({
        group: "dates",
        href: `/dates/${event.service}#${event.id}`,
        title: event.title,
        text: both((locale) =>
          [
            ...(event.kind === "milestone" ? [names[locale](event.service)] : []),
            timeText((dayOfEvent(event) ?? "").slice(0, 10), locale),
          ].join(", "),
        ),
        also: event.cycle ?? "",
      }),
    );
  return [...pathways, ...requirements, ...exams, ...dates];
}

export function feeDocuments(
  items: readonly FeeItem[],
  glossary: readonly GlossaryEntry[],
): SearchDocument[] {
  return items.map((item): SearchDocument => {
    const body = glossary.find(({ id }) => id === item.body);
    return {
      group: "fees",
      href: `/fees/${item.id}`,
      title: item.title,
      text: body?.name ?? { en: "", fr: "" },
      also: [
        ...item.amounts.map(({ code }) => code),
        body?.short.en,
        body?.short.fr,
        // People look for what a thing costs by these words.
        "fee cost price frais coût prix",
      ].join(" "),
    };
  });
}

export function figureDocuments(figures: readonly Figure[]): SearchDocument[] {
  return figures.map(({ id, title, definition, service }) => ({
    group: "figures",
    href: `/figures/${id}`,
    title,
    text: definition,
    also: service === "carms_r1" ? "CaRMS R-1 Canada" : "NRMP United States États-Unis",
  }));
}

export function glossaryDocuments(entries: readonly GlossaryEntry[]): SearchDocument[] {
  return entries.map(({ id, short, name, text }) => ({
    group: "glossary",
    href: `/glossary#${id}`,
    title: both((locale) => `${short[locale]}, ${name[locale]}`),
    text,
    also: "",
  }));
}

export function programDocuments(programs: readonly NamedProgram[]): SearchDocument[] {
  return programs.map(({ id, region, specialty, institution }) => ({
    group: "programs",
    href: `/programs/${id}`,
    title: both((locale) => `${specialty[locale]}, ${institution[locale]}`),
    text: both((locale) => placeName(region, locale)),
    also: "",
  }));
}
