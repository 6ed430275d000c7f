import type { Profile } from "../../../lib/eligibility/profile";
import { decision } from "./decisions";
import type { Case, RequirementExamples } from "./example";

const SCORE_RULE = "2023-07-23";
type Practised = NonNullable<Profile["practice"]>[number];
type Sitting = NonNullable<Profile["exams"]>[number];
const practised = (startedOn: string, endedOn: string, more: Partial<Practised> = {}): Case["profile"] => ({
  practice: [
    {
      country: "NG",
      specialty: "family_medicine",
      startedOn,
      endedOn,
      inPerson: true,
      mostResponsible: true,
      supervised: false,
      ...more,
    },
  ],
});
const nac = (takenOn: string, more: Partial<Sitting> = {}): Case["profile"] => ({
  exams: [{ exam: "nac", result: "pass", takenOn, ...more }],
});
const october = (score: number): Case["profile"] => nac("2021-10-16", { score, scoreScale: "nac:2021" });
const resident = (since: string): Case["profile"] => ({
  citizenships: ["NG"],
  permanentResidence: [{ country: "CA", since }],
});
const noExams: Case[] = [{ because: "nothing is said about exams", profile: {} }];

export const CA_PRA_SK: RequirementExamples[] = [
  {
    requirement: "ca.sk.sippa.currency",
    given: { training: [] },
    met: [
      {
        because: "a clinical assistant’s licensed work counts too",
        profile: practised("2025-01-01", "2025-06-30", { mostResponsible: false, supervised: true }),
      },
      {
        because: "three months in charge and three as an assistant add up",
        profile: {
          practice: [
            ...(practised("2025-01-01", "2025-03-31").practice ?? []),
            ...(practised("2025-07-01", "2025-09-30", { mostResponsible: false, supervised: true })
              .practice ?? []),
          ],
        },
      },
      {
        because: "work of another sort beside them takes nothing away",
        profile: {
          practice: [
            ...(practised("2024-01-01", "2024-02-29", { mostResponsible: false }).practice ?? []),
            ...(practised("2025-01-01", "2025-03-31").practice ?? []),
            ...(practised("2025-07-01", "2025-09-30", { mostResponsible: false, supervised: true })
              .practice ?? []),
          ],
        },
      },
      {
        because: "so does a family residency whose last half year lies in the three years",
        profile: {
          practice: [],
          training: [
            {
              kind: "residency",
              country: "NG",
              specialty: "family_medicine",
              startedOn: "2022-06-01",
              endedOn: "2024-05-31",
            },
          ],
        },
      },
    ],
    unmet: [
      {
        because: "three months in charge and two as an assistant are five",
        profile: {
          practice: [
            ...(practised("2025-01-01", "2025-03-31").practice ?? []),
            ...(practised("2025-07-01", "2025-08-31", { mostResponsible: false, supervised: true })
              .practice ?? []),
          ],
        },
      },
      {
        because: "eight months of another sort do not fill up two days in charge and three as an assistant",
        profile: {
          practice: [
            ...(practised("2025-12-01", "2025-12-02").practice ?? []),
            ...(practised("2025-12-03", "2025-12-05", { mostResponsible: false, supervised: true })
              .practice ?? []),
            ...(practised("2026-01-01", "2026-08-31", { mostResponsible: false }).practice ?? []),
          ],
        },
      },
      {
        because: "nor did they when three months were asked",
        asOf: "2026-05-31",
        profile: {
          practice: [
            ...(practised("2025-12-01", "2025-12-02").practice ?? []),
            ...(practised("2025-12-03", "2025-12-05", { mostResponsible: false, supervised: true })
              .practice ?? []),
            ...(practised("2025-01-01", "2025-08-31", { mostResponsible: false }).practice ?? []),
          ],
        },
      },
      { because: "telemedicine alone", profile: practised("2024-01-01", "2025-12-31", { inPerson: false }) },
      {
        because: "assisting in surgery is not general practice",
        profile: practised("2024-01-01", "2025-12-31", { specialty: "general_surgery" }),
      },
    ],
    unknown: [
      { because: "nothing is said about practice", profile: {} },
      {
        because: "whether as the most responsible physician is not known",
        profile: practised("2024-01-01", "2025-12-31", { mostResponsible: undefined }),
      },
      {
        because: "whether the eight months were an assistant’s is not known",
        profile: {
          practice: [
            ...(practised("2025-12-01", "2025-12-02").practice ?? []),
            ...(practised("2026-01-01", "2026-08-31", { mostResponsible: false, supervised: undefined })
              .practice ?? []),
          ],
        },
      },
    ],
    lines: [
      {
        enough: { because: "six months", profile: practised("2025-01-01", "2025-06-30") },
        short: { because: "a day less", profile: practised("2025-01-01", "2025-06-29") },
      },
      {
        enough: {
          because: "on the last day of May 2026 three months were enough",
          asOf: "2026-05-31",
          profile: practised("2025-01-01", "2025-03-31"),
        },
        short: {
          because: "two were not",
          asOf: "2026-05-31",
          profile: practised("2025-01-01", "2025-02-28"),
        },
      },
      {
        enough: {
          because: "five months were enough on that day",
          asOf: "2026-05-31",
          profile: practised("2025-01-01", "2025-05-31"),
        },
        short: {
          because: "a day later they are not",
          asOf: "2026-06-01",
          profile: practised("2025-01-01", "2025-05-31"),
        },
      },
    ],
    never: { pending: "practice is what was done" },
  },
  {
    requirement: "ca.sk.sippa.exam",
    met: [
      { because: "a pass is enough since July 2023", profile: nac("2025-05-03") },
      {
        because: "so is Part II",
        profile: { exams: [{ exam: "mccqe2", result: "pass", takenOn: "2016-05-07" }] },
      },
      {
        because: "a pass below the old minimum counts from that day on",
        asOf: "2023-07-24",
        profile: october(1399),
      },
    ],
    unmet: [
      { because: "neither was sat", profile: { exams: [] } },
      {
        because: "a failure after the pass undoes it",
        profile: {
          exams: [
            { exam: "nac", result: "pass", takenOn: "2024-05-04" },
            { exam: "nac", result: "fail", takenOn: "2025-05-03" },
          ],
        },
      },
    ],
    unknown: noExams,
    pending: [
      {
        because: "the NAC is booked",
        profile: { exams: [{ exam: "nac", result: "scheduled", scheduledFor: "2027-05-01" }] },
      },
    ],
    lines: [
      {
        enough: { because: "from March 2013 on every sitting counts", profile: nac("2013-03-01") },
        short: { because: "the one before does not", profile: nac("2013-02-28") },
      },
      {
        enough: { because: "the minimum score until July 2023", asOf: SCORE_RULE, profile: october(1400) },
        short: { because: "one point less", asOf: SCORE_RULE, profile: october(1399) },
      },
      {
        enough: {
          because: "it was read for the sitting of October 2021",
          asOf: SCORE_RULE,
          profile: nac("2021-10-31", { score: 1400, scoreScale: "nac:2021" }),
        },
        short: {
          because: "and for no other",
          asOf: SCORE_RULE,
          profile: nac("2022-05-07", { score: 1450, scoreScale: "nac:2021" }),
        },
      },
    ],
  },
  {
    requirement: "ca.sk.sippa.exam-older",
    asOf: SCORE_RULE,
    met: [
      { because: "Part II", profile: { exams: [{ exam: "mccqe2", result: "pass", takenOn: "2016-05-07" }] } },
    ],
    unmet: [{ because: "neither was sat", profile: { exams: [] } }],
    unknown: noExams,
    lines: [
      {
        enough: { because: "a sitting before October 2021", profile: nac("2021-09-30") },
        short: { because: "one of October has its own minimum", profile: nac("2021-10-01") },
      },
      {
        enough: { because: "a sitting after October 2021", profile: nac("2021-11-01") },
        short: { because: "the last day of that October", profile: nac("2021-10-31") },
      },
    ],
    never: { pending: "older sittings are over" },
  },
  {
    requirement: "ca.sk.sippa.exam-older-open",
    asOf: SCORE_RULE,
    unknown: [{ because: "the older minimum was not found", profile: nac("2020-03-07") }],
  },
  decision({
    requirement: "ca.sk.sippa.ruling",
    authority: "sippa",
    need: "approved",
    otherwise: "the college has not ruled",
  }),
  {
    requirement: "ca.sk.sippa.prescreen-open",
    unknown: [
      { because: "the rest of the list was not found", profile: practised("2024-01-01", "2025-12-31") },
    ],
  },
  decision({
    requirement: "ca.sk.sippa.application",
    authority: "sippa",
    need: "applied",
    otherwise: "the checklist was not sent",
  }),
  decision({
    requirement: "ca.sk.sippa.field-assessment",
    authority: "sippa",
    need: "completed",
    otherwise: "the twelve weeks are still to come",
  }),
  {
    requirement: "ca.sk.sippa.return-of-service",
    met: [{ because: "it is signed", profile: { commitments: [{ authority: "sippa", status: "signed" }] } }],
    unmet: [{ because: "nothing is signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about agreements", profile: {} }],
    never: { pending: "an offer binds nobody" },
  },
  {
    requirement: "ca.sk.sippa.recent-year",
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: { because: "twelve months", profile: practised("2024-01-01", "2024-12-31") },
        short: { because: "a day less", profile: practised("2024-01-01", "2024-12-30") },
      },
    ],
    never: { pending: "practice is what was done" },
  },
  {
    requirement: "ca.sk.img.newcomer",
    unmet: [
      { because: "a citizen is no newcomer", profile: { citizenships: ["CA"], permanentResidence: [] } },
      {
        because: "a work permit is not permanent residence",
        profile: {
          citizenships: ["NG"],
          permanentResidence: [],
          workAuthorizations: [{ country: "CA", kind: "work_permit" }],
        },
      },
    ],
    unknown: [
      {
        because: "since when is not known",
        profile: { citizenships: ["NG"], permanentResidence: [{ country: "CA" }] },
      },
    ],
    lines: [
      {
        enough: { because: "five years to the day", profile: resident("2021-11-22") },
        short: { because: "a day longer", profile: resident("2021-11-21") },
      },
    ],
    never: { pending: "an application for a status is no status" },
  },
  {
    requirement: "ca.sk.img.resident",
    met: [{ because: "lives in Regina", profile: { residence: { country: "CA", subdivision: "CA-SK" } } }],
    unmet: [{ because: "lives in Alberta", profile: { residence: { country: "CA", subdivision: "CA-AB" } } }],
    unknown: [{ because: "the province is not known", profile: { residence: { country: "CA" } } }],
    never: { pending: "a move to come is no residence" },
  },
  {
    requirement: "ca.sk.img.stream-two",
    met: [
      {
        because: "both are passed",
        profile: {
          exams: [
            { exam: "mccqe1", result: "pass", takenOn: "2024-05-02" },
            { exam: "nac", result: "pass", takenOn: "2025-05-03" },
          ],
        },
      },
    ],
    unmet: [
      { because: "only the NAC is passed", profile: nac("2025-05-03") },
      {
        because: "the newest result in the NAC is a failure",
        profile: {
          exams: [
            { exam: "mccqe1", result: "pass", takenOn: "2024-05-02" },
            { exam: "nac", result: "pass", takenOn: "2024-05-04" },
            { exam: "nac", result: "fail", takenOn: "2025-05-03" },
          ],
        },
      },
    ],
    unknown: noExams,
    pending: [
      {
        because: "the second one is booked",
        profile: {
          exams: [
            { exam: "mccqe1", result: "scheduled", scheduledFor: "2027-04-14" },
            { exam: "nac", result: "pass", takenOn: "2025-05-03" },
          ],
        },
      },
    ],
  },
];
