import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve(import.meta.dirname),
  "server-only": path.resolve(import.meta.dirname, "scripts/server-only.mjs"),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.{ts,tsx}",
            "components/**/*.test.{ts,tsx}",
            "prisma/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: ["**/*.integration.test.ts"],
          // Far from Toronto and off the hour: a date that passes through a time zone shows.
          env: { TZ: "Asia/Kathmandu" },
          testTimeout: 1_800_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["lib/**/*.integration.test.ts", "prisma/**/*.integration.test.ts"],
          globalSetup: ["scripts/test-database.mjs"],
          env: { TZ: "Asia/Kathmandu" },
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
