/** next-auth's own addresses: the token against forged forms, signing in and signing out. */
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { endTicket } from "@/lib/access/session";
import { authOptions, DEVICE_COOKIE } from "@/lib/access/sign-in";
import { deviceMark } from "@/lib/access/throttle";
import { door } from "@/lib/people/mutations";
import { today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { newestRelease } from "@/lib/requirements/loaders";

type Context = { params: Promise<{ nextauth: string[] }> };
const YEAR = 365 * 24 * 60 * 60;

async function handle(request: NextRequest, context: Context): Promise<Response> {
  let entered: string | null = null;
  const options = authOptions(async (wanted, caller) => {
    const entry = await door(wanted, caller, newestRelease, today());
    if (entry.ok) entered = entry.email;
    return entry;
  }, endTicket);
  const answer: Response = await NextAuth(request as never, context as never, options);
  const response = new Response(answer.body, answer);
  // This browser is known to the account from now on, so that nobody else's failures slow it down.
  if (entered)
    response.headers.append(
      "set-cookie",
      `${DEVICE_COOKIE}=${deviceMark(entered)}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${env.PUBLIC_URL.startsWith("https:") ? "; Secure" : ""}`,
    );
  response.headers.set("cache-control", "no-store");
  return response;
}

export { handle as GET, handle as POST };
