/** What the portal never asks for: numbers that name a person elsewhere, and what says nothing about a pathway. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { Profile } from "../eligibility/profile";
import { Answers } from "../intake/schema";
import { TOPICS } from "../profile/topics";
import { InviteForm, ResetForm, SignUpForm } from "./schema";
import { AccountForm, CloseForm, PasswordForm } from "./settings/schema";

const FORBIDDEN =
  /(^|_)(sin|ssn|nas|sex|gender|race|ethnic\w*|religion|faith|disabilit\w*|health|ohip|ramq|birth\w*|dob|marital\w*|orientation)(_|$)|passport_?(no|number|id)|card_?(no|number)|insurance_?(no|number)|document_?(no|number)/;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every name of a property in a JSON Schema, however deep. */
function names(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(names);
  if (schema === null || typeof schema !== "object") return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties" && value !== null && typeof value === "object"
      ? [...Object.keys(value), ...Object.values(value).flatMap(names)]
      : names(value),
  );
}
const asked = (schema: z.ZodType): string[] =>
  names(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));

test.each<[string, z.ZodType]>([
  ["the profile", Profile],
  ["the guided questions", Answers],
  ...Object.entries(TOPICS).map(([name, { schema }]) => [`the topic ${name}`, schema] as [string, z.ZodType]),
  ["sign-up", SignUpForm],
  ["a reset", ResetForm],
  ["an invitation", InviteForm],
  ["the account", AccountForm],
  ["a new password", PasswordForm],
  ["closing", CloseForm],
])("%s asks for no identifier and no protected ground", (_, schema) => {
  const found = asked(schema);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => FORBIDDEN.test(snake(name)))).toEqual([]);
});

test("no table has a column for one", () => {
  const folder = path.resolve(import.meta.dirname, "../../prisma/models");
  const columns = readdirSync(folder).flatMap((file) =>
    [...readFileSync(path.join(folder, file), "utf8").matchAll(/^ {2}(\w+) +[A-Z]/gm)].map(
      (line) => line[1] as string,
    ),
  );
  expect(columns.length).toBeGreaterThan(150);
  expect(columns.filter((name) => FORBIDDEN.test(snake(name)))).toEqual([]);
});

test("such a name would be found", () => {
  for (const name of ["sin", "healthCardNumber", "passportNumber", "sex", "race", "religion", "dateOfBirth"])
    expect(FORBIDDEN.test(snake(name)), name).toBe(true);
});
