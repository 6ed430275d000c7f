import type { RequirementExamples } from "./example";

const trained = (startedOn: string, endedOn: string) => [
  { kind: "residency" as const, country: "EG", specialty: "family_medicine", startedOn, endedOn },
];
const practised = (startedOn: string, endedOn: string, hoursPerWeek = 40) => [
  { country: "EG", specialty: "family_medicine", startedOn, endedOn, hoursPerWeek, independent: true },
];
const rotations = (change: Record<string, number> = {}) => ({
  education: [
    {
      school: { country: "EG" },
      coreRotations: {
        family_medicine: 8,
        surgery: 4,
        internal_medicine: 4,
        pediatrics: 4,
        emergency_medicine: 4,
        obstetrics_gynecology: 4,
        psychiatry: 4,
        ...change,
      },
    },
  ],
});

export const CA_PRA_NB: RequirementExamples[] = [
  {
    requirement: "ca.pra.family-training-24",
    met: [
      {
        because: "a residency of three years",
        profile: { training: trained("2015-01-01", "2017-12-31") },
      },
    ],
    unmet: [
      { because: "no training", profile: { training: [] } },
      {
        because: "training in another field",
        profile: {
          training: trained("2015-01-01", "2017-12-31").map((row) => ({ ...row, specialty: "surgery" })),
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "twenty-four months, both end days counted",
          profile: { training: trained("2018-01-01", "2019-12-31") },
        },
        short: { because: "a day less", profile: { training: trained("2018-01-01", "2019-12-30") } },
      },
    ],
  },
  {
    requirement: "ca.pra.family-training-12",
    met: [
      { because: "a residency of two years", profile: { training: trained("2015-01-01", "2016-12-31") } },
    ],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "twelve months", profile: { training: trained("2019-01-01", "2019-12-31") } },
        short: { because: "a day less", profile: { training: trained("2019-01-01", "2019-12-30") } },
      },
    ],
  },
  {
    requirement: "ca.pra.family-practice-12",
    met: [
      { because: "four years in practice", profile: { practice: practised("2018-01-01", "2021-12-31") } },
    ],
    unmet: [
      { because: "has never practised", profile: { practice: [] } },
      {
        because: "years under a supervisor do not count",
        profile: {
          practice: [
            { country: "EG", specialty: "family_medicine", startedOn: "2018-01-01", independent: false },
          ],
        },
      },
    ],
    unknown: [
      {
        because: "whether it was independent is not known",
        profile: { practice: [{ country: "EG", specialty: "family_medicine", startedOn: "2018-01-01" }] },
      },
    ],
    lines: [
      {
        enough: { because: "twelve months", profile: { practice: practised("2020-03-01", "2021-02-28") } },
        short: { because: "a day less", profile: { practice: practised("2020-03-01", "2021-02-27") } },
      },
    ],
  },
  {
    requirement: "ca.pra.family-practice-24",
    met: [
      { because: "four years in practice", profile: { practice: practised("2018-01-01", "2021-12-31") } },
    ],
    unmet: [{ because: "has never practised", profile: { practice: [] } }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "twenty-four months",
          profile: { practice: practised("2019-03-01", "2021-02-28") },
        },
        short: { because: "a day less", profile: { practice: practised("2019-03-01", "2021-02-27") } },
      },
    ],
  },
  {
    requirement: "ca.nb.pra.rotations",
    met: [{ because: "more than asked in every field", profile: rotations({ family_medicine: 12 }) }],
    unmet: [{ because: "no weeks of psychiatry", profile: rotations({ psychiatry: 0 }) }],
    unknown: [
      {
        because: "the weeks are not on file",
        profile: { education: [{ school: { country: "EG" } }] },
      },
      { because: "nothing is said about studies", profile: {} },
    ],
    lines: [
      {
        enough: { because: "eight weeks of family medicine", profile: rotations() },
        short: { because: "seven weeks of it", profile: rotations({ family_medicine: 7 }) },
      },
      {
        enough: { because: "four weeks of emergency medicine", profile: rotations() },
        short: { because: "three weeks of it", profile: rotations({ emergency_medicine: 3 }) },
      },
    ],
  },
  {
    requirement: "ca.nb.pra.currency",
    met: [{ because: "a year of full weeks", profile: { practice: practised("2025-01-01", "2025-12-31") } }],
    unmet: [
      { because: "has never practised", profile: { practice: [] } },
      { because: "stopped long ago", profile: { practice: practised("2015-01-01", "2019-12-31") } },
    ],
    unknown: [
      {
        because: "the hours a week are not known",
        profile: { practice: [{ country: "EG", specialty: "family_medicine", startedOn: "2025-01-01" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "ten weeks of 45 hours are 450",
          profile: { practice: practised("2026-01-05", "2026-03-15", 45) },
        },
        short: {
          because: "ten weeks of 44.9 hours are 449",
          profile: { practice: practised("2026-01-05", "2026-03-15", 44.9) },
        },
      },
      {
        enough: {
          because: "ten weeks from the day the three years begin",
          profile: { practice: practised("2023-11-22", "2024-01-30", 45) },
        },
        short: {
          because: "a day earlier, one of the days is outside",
          profile: { practice: practised("2023-11-21", "2024-01-29", 45) },
        },
      },
    ],
  },
  {
    requirement: "ca.nb.pra.first-language",
    met: [
      { because: "French at home", profile: { firstLanguages: ["fr"] } },
      { because: "English beside another language", profile: { firstLanguages: ["ar", "en"] } },
    ],
    unmet: [{ because: "neither of the two", profile: { firstLanguages: ["ar"] } }],
    unknown: [{ because: "nothing is said about languages", profile: {} }],
  },
  {
    requirement: "ca.nb.pra.language-open",
    unknown: [{ because: "the proof asked of others was not found", profile: { firstLanguages: ["ar"] } }],
  },
  {
    requirement: "ca.nb.pra.application",
    met: [{ because: "applied", profile: { standings: [{ authority: "pra_nb", status: "applied" }] } }],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.nb.pra.assessment",
    met: [
      {
        because: "the assessment is passed",
        profile: { standings: [{ authority: "pra_nb", status: "completed" }] },
      },
    ],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    pending: [{ because: "applied", profile: { standings: [{ authority: "pra_nb", status: "applied" }] } }],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.nb.pra.return-of-service",
    unknown: [{ because: "no length was found", profile: { commitments: [] } }],
  },
];
