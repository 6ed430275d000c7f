import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve(import.meta.dirname),
  "server-only": path.resolve(import.meta.dirname, "scripts/server-only.mjs"),
};

/** Each project's own: projects take nothing over from beside their list. */
const everyTest = {
  // A test left marked "only" would let all others be skipped.
  allowOnly: false,
  // Far from Toronto and off the hour: a date that passes through a time zone shows.
  env: { TZ: "Asia/Kathmandu" },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...everyTest,
          name: "unit",
          include: [
            "lib/**/*.test.{ts,tsx}",
            "components/**/*.test.{ts,tsx}",
            "prisma/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: ["**/*.integration.test.ts"],
          testTimeout: 1_800_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...everyTest,
          name: "integration",
          include: ["lib/**/*.integration.test.ts", "prisma/**/*.integration.test.ts"],
          globalSetup: ["scripts/test-database.mjs"],
          testTimeout: 1_800_000,
          // Hooks make people and files as the tests do.
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
