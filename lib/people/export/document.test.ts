/** The export in words: nobody reads codes, and nothing held is left out. */
import { expect, test } from "vitest";
import { ActivityAction } from "../../activity/schema";
import { messagesOf } from "../../i18n/messages";
import { TOPIC_NAMES, TOPICS } from "../../profile/topics";
import { documentOf } from "./document";
import type { DataExport } from "./schema";
import { fieldTexts } from "./words";

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
  },
  activity: [],
};

test.each(["en", "fr"] as const)("%s: every field, topic and action has a word", (locale) => {
  const { fields, topics, actions } = messagesOf(locale).settings.document as unknown as Record<
    string,
    Record<string, string>
  >;
  expect(TOPIC_NAMES.filter((topic) => !topics?.[topic])).toEqual([]);
  expect(ActivityAction.options.filter((action) => !actions?.[action.replace(".", "_")])).toEqual([]);
  const names = TOPIC_NAMES.flatMap((topic) => Object.keys(TOPICS[topic].schema.shape));
  expect(names.filter((name) => !fields?.[name])).toEqual([]);
});

test("a fact says what it says, who said it and how it is proven", () => {
  const facts = documentOf(DATA, "en", new Map()).find((part) => part.kind === "facts");
  expect(facts?.kind === "facts" && facts.topics[0]).toEqual({
    title: "What bodies decided",
    notes: ["You are not sure about: Alberta program (AIMG)", "There may be more than these."],
    facts: [
      {
        says: [
          ["Body", "Degree verified at its source"],
          ["Status", "Completed"],
          ["Decided on", "1\u00A0October 2026"],
        ],
        proof:
          "Said by you on 25\u00A0November 2026. Document seen by Lindiwe Marchand on 1\u00A0November 2026.",
      },
    ],
  });
});

test.each<[string, Record<string, string | number | boolean | string[]>, string[]]>([
  [
    "exams",
    { exam: "usmle_step2ck", result: "pass", score: 1234 },
    ["USMLE Step 2 CK", "Réussi", "1\u00A0234"],
  ],
  ["commitments", { authority: "on_ministry", status: "completed" }, ["Ontario", "Engagement rempli"]],
  ["citizenships", { country: "DE" }, ["Allemagne"]],
  ["residence", { country: "CA", subdivision: "CA-QC" }, ["Canada", "Québec"]],
  ["firstLanguages", { language: "ti" }, ["tigrigna"]],
  [
    "matches",
    { service: "carms", year: 2026, outcome: "unmatched" },
    ["CaRMS (Canada)", "2026", "Non jumelé"],
  ],
  ["preferences", { specialties: [], acceptsReturnOfService: true }, ["Rien.", "Oui"]],
])("in French, %s reads without codes", (topic, says, values) => {
  expect(fieldTexts(topic, says, "fr").map(([, value]) => value)).toEqual(values);
});
