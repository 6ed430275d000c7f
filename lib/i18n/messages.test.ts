import { expect, test } from "vitest";
import { languageFaults } from "./language-faults";
import { messagesOf } from "./messages";

function flat(value: unknown, at = ""): Record<string, string> {
  if (typeof value === "string") return { [at]: value };
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, member]) => flat(member, `${at}/${key}`)),
  );
}

const en = flat(messagesOf("en"));
const fr = flat(messagesOf("fr"));

test("every message stands in both languages", () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

test("no sentence is the same in both, and French has its no-break spaces", () => {
  const faults = Object.entries(en).flatMap(([key, text]) =>
    languageFaults(text, fr[key] ?? "").map((fault) => `${key}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("both languages name the same values", () => {
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))]
      .filter((name) => !["one", "other", "many"].includes(name ?? ""))
      .sort();
  for (const [key, text] of Object.entries(en)) {
    const named = values(text).filter(
      (name) =>
        /^[a-z]+$/.test(name ?? "") &&
        text.includes(`{${name}`) &&
        !/^(none|aucune|dont|une|no)$/.test(name ?? ""),
    );
    for (const name of named)
      if (text.includes(`{${name}}`) || text.includes(`{${name},`))
        expect(fr[key], `${key} lacks {${name}}`).toContain(`{${name}`);
  }
});

test.each([
  ["the same sentence", "This is the same sentence.", "This is the same sentence.", "the same"],
  ["a missing no-break space", "Is it so?", "Est-ce vrai ?", "no-break space"],
  ["a straight apostrophe", "It's so.", "C’est ainsi.", "straight apostrophe"],
  ["an empty text", "Words", "", "empty"],
])("a fault is seen: %s", (_, english, french, fault) => {
  expect(languageFaults(english, french).join()).toContain(fault);
});
