import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { useFormWords } from "./form-words";

const messages = messagesOf("en");

type Refused = Parameters<typeof useFormWords>[0];

/** A form of the settings, whose own words come before those all account forms share. */
function Form({ state, field }: { state: Refused; field: string }) {
  const words = useFormWords(state, "settings.problems", "account.problems");
  return JSON.stringify({ all: words.problems, first: words.first, of: words.of(field) ?? null });
}

const wordsOf = (state: Refused, field = "email") =>
  JSON.parse(
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={messages} timeZone="America/Toronto">
        <Form state={state} field={field} />
      </NextIntlClientProvider>,
    ).replaceAll("&quot;", '"'),
  );

test("a form's codes are said in its own words, else in shared ones, else as something unforeseen", () => {
  const fields = { language: "language", email: "email" };
  expect(wordsOf({ problem: "never_heard_of", fields }).all).toEqual([
    { field: null, text: messages.account.problems.other },
    { field: "language", text: messages.settings.problems.language },
    { field: "email", text: messages.account.problems.email },
  ]);
});

test("the first problem is the form's own, and a field knows only its own", () => {
  const state = { problem: "signed_out", fields: { email: "email" } };
  const { signed_out: first, email } = messages.account.problems;
  expect(wordsOf(state)).toMatchObject({ first, of: email });
  expect(wordsOf(state, "name").of).toBeNull();
  expect(wordsOf({ fields: {} })).toEqual({ all: [], first: null, of: null });
});
