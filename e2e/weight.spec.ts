import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { enter } from "./people";

/** What a page may load before it can be used, compressed: a phone on a slow line waits for every kilobyte. */
const MOST_KB = 190;
/** Staff work at a desk, with more on one page. */
const MOST_KB_OF_STAFF = 260;
const PATHS = [
  "",
  "/check",
  "/pathways",
  "/pathways/ca.bc.carms",
  "/programs",
  "/programs/carms.ca-on.mcmaster.neurology",
  "/programs/compare",
  "/programs/why",
  "/dates",
  "/figures/nrmp-img-rate",
  "/glossary",
  "/search",
  "/sources",
  "/accessibility",
  "/privacy",
];
const SIGNED_IN = [
  ["/home", "ifeoma-nwachukwu", MOST_KB],
  ["/profile/exams", "ifeoma-nwachukwu", MOST_KB],
  ["/caseload", "lindiwe", MOST_KB_OF_STAFF],
  ["/admin/people", "noor", MOST_KB_OF_STAFF],
] as const;

/** A page of ours that was found where it was looked for: one that is not, or that asks to sign in, weighs little. */
async function bodyOf(request: APIRequestContext, address: string): Promise<Buffer> {
  const answer = await request.get(address, { maxRedirects: 0 });
  expect(answer.status(), address).toBe(200);
  return answer.body();
}

/** The scripts a page names in its first answer, without those that only old browsers load. */
async function scriptsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const html = (await bodyOf(request, path)).toString();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  return [...new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

async function weigh(request: APIRequestContext, path: string, most: number): Promise<void> {
  const scripts = await scriptsOf(request, `/fr${path}`);
  expect(scripts.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(await bodyOf(request, script)).byteLength;
  expect(bytes / 1024, `${scripts.length} scripts`).toBeLessThanOrEqual(most);
}

for (const path of PATHS)
  test(`no more than ${MOST_KB} kB of scripts before ${path || "/"} can be used`, ({ request }) =>
    weigh(request, path, MOST_KB));

for (const [path, who, most] of SIGNED_IN)
  test(`no more than ${most} kB of scripts before ${path} can be used`, async ({ page }) => {
    await enter(page, who);
    await weigh(page.request, path, most);
  });
