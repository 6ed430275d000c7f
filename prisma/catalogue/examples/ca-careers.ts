import type { RequirementExamples } from "./example";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }) => [
  { school: { name: "Invented School", country: "NG" }, ...dates },
];
const GRADUATE = { education: degree({ graduatedOn: "2019-07-31" }) };

export const CA_CAREERS: RequirementExamples[] = [
  ...["alt.ca.degree", "ca.prefellowship.degree"].map(
    (requirement): RequirementExamples => ({
      requirement,
      met: [{ because: "a graduate", profile: GRADUATE }],
      unmet: [{ because: "no medical school at all", profile: { education: [] } }],
      pending: [
        {
          because: "the degree is to come",
          profile: { education: degree({ expectedGraduationOn: "2027-07-31" }) },
        },
      ],
      unknown: [{ because: "the day of the degree is not known", profile: { education: degree({}) } }],
    }),
  ),
  ...[
    "alt.ca.physician-assistant.terms",
    "alt.ca.clinical-assistant.terms",
    "alt.ca.research-coordinator.terms",
    "alt.ca.public-health.terms",
    "ca.research.terms",
    "ca.prefellowship.offered",
  ].map(
    (requirement): RequirementExamples => ({
      requirement,
      unknown: [{ because: "no rule was found", profile: GRADUATE }],
    }),
  ),
];
