import type { RequirementExamples } from "./example";

const surgery = (endedOn?: string) => [
  {
    kind: "residency" as const,
    country: "TR",
    accreditor: "other" as const,
    specialty: "general_surgery",
    startedOn: "2023-07-01",
    ...(endedOn ? { endedOn } : {}),
  },
];

export const CA_ON_ADVANCED: RequirementExamples[] = [
  {
    requirement: "ca.on.advanced.training",
    met: [{ because: "three years and more, still running", profile: { training: surgery() } }],
    unmet: [
      { because: "no training", profile: { training: [] } },
      {
        because: "an internship is not training in a specialty",
        profile: {
          training: [
            {
              kind: "internship",
              country: "TR",
              specialty: "general_practice",
              startedOn: "2020-07-01",
              endedOn: "2022-06-30",
            },
          ],
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "twelve months to the day", profile: { training: surgery("2024-06-30") } },
        short: { because: "a day less", profile: { training: surgery("2024-06-29") } },
      },
    ],
    never: { pending: "time still to come is not counted and not awaited" },
  },
  {
    requirement: "ca.on.advanced.open",
    unknown: [
      { because: "whether the door is open has to be asked", profile: { training: surgery("2026-06-30") } },
    ],
    never: {
      met: "nobody has settled it",
      unmet: "nobody has settled it",
      pending: "nobody has settled it",
      line: "no rule is known",
    },
  },
];
