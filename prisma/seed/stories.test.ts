/** The demo people before any database: who they are, what they cover, and that every word of them is valid. */
import { describe, expect, test } from "vitest";
import { Profile } from "../../lib/eligibility/profile";
import { languageFaults } from "../../lib/i18n/language-faults";
import { TOPICS } from "../../lib/profile/topics";
import { emailOf, STAFF } from "./staff";
import { STORIES } from "./stories";
import { daysAround, HARD_CASES } from "./story";

const TODAY = "2028-02-29";
const days = daysAround(TODAY);

test("there are at least fifteen applicants, three advisors and two admins", () => {
  const roles = Object.values(STAFF).map(({ role }) => role);
  expect(STORIES.length).toBeGreaterThanOrEqual(15);
  expect(roles.filter((role) => role === "advisor")).toHaveLength(3);
  expect(roles.filter((role) => role === "admin")).toHaveLength(2);
});

test.each(HARD_CASES)("somebody covers the hard case: %s", (hardCase) => {
  expect(STORIES.filter(({ covers }) => covers.includes(hardCase)).map(({ slug }) => slug)).not.toEqual([]);
});

test("everybody has an address on example.org, and nobody shares one", () => {
  const emails = [...Object.keys(STAFF), ...STORIES.map(({ slug }) => slug)].map(emailOf);
  expect(new Set(emails).size).toBe(emails.length);
  expect(emails.every((email) => /^[a-z-]+@example\.org$/.test(email))).toBe(true);
});

test("both ends of February are days: a month before 31 March is its last day", () => {
  expect(daysAround("2027-03-31").ago(1)).toBe("2027-02-28");
  expect(daysAround("2027-03-31").ahead(1, 1)).toBe("2027-05-01");
});

describe.each(STORIES.map((story) => [story.slug, story] as const))("%s", (_, story) => {
  const told = story.tell(days);

  test("stands in both languages, in a caseworker's words", () => {
    expect(languageFaults(story.story.en, story.story.fr)).toEqual([]);
    expect(story.story.en.length).toBeGreaterThan(60);
  });

  test("begins with a valid profile and goes on with valid facts", () => {
    Profile.parse(told.answers);
    for (const [, event] of told.since)
      if (event.what === "tells") TOPICS[event.topic].schema.parse(event.fact);
  });

  test("happens in order, between the day they came and yesterday", () => {
    const order = told.since.map(([day]) => day);
    expect([...order].sort()).toEqual(order);
    expect((order[0] ?? TODAY) >= told.cameOn).toBe(true);
    expect((order.at(-1) ?? told.cameOn) < TODAY).toBe(true);
  });
});
