/** Finds a Chromium for the browser tests, or installs one. Plain Node. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of NAMES) if (existsSync(path.join(folder, name))) return path.join(folder, name);
  }
  return null;
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** The path of a browser: named, the system's, Playwright's own, or installed now. Throws with what to install. */
export async function findChromium(root) {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const found = onPath() ?? (await playwrights());
  if (found) return found;
  const playwright = path.join(root, "node_modules", ".bin", "playwright");
  spawnSync(playwright, ["install", "chromium"], { stdio: "ignore", timeout: 120_000 });
  const installed = await playwrights();
  if (installed) return installed;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    try {
      execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
      execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      // Said below in one line.
    }
  }
  const last = onPath();
  if (last) return last;
  throw new Error(
    "The browser tests need Chromium: install the package chromium, or set PLAYWRIGHT_CHROMIUM_PATH.",
  );
}
