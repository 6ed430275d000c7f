import { defineConfig } from "prisma/config";

/** Where the Prisma command line finds the schema, for `prisma generate` and, elsewhere, `prisma migrate deploy`. */
export default defineConfig({ schema: "prisma" });
