import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";
import { heldExamples } from "./held";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }): Partial<Profile> => ({
  education: [
    { school: { name: "Invented Faculty", country: "EG", wdomsListed: true }, degree: "mbbs", ...dates },
  ],
});
const signed = (requirement: string, authority: string): RequirementExamples => ({
  requirement,
  met: [{ because: "it is agreed to", profile: { commitments: [{ authority, status: "signed" }] } }],
  unmet: [
    { because: "nothing is agreed to", profile: { commitments: [] } },
    { because: "an offer is no agreement", profile: { commitments: [{ authority, status: "offered" }] } },
  ],
  unknown: [{ because: "nothing is said about it", profile: {} }],
  never: { pending: "it is agreed to or not" },
});
type Kind = NonNullable<Profile["workAuthorizations"]>[number]["kind"];
const status = (requirement: string, allowed: Kind, refused?: Kind): RequirementExamples => ({
  requirement,
  given: { citizenships: ["EG"], permanentResidence: [], workAuthorizations: [] },
  met: [
    { because: "citizens need nothing else", profile: { citizenships: ["US"] } },
    { because: "this status allows it", profile: { workAuthorizations: [{ country: "US", kind: allowed }] } },
  ],
  unmet: [
    { because: "there is no status yet", profile: {} },
    {
      because: "it ran out yesterday",
      profile: { workAuthorizations: [{ country: "US", kind: allowed, validUntil: "2026-11-21" }] },
    },
    ...(refused
      ? [
          {
            because: "that status does not allow it",
            profile: { workAuthorizations: [{ country: "US", kind: refused }] },
          },
        ]
      : []),
  ],
  unknown: [{ because: "whether there is one is not known", profile: { unsure: ["workAuthorizations"] } }],
  never: { pending: "a status is held or not" },
});
const host = (requirement: string, track: string) =>
  heldExamples(requirement, { authority: "host", track, status: "approved" }, { short: "applied" });

export const US_EXPERIENCE: RequirementExamples[] = [
  {
    requirement: "us.degree",
    pathway: "us.externship",
    met: [
      { because: "the degree is there", profile: degree({ graduatedOn: "2021-12-31" }) },
      { because: "it came today", profile: degree({ graduatedOn: "2026-11-22" }) },
    ],
    unmet: [{ because: "there are no medical studies", profile: { education: [] } }],
    unknown: [
      { because: "its day is not known", profile: degree({}) },
      { because: "nothing is said about studies", profile: {} },
    ],
    pending: [
      { because: "it is expected next year", profile: degree({ expectedGraduationOn: "2027-06-30" }) },
    ],
  },
  {
    requirement: "us.elective.student",
    met: [
      {
        because: "the degree is expected next year",
        profile: degree({ expectedGraduationOn: "2027-06-30" }),
      },
    ],
    unmet: [
      { because: "the degree is years old", profile: degree({ graduatedOn: "2021-12-31" }) },
      { because: "there are no medical studies", profile: { education: [] } },
    ],
    unknown: [
      { because: "the day of the degree is not known", profile: degree({}) },
      { because: "nothing is said about studies", profile: {} },
    ],
    never: { pending: "whoever expects a degree is a student now" },
    lines: [
      {
        enough: {
          because: "the degree comes tomorrow",
          profile: degree({ expectedGraduationOn: "2026-11-23" }),
        },
        short: { because: "the degree came today", profile: degree({ graduatedOn: "2026-11-22" }) },
      },
    ],
  },
  host("us.elective.host", "elective"),
  status("us.usce.visit", "visitor"),
  {
    requirement: "us.observership.medicine",
    met: [
      { because: "a graduate", profile: degree({ graduatedOn: "2021-12-31" }) },
      { because: "a student", profile: degree({ expectedGraduationOn: "2027-06-30" }) },
    ],
    unmet: [{ because: "there are no medical studies", profile: { education: [] } }],
    unknown: [
      { because: "nothing is said about studies", profile: {} },
      { because: "whether the studies end is not known", profile: degree({}) },
    ],
    never: { pending: "a student is one now" },
  },
  host("us.observership.host", "observership"),
  signed("us.observership.no-patients", "us_observership"),
  host("us.externship.host", "externship"),
  status("us.externship.status", "ead", "visitor"),
  host("us.research.place", "research"),
  signed("us.research.no-patients", "us_research_scholar"),
  status("us.research.status", "j1", "visitor"),
];
