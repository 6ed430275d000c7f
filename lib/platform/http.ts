/** Reading requests and answering across origins, for the public API. */
import { isIPv6 } from "node:net";
import { env } from "./env";
import { problem } from "./problem";

/**
 * Where a request comes from. Each proxy adds the address it was asked from at the end of the list; what stands before
 * those of our own proxies was written by whoever asks and may be anything.
 */
export function addressOf(forwarded: string | null | undefined): string {
  const addresses = forwarded?.split(",").map((address) => address.trim()) ?? [];
  return networkOf(addresses[Math.max(0, addresses.length - env.PROXIES)] ?? "") || "local";
}

/** An address to count by. Of IPv6, the half a household or a server is given whole: its other half is theirs to vary. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::`;
}

/** What a JSON body became: the value, or the response that says what is wrong with it; and the bytes that were read. */
export type Body = { size: number } & ({ ok: true; value: unknown } | { ok: false; response: Response });

/** The bytes of a body, or why there are none; and how many were read. */
export type Bytes = { size: number } & (
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; why: "too_large" | "broken_off" }
);

/** Reads a body of at most `limit` bytes. Stops reading at the limit, so that a large body costs nothing. */
export async function readBytes(request: Request, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(request.headers.get("content-length") ?? 0) > limit)
    return { ok: false, why: "too_large", size };
  const reader = request.body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return { ok: true, bytes: Buffer.concat(chunks), size };
      size += part.value.byteLength;
      if (size > limit) {
        await reader?.cancel();
        return { ok: false, why: "too_large", size };
      }
      chunks.push(part.value);
    }
  } catch {
    return { ok: false, why: "broken_off", size };
  }
}

/**
 * Reads a JSON body of at most `limit` bytes. Answers 415 for another media type, 413 naming the limit, 400 for what
 * is not JSON in UTF-8.
 */
export async function readJson(request: Request, limit: number): Promise<Body> {
  const refuse = (response: Response, size = 0): Body => ({ ok: false, response, size });
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([a-z0-9.+-]+\+)?json\s*(;|$)/i.test(type)) {
    return refuse(problem(415, "Send JSON with the header content-type: application/json."));
  }
  const read = await readBytes(request, limit);
  const { size } = read;
  if (!read.ok)
    return refuse(
      read.why === "broken_off"
        ? problem(400, "The body ended before it was complete.")
        : problem(
            413,
            `The body is larger than ${limit} bytes (${Math.round(limit / 1024)} KiB), the limit of this address.`,
          ),
      size,
    );
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return { ok: true, value: JSON.parse(text), size };
  } catch {
    return refuse(
      problem(400, "The body is not JSON in UTF-8.", {
        errors: [
          {
            pointer: "",
            expected: "a JSON object",
            got: size === 0 ? "nothing" : "text that is not JSON",
          },
        ],
      }),
      size,
    );
  }
}

/** Headers that let any site read the answer: the API is public and stores nothing. */
export const OPEN_TO_ALL: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "content-type",
  "access-control-expose-headers": "ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after",
  "access-control-max-age": "86400",
};

/** Adds headers to a response. */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Answers a browser's question before it sends. */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: OPEN_TO_ALL });
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];

/** Handlers of the methods an address of the API does not take: a problem that names the one it does. */
export function refusingAllBut<Taken extends "GET" | "POST">(
  taken: Taken,
): Record<Exclude<Method, Taken>, () => Response> {
  const allow = taken === "GET" ? "GET, HEAD, OPTIONS" : `${taken}, OPTIONS`;
  const refuseMethod = () =>
    problem(405, `This address takes ${taken} only.`, { headers: { ...OPEN_TO_ALL, allow } });
  const others = METHODS.filter((method) => method !== taken).map((method) => [method, refuseMethod]);
  return Object.fromEntries(others) as Record<Exclude<Method, Taken>, () => Response>;
}

/** JSON for public, unpersonal content. */
export function publicJson(value: unknown, init: { status?: number; maxAge?: number } = {}): Response {
  return Response.json(value, {
    status: init.status ?? 200,
    headers: { ...OPEN_TO_ALL, "cache-control": init.maxAge ? `public, max-age=${init.maxAge}` : "no-store" },
  });
}
