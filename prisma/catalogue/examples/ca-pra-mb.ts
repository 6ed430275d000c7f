import { decision } from "./decisions";
import type { RequirementExamples } from "./example";

export const CA_PRA_MB: RequirementExamples[] = [
  decision({
    requirement: "ca.mb.pra.ruling",
    authority: "pra_mb",
    need: "approved",
    otherwise: "the college has not reviewed the training",
  }),
  {
    requirement: "ca.mb.pra.numbers-open",
    unknown: [{ because: "the province’s page is still to come", profile: { training: [] } }],
  },
  decision({
    requirement: "ca.mb.pra.sponsor",
    authority: "pra_mb",
    track: "sponsor",
    need: "approved",
    otherwise: "nobody has offered a post",
  }),
  decision({
    requirement: "ca.mb.pra.intake",
    authority: "pra_mb",
    track: "specialist",
    need: "applied",
    otherwise: "the form was not sent",
  }),
  decision({
    requirement: "ca.mb.pra.assessment",
    authority: "pra_mb",
    need: "completed",
    otherwise: "the three months are still to come",
  }),
  {
    requirement: "ca.mb.full-registration",
    met: [
      {
        because: "fully registered in Manitoba",
        profile: { licences: [{ jurisdiction: "CA-MB", kind: "full", status: "active" }] },
      },
    ],
    unmet: [
      {
        because: "a provisional licence is not yet the full one",
        profile: { licences: [{ jurisdiction: "CA-MB", kind: "provisional", status: "active" }] },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: { pending: "a licence is held or it is not" },
  },
  {
    requirement: "ca.mb.pra.return-of-service",
    unknown: [{ because: "how many years was not found", profile: { commitments: [] } }],
  },
  {
    requirement: "ca.mb.family.cfpc",
    met: [
      {
        because: "certified by the CFPC",
        profile: { certifications: [{ body: "cfpc", specialty: "family_medicine" }], standings: [] },
      },
      {
        because: "ruled eligible",
        profile: { certifications: [], standings: [{ authority: "cfpc", status: "approved" }] },
      },
    ],
    unmet: [{ because: "neither", profile: { certifications: [], standings: [] } }],
    unknown: [{ because: "what the CFPC ruled is not known", profile: { certifications: [] } }],
    pending: [
      {
        because: "the question is with the CFPC",
        profile: { certifications: [], standings: [{ authority: "cfpc", status: "applied" }] },
      },
    ],
  },
  {
    requirement: "ca.mb.family.cmq",
    met: [
      {
        because: "the Quebec certificate in family medicine",
        profile: { certifications: [{ body: "cmq", specialty: "family_medicine" }] },
      },
    ],
    unmet: [
      {
        because: "one in another field is not it",
        profile: { certifications: [{ body: "cmq", specialty: "pediatrics" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or it is not" },
  },
  {
    requirement: "ca.mb.family.abfm",
    met: [
      {
        because: "the American certificate",
        profile: { certifications: [{ body: "abfm", specialty: "family_medicine" }] },
      },
    ],
    unmet: [{ because: "there is none", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or it is not" },
  },
  decision({
    requirement: "ca.mb.family.assessed",
    authority: "pra_mb",
    need: "completed",
    otherwise: "the assessment is still to come",
  }),
];
