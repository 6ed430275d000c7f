/** How long the session lasts: GET only tells, POST says that the person is still there. */
import { currentSession, sessionEndsAt } from "@/lib/access/current";

const answer = (endsAt: Date | null): Response =>
  Response.json(
    { endsAt: endsAt?.toISOString() ?? null },
    { status: endsAt ? 200 : 401, headers: { "cache-control": "no-store" } },
  );

export async function GET(): Promise<Response> {
  return answer(await sessionEndsAt());
}

export async function POST(): Promise<Response> {
  return answer((await currentSession())?.endsAt ?? null);
}
