import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import type { DatedEvent } from "@/lib/requirements/dates";
import { CalendarView } from "./calendar-view";

// Addresses by language are the framework's; here a link is a link.
vi.mock("@/lib/i18n/routing", () => ({
  Link: ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>,
}));

const event = (id: string, more: Partial<DatedEvent>): DatedEvent => ({
  id,
  service: "carms",
  kind: "milestone",
  title: { en: `Event ${id}`, fr: `Événement ${id}` },
  cycle: "2027",
  at: null,
  until: null,
  expected: null,
  zone: "America/Toronto",
  verify: null,
  source: null,
  ...more,
});

const drawn = (events: DatedEvent[], locale: "en" | "fr" = "en") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="America/Toronto">
      <CalendarView events={events} today="2026-11-25" nameOf={() => "CaRMS"} sources={{}} />
    </NextIntlClientProvider>,
  );

test("without any date the page says so", () => {
  expect(drawn([])).toContain("No dates are published yet.");
  expect(drawn([], "fr")).toContain("Aucune date n’est encore publiée.");
});

test("where every date is past, that is said before they fold away", () => {
  const html = drawn([event("one", { at: "2026-01-05" })]);
  expect(html).toContain("No published date lies ahead.");
  expect(html).toContain("1 past date");
});

test("a day stands with its zone in words and by its name, and an expected one says what it is", () => {
  const html = drawn([
    event("one", { at: "2027-01-05T12:00" }),
    event("two", { expected: "2027-03-02" }),
    event("three", {}),
  ]);
  expect(html).toContain("5\u00A0January 2027, 12:00");
  expect(html).toContain("Eastern Time (America/Toronto)");
  expect(html.match(/It never decides a verdict/g)).toHaveLength(1);
  expect(drawn([event("four", { expected: "2027-03" })], "fr")).toContain("mars\u00A02027");
  expect(html).toContain("1 date not published yet");
});
