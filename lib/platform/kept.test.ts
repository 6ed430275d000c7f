import { expect, test, vi } from "vitest";
import { kept, keptFrom } from "./kept";

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

test("what was made is made again where a part of what it is made from is another", async () => {
  vi.useFakeTimers();
  const parts = { revision: 1, held: {} };
  let made = 0;
  const read = keptFrom(
    async () => [parts.revision, parts.held],
    ([revision]) => `${revision}: ${++made}`,
  );
  const later = () => {
    vi.advanceTimersByTime(10_000);
    return read();
  };
  expect(await read()).toBe("1: 1");
  expect(await later()).toBe("1: 1");
  parts.revision = 2;
  expect(await later()).toBe("2: 2");
  parts.held = {};
  expect(await later()).toBe("2: 3");
  vi.useRealTimers();
});
