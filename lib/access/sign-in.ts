/**
 * Signing in, as next-auth wants it: the one file that configures it. Its encrypted cookie holds the ticket of a
 * session row and nothing else; who the person is and what they may do is read from the database at each request.
 *
 * Three ways lead in: address and password; the link of a sign-up with the password chosen then; the link of an
 * invitation or a reset with a new password. Each proves the person and opens one session.
 */
import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { env } from "../platform/env";
import { addressOf } from "../platform/http";
import { failed, log } from "../platform/log";
import { clean } from "../platform/text";
import type { SessionTicket } from "./session";
import { traceOf } from "./throttle";

/** What a door into the portal answers: a ticket, or the reason there is none. */
export type Entry = { ok: true; ticket: SessionTicket; email: string } | { ok: false; reason: EntryRefusal };
export type EntryRefusal =
  | "wrong"
  | "too_many"
  | "link_used"
  | "password_short"
  | "password_common"
  | "advising";

/** Who is knocking. */
export interface Caller {
  address: string;
  agent: string;
  mark: string | undefined;
}

export const EntryRequest = z.discriminatedUnion("way", [
  z.object({ way: z.literal("password"), email: z.string().max(320), password: z.string().max(256) }),
  z.object({ way: z.literal("sign_up"), token: z.string().max(200), password: z.string().max(256) }),
  z.object({
    way: z.literal("new_password"),
    token: z.string().max(200),
    password: z.string().max(256),
    /** What an invited person agrees to: purposes with spaces between, as a form's fields are flat. */
    agreed: z.string().max(200).default(""),
  }),
]);
export type EntryRequest = z.infer<typeof EntryRequest>;

/** What decides whether a request may enter. Given by lib/people, which knows accounts. */
export type Door = (request: EntryRequest, caller: Caller) => Promise<Entry>;

/** What tells one account knocked at from another: its address as the door reads it, or the link. */
const knocking = (request: EntryRequest): string =>
  request.way === "password" ? request.email.trim().toLowerCase() : request.token;

const secure = env.PUBLIC_URL.startsWith("https:");
export const COOKIE = `${secure ? "__Secure-" : ""}waymark.session`;
const DAY = 24 * 60 * 60;

const cookieValue = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

export const DEVICE_COOKIE = "waymark.device";

/**
 * The options of next-auth. `ended` is called when somebody signs out. next-auth keeps an error of it to itself and
 * takes the cookie away all the same, so whoever calls has to remember that a session did not end.
 */
export function authOptions(door: Door, ended: (ticket: SessionTicket) => Promise<void>): NextAuthOptions {
  return {
    secret: env.AUTH_SECRET,
    session: { strategy: "jwt", maxAge: DAY },
    useSecureCookies: secure,
    cookies: {
      sessionToken: { name: COOKIE, options: { httpOnly: true, sameSite: "lax", path: "/", secure } },
    },
    providers: [
      CredentialsProvider({
        credentials: { way: {}, email: {}, token: {}, password: {}, agreed: {} },
        async authorize(credentials, request) {
          const parsed = EntryRequest.safeParse(clean(credentials));
          if (!parsed.success) throw new Error("wrong");
          const header = (name: string): string | undefined => request.headers?.[name];
          const caller: Caller = {
            address: addressOf(header("x-forwarded-for")),
            agent: header("user-agent") ?? "",
            mark: cookieValue(header("cookie"), DEVICE_COOKIE),
          };
          const entry = await door(parsed.data, caller).catch((error: unknown) => {
            // next-auth puts the text of an error into its answer: what broke here is not for the browser.
            failed("sign_in", error);
            throw new Error("unavailable");
          });
          log.info({
            sign_in: parsed.data.way,
            outcome: entry.ok ? "entered" : entry.reason,
            ...traceOf(knocking(parsed.data), caller.address),
          });
          if (!entry.ok) throw new Error(entry.reason);
          return { id: entry.ticket.id, secret: entry.ticket.secret };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        const entered = user as { id: string; secret?: string } | undefined;
        return entered?.secret ? { sid: entered.id, key: entered.secret } : token;
      },
      // Nothing about the person is readable through next-auth's own address.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const ticket = ticketIn(token);
        if (!ticket) return;
        await ended(ticket).catch((error: unknown) => {
          failed("sign_out", error);
          throw error;
        });
      },
    },
    logger: { error() {}, warn() {}, debug() {} },
  };
}

/** The ticket in a decoded cookie, or null. */
export function ticketIn(token: unknown): SessionTicket | null {
  const parsed = z.object({ sid: z.uuid(), key: z.string() }).safeParse(token);
  return parsed.success ? { id: parsed.data.sid, secret: parsed.data.key } : null;
}
