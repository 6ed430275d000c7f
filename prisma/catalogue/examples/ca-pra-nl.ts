import type { RequirementExamples } from "./example";

const trained = {
  kind: "residency" as const,
  country: "NG",
  specialty: "family_medicine",
  startedOn: "2014-01-01",
  endedOn: "2016-12-31",
};

export const CA_PRA_NL: RequirementExamples[] = [
  {
    requirement: "ca.nl.pra.letter",
    met: [
      {
        because: "the college wrote the letter",
        profile: { standings: [{ authority: "pra_nl", status: "approved", decidedOn: "2026-06-01" }] },
      },
    ],
    unmet: [
      { because: "the college was never asked", profile: { standings: [] } },
      {
        because: "the letter has run out",
        profile: {
          standings: [
            {
              authority: "pra_nl",
              status: "approved",
              decidedOn: "2024-06-01",
              expiresOn: "2025-06-01",
            },
          ],
        },
      },
      {
        because: "the college said no",
        profile: { standings: [{ authority: "pra_nl", status: "declined" }] },
      },
    ],
    pending: [
      {
        because: "the college has not answered yet",
        profile: { standings: [{ authority: "pra_nl", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.nl.pra.complete-file",
    met: [
      {
        because: "the complete file is in",
        profile: { standings: [{ authority: "pra_nl", track: "complete_file", status: "applied" }] },
      },
    ],
    unmet: [
      {
        because: "the letter alone is no application",
        profile: { standings: [{ authority: "pra_nl", status: "approved" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.nl.pra.assessment",
    met: [
      {
        because: "the assessment is passed",
        profile: { standings: [{ authority: "pra_nl", status: "completed" }] },
      },
    ],
    unmet: [{ because: "has not applied", profile: { standings: [] } }],
    pending: [
      {
        because: "the letter is there, the assessment is not",
        profile: { standings: [{ authority: "pra_nl", status: "approved" }] },
      },
    ],
    unknown: [{ because: "nothing is said about bodies", profile: {} }],
  },
  {
    requirement: "ca.nl.pra.steady-practice",
    met: [
      {
        because: "has practised without a break",
        profile: {
          practice: [
            { country: "NG", specialty: "family_medicine", startedOn: "2017-01-01", independent: true },
          ],
        },
      },
    ],
    unmet: [{ because: "does not practise", profile: { practice: [] } }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "a block of three months in the last year",
          profile: {
            practice: [
              {
                country: "NG",
                specialty: "family_medicine",
                startedOn: "2026-01-01",
                endedOn: "2026-03-31",
                independent: true,
              },
            ],
          },
        },
        short: {
          because: "a block a day shorter",
          profile: {
            practice: [
              {
                country: "NG",
                specialty: "family_medicine",
                startedOn: "2026-01-01",
                endedOn: "2026-03-30",
                independent: true,
              },
            ],
          },
        },
      },
    ],
  },
  {
    requirement: "ca.nl.pra.return-of-service",
    unknown: [{ because: "no length was found", profile: { commitments: [] } }],
  },
  {
    requirement: "ca.nl.provisional.certified",
    met: [
      {
        because: "certified by the CFPC",
        profile: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      },
      {
        because: "the family certificate of Quebec",
        profile: { certifications: [{ body: "cmq", specialty: "family_medicine" }] },
      },
    ],
    unmet: [
      { because: "not certified", profile: { certifications: [] } },
      {
        because: "a certificate of Quebec in another field",
        profile: { certifications: [{ body: "cmq", specialty: "psychiatry" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
  },
  {
    requirement: "ca.nl.provisional.trained-abroad",
    met: [{ because: "finished in Nigeria", profile: { training: [{ ...trained, completed: true }] } }],
    unmet: [
      { because: "left early", profile: { training: [{ ...trained, completed: false }] } },
      {
        because: "trained in Canada",
        profile: { training: [{ ...trained, country: "CA", completed: true }] },
      },
    ],
    unknown: [{ because: "whether it was finished is not known", profile: { training: [trained] } }],
    never: { line: "any finished family training abroad is looked at; the number asks for a day of it" },
  },
  {
    requirement: "ca.nl.provisional.list-open",
    unknown: [{ because: "the college’s list was not found", profile: {} }],
  },
  {
    requirement: "ca.nl.provisional.application",
    unknown: [{ because: "the minimums were not found", profile: {} }],
  },
];
