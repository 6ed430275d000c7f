/** The environment, checked once. The only place that reads `process.env`; an empty value means unset. */
import { z } from "zod";

const unset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional());

const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** The application's own connection, as role waymark_app. */
  APP_DATABASE_URL: optional(z.url()),
  /** The owner's connection: migrations and publishing only. */
  DATABASE_URL: optional(z.url()),
  /** Where people reach the portal; decides on HSTS. */
  PUBLIC_URL: z.preprocess(unset, z.url().default("http://localhost:3000")),
  /** Evaluations a caller may ask the public API for in a minute. */
  API_REQUESTS_PER_MINUTE: z.preprocess(unset, z.coerce.number().int().positive().default(600)),
  LOG_LEVEL: z.preprocess(unset, z.enum(["debug", "info", "warn", "error", "silent"]).default("info")),
});

export type Environment = z.infer<typeof Environment>;

function read(): Environment {
  const parsed = Environment.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new Error(`The environment is not right: ${wrong}. See "Settings" in the README.`);
}

export const env = read();
