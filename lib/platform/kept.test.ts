import { expect, test, vi } from "vitest";
import { kept } from "./kept";

test("a read is shared while it is fresh and done again afterwards", async () => {
  vi.useFakeTimers();
  let reads = 0;
  const read = kept(async () => ++reads, 1000);
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  vi.advanceTimersByTime(999);
  expect(await read()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await read()).toBe(2);
  vi.useRealTimers();
});

test("a read that failed is not kept", async () => {
  let reads = 0;
  const read = kept(async () => {
    reads++;
    if (reads === 1) throw new Error("away");
    return reads;
  }, 1000);
  await expect(read()).rejects.toThrow("away");
  expect(await read()).toBe(2);
});
