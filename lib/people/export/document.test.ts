/** The export in words: nobody reads codes, and nothing held is left out. */
import { expect, test } from "vitest";
import { ActivityAction } from "../../activity/schema";
import { messagesOf } from "../../i18n/messages";
import { TOPIC_FIELDS } from "../../profile/fields";
import { TOPIC_NAMES, TOPICS } from "../../profile/topics";
import { MailTemplate } from "../mail";
import { documentOf } from "./document";
import type { DataExport } from "./schema";

const ME = "00000000-0000-7000-8000-000000000001";
const ADVISOR = "00000000-0000-7000-8000-000000000002";
/** Late on 25 November in Toronto, and the next day in London already. */
const AT = "2026-11-26T03:30:00.000Z";

const DATA: DataExport = {
  format: "waymark-export",
  version: 1,
  madeAt: AT,
  account: {
    id: ME,
    name: "Tesfalem",
    email: "tesfalem@example.org",
    language: "en",
    status: "active",
    fictional: true,
    openedAt: AT,
    roles: [{ role: "applicant", since: AT }],
    passwordChangedAt: AT,
    secondFactors: [],
  },
  signUp: null,
  consents: [],
  messages: [],
  work: { notes: [], drafts: [] },
  sessions: [],
  people: [
    { id: ME, name: "Tesfalem" },
    { id: ADVISOR, name: "Lindiwe Marchand" },
  ],
  file: {
    stage: "exploring",
    openedAt: AT,
    topics: [
      {
        topic: "standings",
        complete: false,
        unsure: ["aimg"],
        facts: [
          {
            id: ME,
            says: { authority: "mcc_source_verification", status: "completed", decidedOn: "2026-10-01" },
            saidBy: ME,
            saidAt: AT,
            proof: "document_seen",
            provenBy: ADVISOR,
            provenOn: "2026-11-01",
            edit: 2,
          },
        ],
      },
    ],
    advisors: [],
    verdicts: [],
    factsUsed: [],
    notes: [],
    drafts: [],
    reviews: [],
    programNotes: [
      {
        program: "carms.ca-on.mcmaster.neurology",
        title: { en: "Neurology, McMaster University", fr: "Neurologie, Université McMaster" },
        text: "Ask about the eight years.",
        changedAt: AT,
      },
    ],
    programSearches: [{ name: "Close to home", address: "/programs?region=CA-ON", keptAt: AT }],
  },
  activity: [],
};

test("no field of a fact is left out", () => {
  const left = TOPIC_NAMES.flatMap((topic) => {
    const worded = new Set(TOPIC_FIELDS[topic].map(({ name }) => name.split(".")[0]));
    return Object.keys(TOPICS[topic].schema.shape).flatMap((name) =>
      worded.has(name) ? [] : [`${topic}.${name}`],
    );
  });
  expect(left).toEqual([]);
});

test.each(ActivityAction.options)("there are words for %s", (action) => {
  const rows = (locale: "en" | "fr") => {
    const row = {
      chain: "file" as const,
      position: 1,
      at: AT,
      by: ME,
      as: "applicant",
      action,
      details: null,
      detailsDigest: null,
    };
    const activity = [{ ...row, object: { kind: "exams", id: ME }, previous: "", digest: "" }];
    const part = documentOf({ ...DATA, activity }, locale, new Map()).at(-1);
    return part?.kind === "table" ? part.rows[0]?.[2] : undefined;
  };
  expect(rows("en")).not.toBe(messagesOf("en").activity.did.other);
  expect(rows("fr")).not.toBe(messagesOf("fr").activity.did.other);
  expect(rows("en")).not.toBe(rows("fr"));
});

test("a fact says what it says, who said it and how it is proven", () => {
  const facts = documentOf(DATA, "en", new Map()).find((part) => part.kind === "facts");
  expect(facts?.kind === "facts" && facts.topics[0]).toEqual({
    title: "What bodies decided",
    notes: ["You are not sure about: Alberta program (AIMG)", "There may be more than these."],
    facts: [
      {
        name: "Source verification of the degree (Medical Council of Canada) · Completed",
        says: [["Day of the decision", "1\u00A0October 2026"]],
        proof:
          "Said by you on 25\u00A0November 2026. Document seen by Lindiwe Marchand on 1\u00A0November 2026.",
      },
    ],
  });
});

test.each(MailTemplate.options)("there are words for the message %s", (kind) => {
  const line = (locale: "en" | "fr") => {
    const messages = [{ kind, language: locale, writtenAt: AT, sentAt: AT }];
    const title = messagesOf(locale).settings.messages;
    const part = documentOf({ ...DATA, messages }, locale, new Map()).find((one) => one.title === title);
    return part?.kind === "lines" ? part.lines[0] : undefined;
  };
  expect(line("en")).toMatch(/^25\u00A0November 2026.*\. [A-Z][a-z -]+\. Sent on /);
  expect(line("fr")).toMatch(/Envoyé le /);
  expect(line("fr")).not.toContain(`messageKinds.${kind}`);
});

test("what staff wrote is told in words, and to nobody who wrote nothing", () => {
  const work = {
    notes: [{ seenBy: "team", text: "Bring the diploma.", writtenAt: AT, changedAt: AT }],
    drafts: [{ form: "note:new", content: { id: ME, body: "Ask about", visibility: "mine" }, changedAt: AT }],
  };
  const part = (data: DataExport) =>
    documentOf(data, "en", new Map()).find(({ title }) => title === "Notes you wrote as staff");
  expect(part({ ...DATA, work })).toMatchObject({
    lines: [
      "25\u00A0November 2026. Team. Bring the diploma.",
      expect.stringMatching(/^25\u00A0November 2026.* Draft\. Ask about$/),
    ],
  });
  expect(part(DATA)).toBeUndefined();
});

test("how somebody signed up is told while it is known", () => {
  const signUp = { name: "T.", language: "en" as const, agreedTo: [], askedAt: AT, confirmedAt: AT };
  const lines = (data: DataExport) =>
    documentOf(data, "en", new Map()).find(({ title }) => title === "How you signed up");
  expect(lines({ ...DATA, signUp })).toMatchObject({
    lines: [expect.stringMatching(/^Asked for as T\. on /)],
  });
  expect(lines(DATA)).toBeUndefined();
});
