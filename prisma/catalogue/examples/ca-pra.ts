import type { Profile } from "../../../lib/eligibility/profile";
import { decision } from "./decisions";
import type { Case, RequirementExamples } from "./example";

const OLD_RULE = "2026-06-02";
const sitting = (takenOn: string, result: "pass" | "fail" = "fail") => ({
  exam: "tdm" as const,
  result,
  takenOn,
});
const exams = (...rows: ReturnType<typeof sitting>[]): Case["profile"] => ({ exams: rows });
const failed = (...days: string[]): Case["profile"] => exams(...days.map((day) => sitting(day)));
const noExams: Case[] = [
  { because: "nothing is said about exams", profile: {} },
  { because: "whether there were sittings is not known", profile: { exams: [], unsure: ["exams.tdm"] } },
];

type Degree = NonNullable<Profile["education"]>[number];
const degree = (school: Partial<Degree["school"]>, more: Partial<Degree> = {}): Case["profile"] => ({
  education: [{ school: { name: "Invented College", country: "NG", ...school }, ...more }],
});

type Test = NonNullable<Profile["languageTests"]>[number];
const test = (name: Test["test"], takenOn: string, score: number, writing = score): Case["profile"] => ({
  languageTests: [
    { test: name, takenOn, overall: score, listening: score, reading: score, speaking: score, writing },
  ],
});
const noTests: Case[] = [{ because: "nothing is said about language tests", profile: {} }];

type Trained = NonNullable<Profile["training"]>[number];
const trained = (more: Partial<Trained>): Case["profile"] => ({
  training: [
    {
      kind: "residency",
      country: "NG",
      specialty: "family_medicine",
      startedOn: "2015-01-01",
      endedOn: "2017-12-31",
      completed: true,
      ...more,
    },
  ],
});

export const CA_PRA: RequirementExamples[] = [
  {
    ...decision({
      requirement: "ca.mcc.tdm.program",
      authority: "sippa",
      need: "invited",
      otherwise: "no program has invited",
      asOf: OLD_RULE,
    }),
    unmet: [{ because: "no program has invited", profile: { standings: [] } }],
  },
  {
    requirement: "ca.mcc.tdm.attempts",
    asOf: OLD_RULE,
    met: [{ because: "nobody has sat it yet", profile: exams() }],
    unknown: noExams,
    lines: [
      {
        enough: {
          because: "three sittings leave a fourth",
          profile: failed("2024-01-17", "2024-09-25", "2025-05-28"),
        },
        short: {
          because: "four sittings are all there are",
          profile: failed("2024-01-17", "2024-09-25", "2025-05-28", "2025-09-17"),
        },
      },
    ],
    never: { pending: "a sitting is used whatever its result" },
  },
  {
    requirement: "ca.mcc.tdm.passes",
    asOf: OLD_RULE,
    met: [{ because: "failures are no passes", profile: failed("2024-01-17", "2024-09-25") }],
    unknown: noExams,
    lines: [
      {
        enough: { because: "one pass leaves a second", profile: exams(sitting("2021-01-20", "pass")) },
        short: {
          because: "two passes are all there are",
          profile: exams(sitting("2018-05-01", "pass"), sitting("2021-06-10", "pass")),
        },
      },
    ],
    never: { pending: "a sitting without a result is not yet a pass" },
  },
  {
    requirement: "ca.mcc.tdm.no-valid-pass",
    asOf: OLD_RULE,
    met: [{ because: "there is no pass", profile: failed("2025-05-28") }],
    unknown: noExams,
    lines: [
      {
        enough: {
          because: "three years have passed since the day of the pass",
          profile: exams(sitting("2023-06-01", "pass")),
        },
        short: {
          because: "on the last day of three years it is still valid",
          profile: exams(sitting("2023-06-02", "pass")),
        },
      },
    ],
    never: { pending: "a sitting without a result is not yet a pass" },
  },
  {
    requirement: "ca.mcc.tdm.sessions",
    asOf: OLD_RULE,
    met: [{ because: "nobody has sat it yet", profile: exams() }],
    unknown: noExams,
    lines: [
      {
        enough: {
          because: "September 2025 and June 2026 have a sitting between them",
          profile: failed("2025-09-17"),
        },
        short: { because: "January and June 2026 do not", profile: failed("2026-01-14") },
      },
    ],
    never: { pending: "a booking is no sitting" },
  },
  {
    requirement: "ca.mcc.tdm.degree",
    met: [{ because: "the degree is there", profile: degree({}, { graduatedOn: "2014-07-31" }) }],
    unmet: [{ because: "there is no degree", profile: { education: [] } }],
    unknown: [{ because: "the day of the degree is not known", profile: degree({}) }],
    pending: [
      { because: "the degree is expected", profile: degree({}, { expectedGraduationOn: "2027-06-30" }) },
    ],
  },
  decision({
    requirement: "ca.mcc.tdm.verification",
    authority: "mcc_source_verification",
    need: "applied",
    otherwise: "the diploma was not sent",
  }),
  {
    requirement: "ca.mcc.tdm.few-attempts",
    met: [{ because: "nobody has sat it yet", profile: exams() }],
    unmet: [
      {
        because: "a pass is none of the cases that were read",
        profile: exams(sitting("2020-01-15", "pass")),
      },
    ],
    unknown: noExams,
    lines: [
      {
        enough: { because: "two failures come before the wait", profile: failed("2025-09-17", "2026-06-02") },
        short: {
          because: "after three there is one",
          profile: failed("2025-05-28", "2025-09-17", "2026-06-02"),
        },
      },
      {
        enough: {
          because: "June 2026 and January 2027 have a sitting between them",
          profile: failed("2026-06-02"),
        },
        short: { because: "September 2026 and January 2027 do not", profile: failed("2026-09-23") },
      },
    ],
    never: { pending: "a booking is no sitting" },
  },
  {
    requirement: "ca.mcc.tdm.limits-open",
    unknown: [
      { because: "nobody has read the rule", profile: failed("2025-05-28", "2025-09-17", "2026-06-02") },
    ],
  },
  {
    requirement: "ca.pra.school",
    met: [{ because: "the entry carries the note", profile: degree({ canadaSponsorNote: true }) }],
    unmet: [
      {
        because: "a listing without the note is not enough",
        profile: degree({ wdomsListed: true, canadaSponsorNote: false }),
      },
    ],
    unknown: [
      { because: "whether the entry carries it is not known", profile: degree({ wdomsListed: true }) },
    ],
    never: { pending: "a school stands in the directory or it does not" },
  },
  decision({
    requirement: "ca.pra.source-verified",
    authority: "mcc_source_verification",
    need: "completed",
    otherwise: "the diploma was not verified",
  }),
  {
    requirement: "ca.pra.mccqe1",
    met: [
      {
        because: "it is passed",
        profile: { exams: [{ exam: "mccqe1", result: "pass", takenOn: "2024-05-02" }] },
      },
    ],
    unmet: [{ because: "it was never sat", profile: exams() }],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    pending: [
      {
        because: "it is booked",
        profile: { exams: [{ exam: "mccqe1", result: "scheduled", scheduledFor: "2027-04-14" }] },
      },
    ],
  },
  {
    requirement: "ca.pra.attempts",
    met: [
      { because: "no assessment was ever begun", profile: { standings: [] } },
      {
        because: "one was failed, so a second is left",
        profile: { standings: [{ authority: "pra", track: "first_assessment", status: "declined" }] },
      },
      {
        because: "an application that was turned down is no assessment",
        profile: { standings: [{ authority: "pra_bc", status: "declined" }] },
      },
    ],
    unmet: [
      {
        because: "two were failed",
        profile: {
          standings: [
            { authority: "pra", track: "first_assessment", status: "declined" },
            { authority: "pra", track: "second_assessment", status: "declined" },
          ],
        },
      },
      {
        because: "the second was passed",
        profile: { standings: [{ authority: "pra", track: "second_assessment", status: "completed" }] },
      },
    ],
    unknown: [
      { because: "nothing is said about bodies", profile: {} },
      {
        because: "how many were begun is not known",
        profile: { standings: [], unsure: ["standings.pra"] },
      },
    ],
    never: { pending: "an assessment counts from the day it begins" },
  },
  {
    requirement: "ca.pra.trained",
    met: [{ because: "the residency is finished", profile: trained({}) }],
    unmet: [
      { because: "there is none", profile: { training: [] } },
      { because: "it was broken off", profile: trained({ completed: false }) },
    ],
    unknown: [
      { because: "nothing is said about training", profile: {} },
      { because: "whether it was finished is not known", profile: trained({ completed: undefined }) },
    ],
    never: {
      pending: "training is finished or it is not",
      line: "the number only says that the training lasted at all",
    },
  },
  {
    requirement: "ca.pra.status",
    met: [
      {
        because: "a work permit is enough",
        profile: {
          citizenships: ["NG"],
          permanentResidence: [],
          workAuthorizations: [{ country: "CA", kind: "work_permit" }],
        },
      },
      { because: "a citizen may always work", profile: { citizenships: ["NG", "CA"] } },
    ],
    unmet: [
      {
        because: "a visitor may not work",
        profile: {
          citizenships: ["NG"],
          permanentResidence: [],
          workAuthorizations: [{ country: "CA", kind: "visitor" }],
        },
      },
    ],
    unknown: [
      { because: "permits are not known", profile: { citizenships: ["NG"], permanentResidence: [] } },
    ],
    never: { pending: "an application for a status is no status" },
  },
  {
    requirement: "ca.pra.english-test",
    unknown: noTests,
    lines: [
      {
        enough: { because: "seven everywhere", profile: test("ielts_academic", "2025-03-01", 7) },
        short: {
          because: "half a band less in one part",
          profile: test("ielts_academic", "2025-03-01", 7, 6.5),
        },
      },
      {
        enough: { because: "two years old to the day", profile: test("ielts_academic", "2024-11-22", 7.5) },
        short: { because: "a day older", profile: test("ielts_academic", "2024-11-21", 7.5) },
      },
    ],
    unmet: [{ because: "there was no test", profile: { languageTests: [] } }],
    never: { pending: "a test has its scores or it is not on file" },
  },
  {
    requirement: "ca.pra.english-oet",
    unknown: noTests,
    unmet: [
      {
        because: "British Columbia took it from July 2021 on",
        asOf: "2021-07-19",
        profile: test("oet_medicine", "2021-03-01", 400),
      },
    ],
    lines: [
      {
        enough: { because: "grade B everywhere", profile: test("oet_medicine", "2025-03-01", 350) },
        short: { because: "one part below it", profile: test("oet_medicine", "2025-03-01", 350, 340) },
      },
    ],
    never: { pending: "a test has its scores or it is not on file" },
  },
  {
    requirement: "ca.pra.english-studied",
    given: { training: [] },
    met: [
      { because: "medical school in Ireland", profile: degree({ country: "IE" }) },
      {
        because: "a residency in the United Kingdom",
        profile: { ...degree({ country: "NG" }), ...trained({ country: "GB" }) },
      },
    ],
    unmet: [
      { because: "Nigeria is not on the list, whatever was spoken", profile: degree({ country: "NG" }) },
    ],
    unknown: [{ because: "nothing is said about the degree", profile: {} }],
    never: {
      pending: "studies are over or they are not",
      line: "the number only says that the training lasted at all",
    },
  },
  {
    requirement: "ca.pra.english-practised",
    met: [
      {
        because: "own practice in New Zealand",
        profile: {
          practice: [
            { country: "NZ", specialty: "family_medicine", startedOn: "2022-01-01", independent: true },
          ],
        },
      },
    ],
    unmet: [
      {
        because: "practice in India is practice elsewhere",
        profile: {
          practice: [
            { country: "IN", specialty: "family_medicine", startedOn: "2022-01-01", independent: true },
          ],
        },
      },
    ],
    unknown: [
      { because: "nothing is said about practice", profile: {} },
      {
        because: "whether it was independent is not known",
        profile: { practice: [{ country: "GB", specialty: "family_medicine", startedOn: "2022-01-01" }] },
      },
    ],
    never: { pending: "practice is what was done" },
  },
  {
    requirement: "ca.pra.english-exempt-open",
    unknown: [{ because: "nobody has read it at the college", profile: degree({ country: "IE" }) }],
  },
  {
    requirement: "ca.pra.english-other",
    unknown: noTests,
    met: [
      { because: "an old result counts as one", profile: test("ielts_academic", "2019-01-12", 7.5) },
      { because: "so does OET", profile: test("oet_medicine", "2025-03-01", 350) },
    ],
    lines: [
      {
        enough: { because: "CELPIP with nine everywhere", profile: test("celpip_general", "2025-03-01", 9) },
        short: { because: "eight in one part", profile: test("celpip_general", "2025-03-01", 9, 8) },
      },
    ],
    never: { pending: "a test has its scores or it is not on file" },
  },
  {
    requirement: "ca.pra.english-open",
    unknown: [
      { because: "nobody has read it at the college", profile: test("celpip_general", "2025-03-01", 9) },
    ],
  },
  {
    requirement: "ca.pra.tdm",
    unknown: noExams,
    unmet: [
      {
        because: "the newest result counts, and it is a failure",
        profile: exams(sitting("2024-09-25", "pass"), sitting("2026-06-02")),
      },
    ],
    pending: [
      {
        because: "the next sitting is booked",
        profile: { exams: [{ exam: "tdm", result: "scheduled", scheduledFor: "2027-01-13" }] },
      },
    ],
    lines: [
      {
        enough: { because: "three years old to the day", profile: exams(sitting("2023-11-22", "pass")) },
        short: { because: "a day older", profile: exams(sitting("2023-11-21", "pass")) },
      },
    ],
  },
  decision({
    requirement: "ca.pra.fee",
    authority: "pra",
    track: "fee",
    need: "completed",
    otherwise: "nothing was paid",
  }),
];
