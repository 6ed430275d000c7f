import { defineConfig } from "@playwright/test";

/** Against the built server that `npm test` started; its address is in WAYMARK_URL. */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  // Wide, because no time decides a test: a machine with thirty busy processes is only slow.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [["list"], ["json"]],
  outputDir: `${process.env.WAYMARK_SCRATCH ?? "."}/test-results`,
  use: {
    baseURL: process.env.WAYMARK_URL,
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
