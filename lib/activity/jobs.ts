/** What the worker does about history. */
import "server-only";
import { z } from "zod";
import { asWorker } from "../platform/db";

/** Erases what was said in one chain. The chain itself, with its digests, stays whole. */
export async function erasePayloads(payload: unknown): Promise<void> {
  const { chain } = z.object({ chain: z.uuid() }).parse(payload);
  await asWorker((tx) => tx.activityPayload.deleteMany({ where: { chain } }));
}
