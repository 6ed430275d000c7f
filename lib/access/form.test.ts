import { expect, test } from "vitest";
import { conflict } from "./form";

test("a form that met another text hands both back, and the version that stands now, also where it was removed", () => {
  const form = new FormData();
  form.set("body", "Mine.");
  form.set("version", "3");
  expect(conflict(form, "Theirs.", 4)).toEqual({
    problem: "conflict",
    fields: {},
    values: { body: "Mine.", theirs: "Theirs.", version: "4" },
  });
  expect(conflict(form, "", 0).values).toEqual({ body: "Mine.", theirs: "", version: "0" });
  expect(conflict(form, "Theirs.").values).toMatchObject({ theirs: "Theirs.", version: "3" });
});
