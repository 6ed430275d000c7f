import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { rowsOf } from "@/lib/statistics/figure";
import { projectReference } from "@/prisma/reference/check";
import { FigureChart } from "./figure-chart";

const { figures, statistics } = projectReference();

function drawn(id: string, locale: "en" | "fr" = "en"): string {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="America/Toronto">
      <FigureChart figure={figure} rows={rowsOf(figure, statistics)} />
    </NextIntlClientProvider>,
  );
}

test("every figure is drawn in both languages, or says why not", () => {
  for (const { id, chart } of figures)
    for (const locale of ["en", "fr"] as const) {
      const html = drawn(id, locale);
      expect(html, id).not.toMatch(/NaN|undefined|reference\.figures/);
      if (chart === "none") expect(html).not.toContain("<svg");
      else expect(html.includes("<svg") || /Not drawn|Pas de graphique/.test(html), id).toBe(true);
    }
});

test("a chart has a name, says its numbers, and leaves out what may not be compared", () => {
  const html = drawn("nrmp-img-rate");
  expect(html).toContain('role="img"');
  expect(html).toContain("67.8%, 2025");
  // Only an undated guide gives these.
  expect(html).not.toContain("61.4%");
  expect(html).toContain("A broken line crosses years without a figure.");
});

test("a year without a figure keeps its place", () => {
  expect(drawn("carms-img-matched")).toContain("no figure");
});
