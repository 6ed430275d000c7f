import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(path.resolve(import.meta.dirname, "../../app/globals.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/gi)].map(
    (match) => [match[1] as string, [match[2] as string, match[3] as string]],
  ),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 0 | 1): number {
  const [x, y] = [luminance(tokens.get(a)?.[theme] ?? ""), luminance(tokens.get(b)?.[theme] ?? "")];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const TEXT = ["ink", "ink-2", "ink-3", "accent", "yes", "once", "open", "notyet", "no"];
const GROUNDS = ["ground", "raised", "sunken"];

test.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
  "%s is readable on %s, light and dark",
  (text, ground) => {
    expect(contrast(text, ground, 0)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground, 1)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([
  ["ink", "ground", 15.5, 15.9],
  ["accent", "ground", 10.9, 10.0],
  ["yes", "ground", 6.8, 9.9],
  ["notyet", "ground", 6.3, 9.8],
  ["on-accent", "accent", 12.2, 9.8],
] as const)("%s on %s has the contrast that was designed", (text, ground, light, dark) => {
  expect(contrast(text, ground, 0)).toBeCloseTo(light, 0);
  expect(contrast(text, ground, 1)).toBeCloseTo(dark, 0);
});

test("the edge of a control stands out from its ground", () => {
  for (const theme of [0, 1] as const) expect(contrast("line-2", "ground", theme)).toBeGreaterThanOrEqual(3);
});
