/** Every date of the catalogue in one order: milestones of cycles and sessions of examinations. Pure. */
import type { Catalogue, Verify } from "../eligibility/catalogue";
import type { Bilingual } from "../eligibility/rule";

export interface DatedEvent {
  id: string;
  /** A service that runs in cycles, or an examination. */
  service: string;
  kind: "milestone" | "session";
  title: Bilingual;
  /** The year training starts, for a milestone. */
  cycle: string | null;
  /** Local day or instant; null while nobody has published it. */
  at: string | null;
  /** The last day of a session of several days. */
  until: string | null;
  /** A pattern of past years, where no day is published. */
  expected: string | null;
  /** The IANA zone; null where each test centre has its own. */
  zone: string | null;
  verify: Verify | null;
  source: string | null;
}

/** All events, by day; those without any day last. */
export function eventsOf(catalogue: Catalogue): DatedEvent[] {
  const milestones = catalogue.cycles.flatMap((cycle) =>
    cycle.milestones.map(
      (milestone): DatedEvent => ({
        id: `${cycle.service}.${cycle.id}.${milestone.id}`,
        service: cycle.service,
        kind: "milestone",
        title: milestone.title,
        cycle: cycle.id,
        at: milestone.at,
        until: null,
        expected: milestone.at === null ? (milestone.expected ?? null) : null,
        zone: milestone.zone,
        verify: milestone.verify ?? null,
        source: milestone.source ?? null,
      }),
    ),
  );
  const sessions = catalogue.exams.flatMap((exam) =>
    exam.sessions.map(
      (session): DatedEvent => ({
        id: `${exam.id}.${session.id}`,
        service: exam.id,
        kind: "session",
        title: exam.title,
        cycle: null,
        at: session.firstDay,
        until: session.lastDay === session.firstDay ? null : session.lastDay,
        expected: null,
        zone: null,
        verify: null,
        source: exam.sources[0] ?? null,
      }),
    ),
  );
  return [...milestones, ...sessions].sort((a, b) => {
    const [first, second] = [dayOfEvent(a) ?? "9999", dayOfEvent(b) ?? "9999"];
    return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
  });
}

/** The day an event is sorted by: published, else expected, which may be a month only. */
export const dayOfEvent = (event: DatedEvent): string | null => event.at ?? event.expected;

export interface Calendar {
  coming: DatedEvent[];
  /** The newest first. */
  past: DatedEvent[];
  /** Without a published or expected day. */
  open: DatedEvent[];
}

/** The last day an event may fall on: a month ends with its last. */
function lastDayOf(event: DatedEvent): string {
  const day = event.until ?? dayOfEvent(event) ?? "9999";
  return day.length === 7 ? `${day}-31` : day.slice(0, 10);
}

/** Events as they stand on a day: a session is past after its last day. */
export function calendarOf(events: readonly DatedEvent[], today: string): Calendar {
  const over = (event: DatedEvent) => lastDayOf(event) < today;
  const dated = events.filter((event) => dayOfEvent(event) !== null);
  return {
    coming: dated.filter((event) => !over(event)),
    past: dated.filter(over).reverse(),
    open: events.filter((event) => dayOfEvent(event) === null),
  };
}

/** The services that have events, each once. */
export const servicesOf = (events: readonly DatedEvent[]): string[] => [
  ...new Set(events.map(({ service }) => service)),
];

/** Pathways whose newest version runs in a service's cycles, in the catalogue's order. */
export function pathwaysOfService(catalogue: Catalogue, service: string): { id: string; title: Bilingual }[] {
  return [...catalogue.pathways]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ id, versions }) => {
      const version = versions.at(-1);
      return version?.cycle?.service === service ? [{ id, title: version.title }] : [];
    });
}
