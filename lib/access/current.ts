/** Who is behind the current request. The one file that reads the cookie. */
import "server-only";
import { cookies, headers } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "../platform/env";
import { addressOf } from "../platform/http";
import type { Actor } from "./actor";
import { type LiveSession, liveSession, type SessionTicket } from "./session";
import { type Caller, COOKIE, DEVICE_COOKIE, ticketIn } from "./sign-in";

async function currentTicket(): Promise<SessionTicket | null> {
  const jar = await cookies();
  // A long cookie comes in numbered pieces.
  const pieces = jar
    .getAll()
    .filter(({ name }) => name === COOKIE || name.startsWith(`${COOKIE}.`))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  if (pieces.length === 0 || !env.AUTH_SECRET) return null;
  const token = await decode({
    token: pieces.map(({ value }) => value).join(""),
    secret: env.AUTH_SECRET,
  }).catch(() => null);
  return ticketIn(token);
}

/** The live session of the request, or null. Counts as the person being there. Read once per request. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const ticket = await currentTicket();
  return ticket ? liveSession(ticket, new Date(), true) : null;
});

/** The live session of the request without counting as the person being there: asking does not extend it. */
export async function watchedSession(): Promise<LiveSession | null> {
  const ticket = await currentTicket();
  return ticket ? liveSession(ticket, new Date(), false) : null;
}

/** The person asking, or null for a visitor. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** Where the request comes from, for throttling. */
export async function currentCaller(): Promise<Caller> {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return {
    address: addressOf(head.get("x-forwarded-for")),
    agent: head.get("user-agent") ?? "",
    mark: jar.get(DEVICE_COOKIE)?.value,
  };
}

/** Takes the ticket and the device mark out of this browser. The session itself is ended in the database. */
export async function forgetBrowser(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll())
    if (name === COOKIE || name.startsWith(`${COOKIE}.`) || name === DEVICE_COOKIE)
      jar.set({
        name,
        value: "",
        path: "/",
        maxAge: 0,
        httpOnly: true,
        secure: name.startsWith("__Secure-"),
      });
}
