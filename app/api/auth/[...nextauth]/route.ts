/** next-auth's own addresses: the token against forged forms, signing in and signing out. Its pages are not shown. */
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { endTicket } from "@/lib/access/session";
import { authOptions, DEVICE_COOKIE } from "@/lib/access/sign-in";
import { deviceMark } from "@/lib/access/throttle";
import { door } from "@/lib/people/mutations";
import { today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { readBytes } from "@/lib/platform/http";
import { problem } from "@/lib/platform/problem";
import { newestRelease } from "@/lib/requirements/loaders";

type Context = { params: Promise<{ nextauth: string[] }> };
const YEAR = 365 * 24 * 60 * 60;

/** What the browser's half of next-auth asks for. */
const ASKED = new Set([
  "GET csrf",
  "GET providers",
  "GET session",
  "POST callback/credentials",
  "POST signout",
]);

/** The longest form sent here, in bytes: an address and a password, every sign of them escaped. */
const MAX_BYTES = 16 * 1024;

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!ASKED.has(`${request.method} ${nextauth.join("/")}`)) return problem(404, "There is nothing here.");
  const body = await readBytes(request, MAX_BYTES);
  if (!body.ok)
    return body.why === "too_large"
      ? problem(413, `The body is larger than ${MAX_BYTES} bytes.`)
      : problem(400, "The body ended before it was complete.");
  const { method, headers } = request;
  const read = new NextRequest(request.url, {
    method,
    headers,
    ...(method === "POST" ? { body: body.bytes } : {}),
  });

  let entered: string | null = null;
  let stillOpen = false;
  const options = authOptions(
    async (wanted, caller) => {
      const entry = await door(wanted, caller, newestRelease, today());
      if (entry.ok) entered = entry.email;
      return entry;
    },
    (ticket) =>
      endTicket(ticket).catch((error: unknown) => {
        stillOpen = true;
        throw error;
      }),
  );
  const answer: Response = await NextAuth(read as never, context as never, options);
  // The cookie stays as well: who believes to be out must be.
  if (stillOpen) return problem(503, "The session could not be ended. Try again soon.");
  const response = new Response(answer.body, answer);
  // This browser is known to the account from now on, so that nobody else's failures slow it down.
  if (entered)
    response.headers.append(
      "set-cookie",
      `${DEVICE_COOKIE}=${deviceMark(entered)}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${env.PUBLIC_URL.startsWith("https:") ? "; Secure" : ""}`,
    );
  response.headers.set("cache-control", "no-store");
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

export { handle as GET, handle as POST };
