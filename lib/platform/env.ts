/** The environment, checked once. The only place that reads `process.env`; an empty value means unset. */
import { z } from "zod";

const unset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional());

const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** The application's own connection, as role waymark_app. */
  APP_DATABASE_URL: optional(z.url()),
  /** The owner's connection: migrating, publishing and the worker. The web server has none. */
  DATABASE_URL: optional(z.url()),
  /** Where people reach the portal; decides on HSTS. */
  PUBLIC_URL: z.preprocess(unset, z.url().default("http://localhost:3000")),
  /** Points a caller may spend on public questions in a minute; lib/api/points says what each costs. */
  API_REQUESTS_PER_MINUTE: z.preprocess(unset, z.coerce.number().int().positive().default(600)),
  /** Connections to the database that one process keeps open at most. */
  DATABASE_CONNECTIONS: z.preprocess(unset, z.coerce.number().int().positive().default(10)),
  /** Encrypts the cookie of a signed-in browser. `npm start` makes one for the embedded mode. */
  AUTH_SECRET: optional(z.string().min(32)),
  /** The mail server, such as smtps://user:password@mail.example.org. */
  SMTP_URL: optional(z.url()),
  /** Who mail comes from. */
  MAIL_FROM: z.preprocess(unset, z.string().default("Waymark <no-reply@localhost>")),
  /** How the privacy officer is reached: an address people may write to. Public. */
  PRIVACY_CONTACT: z.preprocess(unset, z.string().max(200).default("privacy@localhost")),
  /** Embedded mode only: the folder mail is written to instead of being sent. */
  OUTBOX: optional(z.string()),
  /** Embedded mode only, and where nothing but this machine reaches the portal: a page shows the outbox. */
  OUTBOX_PAGE: optional(z.literal("yes")),
  /** Proxies of our own that a request passes before it comes here. Each adds an address to x-forwarded-for. */
  PROXIES: z.preprocess(unset, z.coerce.number().int().min(1).max(10).default(1)),
  /** Failed sign-ins from one network address in a quarter of an hour. */
  SIGN_INS_PER_ADDRESS: z.preprocess(unset, z.coerce.number().int().positive().default(50)),
  /** Requests for mail (sign-up, password reset) from one network address in an hour. */
  MAILS_PER_ADDRESS: z.preprocess(unset, z.coerce.number().int().positive().default(20)),
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
