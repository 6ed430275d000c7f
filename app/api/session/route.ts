/** How long the session lasts: GET only tells, POST says that the person is still there. */
import { currentSession, watchedSession } from "@/lib/access/current";
import { type LiveSession, lastingOf } from "@/lib/access/session";

const answer = (session: LiveSession | null): Response =>
  Response.json(session && lastingOf(session), {
    status: session ? 200 : 401,
    headers: { "cache-control": "no-store" },
  });

export async function GET(): Promise<Response> {
  return answer(await watchedSession());
}

export async function POST(): Promise<Response> {
  return answer(await currentSession());
}
