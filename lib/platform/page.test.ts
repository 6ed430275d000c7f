import { expect, test } from "vitest";
import { pageOf } from "./page";

test.each([
  ["the first", 101, 1, { page: 1, pages: 3, skip: 0 }],
  ["the last, which is not full", 101, 3, { page: 3, pages: 3, skip: 100 }],
  ["the last where there are fewer", 100, 3, { page: 2, pages: 2, skip: 50 }],
  ["the first of an empty list", 0, 7, { page: 1, pages: 1, skip: 0 }],
  ["the first where none could be before it", 101, -2, { page: 1, pages: 3, skip: 0 }],
])("a page is shown: %s", (_, total, wanted, shown) => {
  expect(pageOf(total, wanted, 50)).toEqual({ total, ...shown });
});
