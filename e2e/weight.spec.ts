import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";

/** What a page may load before it can be used, compressed: a phone on a slow line waits for every kilobyte. */
const MOST_KB = 190;
const PATHS = [
  "",
  "/check",
  "/pathways",
  "/pathways/ca.bc.carms",
  "/dates",
  "/figures/nrmp-img-rate",
  "/glossary",
  "/search",
  "/sources",
  "/accessibility",
  "/privacy",
];

/** The scripts a page names in its first answer, without those that only old browsers load. */
async function scriptsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text();
  const tags = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  return [...new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

for (const path of PATHS) {
  test(`no more than ${MOST_KB} kB of scripts before ${path || "/"} can be used`, async ({ request }) => {
    const scripts = await scriptsOf(request, `/fr${path}`);
    expect(scripts.length).toBeGreaterThan(0);
    let bytes = 0;
    for (const script of scripts) bytes += gzipSync(await (await request.get(script)).body()).byteLength;
    expect(bytes / 1024, `${scripts.length} scripts`).toBeLessThanOrEqual(MOST_KB);
  });
}
