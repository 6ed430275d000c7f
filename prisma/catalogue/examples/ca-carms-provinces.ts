import type { RequirementExamples } from "./example";

const ielts = (part: number, listening = 8) => [
  {
    test: "ielts_academic" as const,
    takenOn: "2026-03-14",
    overall: 7.5,
    listening,
    reading: 8,
    writing: part,
    speaking: 7,
  },
];
const school = (subdivision: string, endedOn: string) => [
  { country: "CA", subdivision, startedOn: "2010-09-01", endedOn },
];
const casper = (status: "applied" | "completed", decidedOn: string) => [
  { authority: "casper" as const, status, decidedOn },
];
const OPEN = {
  met: "nobody has settled it",
  unmet: "nobody has settled it",
  pending: "nobody has settled it",
  line: "no rule is known",
};

/** A promise of work: signed with the province, only offered, or not known. */
function returnOfService(requirement: string, authority: string): RequirementExamples {
  return {
    requirement,
    met: [
      { because: "the agreement is signed", profile: { commitments: [{ authority, status: "signed" }] } },
    ],
    unmet: [
      { because: "it is only offered", profile: { commitments: [{ authority, status: "offered" }] } },
      {
        because: "an agreement with another province is not this one",
        profile: { commitments: [{ authority: "on_ministry", status: "signed" }] },
      },
    ],
    unknown: [{ because: "nothing is said about agreements", profile: {} }],
    never: {
      pending: "an offer binds nobody and is not awaited",
      line: "the years stand in the contract; the rule compares none",
    },
  };
}

export const CA_CARMS_PROVINCES: RequirementExamples[] = [
  {
    requirement: "ca.carms.application",
    given: { standings: [] },
    met: [
      {
        because: "the application is filed",
        profile: { standings: [{ authority: "carms_r1", track: "first_iteration", status: "applied" }] },
      },
    ],
    unmet: [{ because: "nothing is filed", profile: {} }],
    unknown: [
      {
        because: "whether it is filed is not known",
        profile: { standings: [], unsure: ["standings.carms_r1"] },
      },
    ],
    never: { pending: "an application is filed or not", line: "no number and no day is compared" },
  },
  {
    requirement: "ca.mb.english",
    met: [{ because: "seven and more in each part", profile: { languageTests: ielts(7.5) } }],
    unmet: [
      { because: "no test was taken", profile: { languageTests: [] } },
      {
        because: "another test is not the one that was asked for",
        profile: {
          languageTests: [
            {
              test: "oet_medicine",
              takenOn: "2026-03-14",
              listening: 400,
              reading: 400,
              writing: 400,
              speaking: 400,
            },
          ],
        },
      },
    ],
    unknown: [{ because: "nothing is said about tests", profile: {} }],
    lines: [
      {
        enough: { because: "7 in the weakest part", profile: { languageTests: ielts(7) } },
        short: { because: "6.5 in one part", profile: { languageTests: ielts(6.5) } },
      },
      {
        enough: { because: "7 in listening", profile: { languageTests: ielts(7, 7) } },
        short: { because: "6.5 in listening", profile: { languageTests: ielts(7, 6.5) } },
      },
    ],
    never: { pending: "a test counts from the day it was taken" },
  },
  {
    requirement: "ca.mb.casper",
    given: { standings: [] },
    met: [{ because: "taken this autumn", profile: { standings: casper("completed", "2026-10-01") } }],
    unmet: [{ because: "not taken", profile: {} }],
    unknown: [{ because: "whether it was taken is not known", profile: { unsure: ["standings.casper"] } }],
    pending: [{ because: "booked and awaited", profile: { standings: casper("applied", "2026-10-01") } }],
    lines: [
      {
        enough: {
          because: "a result of July on is this season’s",
          profile: { standings: casper("completed", "2026-07-01") },
        },
        short: {
          because: "one of June is last season’s",
          profile: { standings: casper("completed", "2026-06-30") },
        },
      },
    ],
  },
  {
    requirement: "ca.sk.own-criteria-open",
    unknown: [{ because: "the province’s criteria were not found", profile: {} }],
    never: OPEN,
  },
  {
    requirement: "ca.ns.nova-scotian",
    given: { secondaryEducation: [], residence: { country: "CA", subdivision: "CA-ON" } },
    met: [
      {
        because: "living in the province is enough",
        profile: { residence: { country: "CA", subdivision: "CA-NS" } },
      },
    ],
    unmet: [
      { because: "neither school nor home in the province", profile: {} },
      {
        because: "high school in another province is no tie",
        profile: { secondaryEducation: school("CA-NB", "2014-06-30") },
      },
    ],
    unknown: [
      {
        because: "the province of the home is not known",
        profile: { residence: { country: "CA" } },
      },
    ],
    lines: [
      {
        enough: {
          because: "two years of high school to the day",
          profile: { secondaryEducation: school("CA-NS", "2012-08-31") },
        },
        short: {
          because: "a day less",
          profile: { secondaryEducation: school("CA-NS", "2012-08-30") },
        },
      },
    ],
    never: { pending: "school and home are facts, not events" },
  },
  returnOfService("ca.ns.return-of-service", "ns_ministry"),
  returnOfService("ca.nb.return-of-service", "nb_ministry"),
  {
    requirement: "ca.nb.new-brunswicker",
    unknown: [
      {
        because: "who counts as a New Brunswicker was not found",
        profile: { residence: { country: "CA", subdivision: "CA-NB" } },
      },
    ],
    never: OPEN,
  },
  returnOfService("ca.nl.return-of-service", "nl_ministry"),
];
