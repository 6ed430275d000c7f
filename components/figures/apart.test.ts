import { expect, test } from "vitest";
import { apart } from "./apart";

test("labels that would touch are moved apart, in their order", () => {
  expect(apart([100, 104, 50], 20, 10, 200)).toEqual([100, 120, 50]);
});

test("labels stay above the foot of the picture", () => {
  expect(apart([195, 198], 20, 10, 200)).toEqual([180, 200]);
});

test("what is apart already stays where it is", () => {
  expect(apart([20, 60, 120], 20, 10, 200)).toEqual([20, 60, 120]);
});
