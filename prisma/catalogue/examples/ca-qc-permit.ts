import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";

const licence = (jurisdiction: string, more: Partial<NonNullable<Profile["licences"]>[number]> = {}) => [
  { jurisdiction, kind: "full" as const, status: "active" as const, unsupervised: true, ...more },
];
const OPEN = {
  met: "nobody has settled it",
  unmet: "nobody has settled it",
  pending: "nobody has settled it",
  line: "no rule is known",
};
const HELD = { pending: "a licence is held or not", line: "no number and no day is compared" };

export const CA_QC_PERMIT: RequirementExamples[] = [
  {
    requirement: "ca.qc.permit.canadian-licence",
    met: [{ because: "a full licence of Ontario", profile: { licences: licence("CA-ON") } }],
    unmet: [
      { because: "no licence", profile: { licences: [] } },
      {
        because: "a licence under supervision has limits",
        profile: { licences: licence("CA-ON", { unsupervised: false }) },
      },
      {
        because: "a provisional licence has limits",
        profile: { licences: licence("CA-ON", { kind: "provisional" }) },
      },
      { because: "a licence of another country is none of Canada", profile: { licences: licence("FR") } },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: HELD,
  },
  {
    requirement: "ca.qc.permit.france",
    met: [{ because: "a full French licence", profile: { licences: licence("FR") } }],
    unmet: [
      { because: "a Belgian licence is not a French one", profile: { licences: licence("BE") } },
      {
        because: "a licence for training only",
        profile: { licences: licence("FR", { kind: "training", unsupervised: false }) },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: HELD,
  },
  {
    requirement: "ca.qc.permit.france-open",
    unknown: [{ because: "the scope of the agreement was not found", profile: { licences: licence("FR") } }],
    never: OPEN,
  },
  {
    requirement: "ca.qc.permit.practising",
    met: [
      {
        because: "years of practice on one’s own",
        profile: {
          practice: [{ country: "BE", specialty: "cardiology", startedOn: "2018-01-01", independent: true }],
        },
      },
    ],
    unmet: [
      { because: "never practised", profile: { practice: [] } },
      {
        because: "practice under somebody else",
        profile: {
          practice: [{ country: "BE", specialty: "cardiology", startedOn: "2018-01-01", independent: false }],
        },
      },
    ],
    unknown: [
      { because: "nothing is said about practice", profile: {} },
      {
        because: "whether it was on one’s own is not known",
        profile: { practice: [{ country: "BE", specialty: "cardiology", startedOn: "2018-01-01" }] },
      },
    ],
    never: { pending: "practice to come is not awaited", line: "no length of practice is named" },
  },
  {
    requirement: "ca.qc.permit.restrictive-open",
    unknown: [{ because: "the conditions were not found", profile: {} }],
    never: OPEN,
  },
  {
    requirement: "ca.qc.permit.french",
    met: [
      {
        because: "the exam is passed",
        profile: { standings: [{ authority: "oqlf", status: "completed", decidedOn: "2026-05-01" }] },
      },
    ],
    unmet: [{ because: "no exam", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about standings", profile: {} }],
    pending: [
      {
        because: "registered for the exam",
        profile: { standings: [{ authority: "oqlf", status: "applied" }] },
      },
    ],
    never: { line: "no score is named" },
  },
  {
    requirement: "ca.qc.permit.french-taught",
    met: [
      {
        because: "studies in French",
        profile: { education: [{ school: { country: "FR" }, languageOfInstruction: "fr" }] },
      },
    ],
    unmet: [
      {
        because: "studies in English",
        profile: { education: [{ school: { country: "IE" }, languageOfInstruction: "en" }] },
      },
    ],
    unknown: [
      { because: "the language is not known", profile: { education: [{ school: { country: "FR" } }] } },
    ],
    never: { pending: "the language is a fact, not an event", line: "no number and no day is compared" },
  },
  {
    requirement: "ca.qc.permit.french-exempt-open",
    unknown: [{ because: "who is exempt was not found", profile: {} }],
    never: OPEN,
  },
];
