import type { Profile } from "../../../lib/eligibility/profile";
import type { Case, RequirementExamples } from "./example";
import { degree, sat, sittings, standings, trained } from "./facts";

const steps = (first: string, second: string): Partial<Profile> => ({
  exams: [sat("usmle_step1", "pass", first), sat("usmle_step2ck", "pass", second)],
});
const SPAN: { enough: Case; short: Case }[] = [
  {
    enough: { because: "seven years apart, that day counted in", profile: steps("2011-10-01", "2018-10-01") },
    short: { because: "a day more", profile: steps("2011-10-01", "2018-10-02") },
  },
];
const oet = (takenOn: string, writing: number): Partial<Profile> => ({
  languageTests: [{ test: "oet_medicine", takenOn, listening: 350, reading: 350, speaking: 350, writing }],
});
const licensedUntil = (expiresOn: string): Partial<Profile> => ({
  licences: [
    {
      jurisdiction: "MX",
      kind: "full",
      status: "expired",
      unsupervised: true,
      disciplined: false,
      issuedOn: "2010-01-01",
      expiresOn,
    },
  ],
});

/** A certificate through a Pathway that ran out, beside training or a licence in the United States. */
const ranOut = standings({ authority: "ecfmg", status: "completed", expiresOn: "2022-12-31" });
export const PERMANENT: { enough: Case; short: Case }[] = [
  {
    enough: {
      because: "the training began on the last day of the certificate",
      profile: {
        ...ranOut,
        ...trained("US", "2022-12-31", "2024-12-30", { accreditor: "acgme" }),
        licences: [],
      },
    },
    short: {
      because: "what had run out before the training began is not made permanent by it",
      profile: {
        ...ranOut,
        ...trained("US", "2023-01-01", "2024-12-31", { accreditor: "acgme" }),
        licences: [],
      },
    },
  },
  {
    enough: {
      because: "an application on file beside it takes nothing away",
      profile: {
        ...standings(
          { authority: "ecfmg", status: "completed", expiresOn: "2022-12-31" },
          { authority: "ecfmg", status: "applied" },
        ),
        ...trained("US", "2021-07-01", "2022-06-30", { accreditor: "acgme" }),
        licences: [],
      },
    },
    short: {
      because: "a day less than twelve months is too little",
      profile: {
        ...ranOut,
        ...trained("US", "2021-07-01", "2022-06-29", { accreditor: "acgme" }),
        licences: [],
      },
    },
  },
  {
    enough: {
      because: "twelve months of accredited training made it permanent, whatever the day on it",
      profile: {
        ...ranOut,
        ...trained("US", "2021-07-01", "2022-06-30", { accreditor: "acgme" }),
        licences: [],
      },
    },
    short: {
      because: "a day is missing to the twelve months, so it ran out",
      profile: {
        ...ranOut,
        ...trained("US", "2021-07-01", "2022-06-29", { accreditor: "acgme" }),
        licences: [],
      },
    },
  },
  {
    enough: {
      because: "an unrestricted licence of a state made it permanent",
      profile: {
        ...ranOut,
        training: [],
        licences: [{ jurisdiction: "US-VA", kind: "full", status: "active", unsupervised: true }],
      },
    },
    short: {
      because: "a licence for training does not",
      profile: {
        ...ranOut,
        training: [],
        licences: [{ jurisdiction: "US-VA", kind: "training", status: "active", unsupervised: false }],
      },
    },
  },
  {
    enough: {
      because: "on file as expired, and made permanent by a fellowship in the United States",
      profile: {
        ...standings({ authority: "ecfmg", status: "expired", expiresOn: "2022-12-31" }),
        ...trained("US", "2021-07-01", "2022-06-30", { kind: "fellowship", accreditor: "acgme" }),
        licences: [],
      },
    },
    short: {
      because: "training accredited by ACGME-International in Qatar is not that",
      profile: {
        ...standings({ authority: "ecfmg", status: "expired" }),
        ...trained("QA", "2021-07-01", "2022-06-30", { accreditor: "acgme" }),
        licences: [],
      },
    },
  },
];

export const US_ECFMG: RequirementExamples[] = [
  { requirement: "us.ecfmg.certificate-stands", given: { exams: [] }, lines: PERMANENT },
  {
    requirement: "us.ecfmg-certified",
    met: [
      {
        because: "it was held in 2019",
        profile: standings({ authority: "ecfmg", status: "completed" }),
        asOf: "2019-01-01",
      },
    ],
    unmet: [{ because: "it was not held in 2019", profile: standings(), asOf: "2019-01-01" }],
    lines: PERMANENT,
  },
  {
    requirement: "us.ecfmg.school",
    unmet: [
      { because: "the school’s entry carries no such note", profile: degree({ ecfmgEligible: false }) },
    ],
  },
  {
    requirement: "us.ecfmg.credit-years",
    lines: [
      {
        enough: { because: "four credited years", profile: degree({}, { creditYears: 4 }) },
        short: { because: "three and a half", profile: degree({}, { creditYears: 3.5 }) },
      },
    ],
  },
  { requirement: "us.ecfmg.span", lines: SPAN },
  { requirement: "us.ecfmg.span-step2ck", lines: SPAN },
  { requirement: "us.ecfmg.span-both", lines: SPAN },
  {
    requirement: "us.path.step-registered",
    lines: [
      {
        enough: {
          because: "one sitting, even failed",
          profile: sittings("usmle_step1", "fail", "2026-04-20"),
        },
        short: { because: "no Step taken and none booked", profile: { exams: [] } },
      },
    ],
  },
  {
    requirement: "us.p1.licence",
    pathway: "us.ecfmg.pathway1",
    lines: [
      {
        enough: {
          because: "the season of 2023 counted from 1 January 2018",
          profile: licensedUntil("2018-01-01"),
          asOf: "2023-01-15",
          cycle: { ecfmg_pathways: "2023" },
        },
        short: {
          because: "a day before that it did not",
          profile: licensedUntil("2017-12-31"),
          asOf: "2023-01-15",
          cycle: { ecfmg_pathways: "2023" },
        },
      },
      {
        enough: {
          because: "held on the first day of the season’s window, 1 January 2019",
          profile: licensedUntil("2019-01-01"),
          asOf: "2024-01-15",
          cycle: { ecfmg_pathways: "2024" },
        },
        short: {
          because: "it ended the day before",
          profile: licensedUntil("2018-12-31"),
          asOf: "2024-01-15",
          cycle: { ecfmg_pathways: "2024" },
        },
      },
    ],
  },
  {
    requirement: "us.oet.passed",
    pathway: "us.ecfmg.pathway1",
    lines: [
      {
        enough: { because: "300 in Writing is enough", profile: oet("2026-02-07", 300) },
        short: { because: "299 is not", profile: oet("2026-02-07", 299) },
      },
      {
        enough: {
          because: "before April 2022 all four parts had to reach 350, and the season of 2024 takes 2022",
          profile: oet("2022-02-07", 350),
          asOf: "2024-01-15",
          cycle: { ecfmg_pathways: "2024" },
        },
        short: {
          because: "what one sitting of that day lacks, an older one cannot lend",
          profile: {
            languageTests: [
              ...(oet("2022-02-07", 310).languageTests ?? []),
              ...(oet("2021-06-05", 350).languageTests ?? []),
            ],
          },
          asOf: "2024-01-15",
          cycle: { ecfmg_pathways: "2024" },
        },
      },
    ],
  },
  {
    requirement: "us.oet.older",
    pathway: "us.ecfmg.pathway1",
    never: {
      met: "the oldest day of the seasons that are open is not published",
      line: "it stands for a day nobody published",
    },
    unmet: [{ because: "no test at all", profile: { languageTests: [] } }],
  },
  {
    requirement: "us.p2.osce",
    unmet: [{ because: "the school did not attest it", profile: standings() }],
  },
  {
    requirement: "us.path.not-pathway2",
    given: { ...degree({ accreditations: [] }), exams: [], ...standings() },
    met: [
      { because: "the school attested no clinical exam", profile: {} },
      {
        because: "a recognised agency serves the region",
        profile: {
          ...degree({ accreditations: ["wfme_recognized"] }),
          ...standings({ authority: "school", track: "osce", status: "completed" }),
        },
      },
      {
        because: "a failed Step 2 CS goes straight to Pathway 6",
        profile: {
          ...standings({ authority: "school", track: "osce", status: "completed" }),
          exams: [sat("usmle_step2cs", "fail", "2019-08-14")],
        },
      },
    ],
    unmet: [
      {
        because: "no agency is recognised there, and the school attested its exam",
        profile: standings({ authority: "school", track: "osce", status: "completed" }),
      },
    ],
    unknown: [
      {
        because: "who accredits the school is not known",
        profile: {
          ...degree(),
          ...standings({ authority: "school", track: "osce", status: "completed" }),
        },
      },
    ],
    never: { line: "an exam is attested or not" },
  },
  {
    requirement: "us.path.pathway2-open",
    unknown: [{ because: "only ECFMG’s list can say", profile: {} }],
  },
  {
    requirement: "us.p345.recent",
    pathway: "us.ecfmg.pathway3",
    lines: [
      {
        enough: {
          because: "graduated two years before the season of 2027",
          profile: degree({}, { graduatedOn: "2025-01-01" }),
          cycle: { ecfmg_pathways: "2027" },
        },
        short: {
          because: "long before any window the pattern could mean",
          profile: degree({}, { graduatedOn: "2022-12-31" }),
          cycle: { ecfmg_pathways: "2027" },
        },
      },
    ],
  },
  {
    requirement: "us.p6.encounters",
    met: [
      {
        because: "six encounters were scored",
        profile: standings({ authority: "ecfmg", track: "mini_cex", status: "completed" }),
      },
    ],
  },
];
