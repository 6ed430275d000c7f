/** The export in words: nobody reads codes, and nothing held is left out. */
import { expect, test } from "vitest";
import { ActivityAction } from "../../activity/schema";
import { messagesOf } from "../../i18n/messages";
import { TOPIC_FIELDS } from "../../profile/fields";
import { TOPIC_NAMES, TOPICS } from "../../profile/topics";
import { documentOf } from "./document";
import type { DataExport } from "./schema";

const ME = "00000000-0000-7000-8000-000000000001";
const ADVISOR = "00000000-0000-7000-8000-000000000002";
const AT = "2026-11-25T16:00:00.000Z";

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
  consents: [],
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
    const row = { position: 1, at: AT, by: ME, as: "applicant", action, details: null, detailsDigest: null };
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
