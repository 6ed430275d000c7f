import type { Profile } from "../../../lib/eligibility/profile";
import { decision } from "./decisions";
import type { Case, RequirementExamples } from "./example";

type Trained = NonNullable<Profile["training"]>[number];
const trained = (more: Partial<Trained>): NonNullable<Profile["training"]> => [
  {
    kind: "residency",
    country: "IN",
    specialty: "family_medicine",
    startedOn: "2014-01-01",
    endedOn: "2016-12-31",
    completed: true,
    ...more,
  },
];
const abroad = [{ body: "foreign_college", specialty: "family_medicine" }];
const british = [{ body: "mrcgp", specialty: "family_medicine" }];
const listed = (wdomsListed?: boolean): Case["profile"] => ({
  education: [{ school: { country: "IN", ...(wdomsListed === undefined ? {} : { wdomsListed }) } }],
});

export const CA_PRA_AB: RequirementExamples[] = [
  {
    requirement: "ca.ab.permit.school",
    met: [{ because: "the school is listed", profile: listed(true) }],
    unmet: [{ because: "it is not", profile: listed(false) }],
    unknown: [{ because: "whether it is is not known", profile: listed() }],
    never: { pending: "a school is listed or it is not" },
  },
  decision({
    requirement: "ca.ab.pra.letter",
    authority: "pra_ab",
    need: "approved",
    otherwise: "the college has not reviewed the file",
  }),
  {
    requirement: "ca.ab.pra.numbers-open",
    unknown: [{ because: "no page publishes the numbers", profile: { training: trained({}) } }],
  },
  {
    requirement: "ca.ab.pra.tdm",
    given: { training: trained({}) },
    unmet: [{ because: "a family doctor without it", profile: { exams: [] } }],
    unknown: [{ because: "nothing is said about exams", profile: {} }],
    pending: [
      {
        because: "the next sitting is booked",
        profile: { exams: [{ exam: "tdm", result: "scheduled", scheduledFor: "2027-01-13" }] },
      },
    ],
    lines: [
      {
        enough: {
          because: "a surgeon has no training in family medicine and needs no TDM",
          profile: { exams: [], training: trained({ specialty: "general_surgery" }) },
        },
        short: { because: "a family doctor does", profile: { exams: [] } },
      },
      {
        enough: {
          because: "a pass three years old to the day",
          profile: { exams: [{ exam: "tdm", result: "pass", takenOn: "2023-11-22" }] },
        },
        short: {
          because: "a day older",
          profile: { exams: [{ exam: "tdm", result: "pass", takenOn: "2023-11-21" }] },
        },
      },
    ],
  },
  decision({
    requirement: "ca.ab.pra.sponsor",
    authority: "pra_ab",
    track: "sponsor",
    need: "approved",
    otherwise: "there is no sponsor yet",
  }),
  decision({
    requirement: "ca.ab.pra.parts",
    authority: "pra_ab",
    need: "completed",
    otherwise: "the two parts are still to come",
  }),
  {
    requirement: "ca.ab.pra.certify",
    met: [
      {
        because: "certified by the CFPC",
        profile: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      },
    ],
    unmet: [{ because: "a British certificate is not a Canadian one", profile: { certifications: british } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or it is not" },
  },
  {
    requirement: "ca.ab.ajr.certified",
    met: [
      {
        because: "trained and certified in the United Kingdom",
        profile: { training: trained({ country: "GB" }), certifications: british },
      },
      {
        because: "the only residency was in Singapore, so the certificate comes from there",
        profile: { training: trained({ country: "SG" }), certifications: abroad },
      },
    ],
    unmet: [
      {
        because: "trained there without the certificate",
        profile: { training: trained({ country: "GB" }), certifications: [] },
      },
      {
        because: "France is not among those named",
        profile: {
          training: trained({ country: "FR" }),
          certifications: abroad,
        },
      },
      {
        because: "a fellowship there is no residency",
        profile: {
          training: [...trained({}), ...trained({ country: "GB", kind: "fellowship" })],
          certifications: abroad,
        },
      },
      {
        because: "two residencies, and the certificate may come from either place",
        profile: { training: [...trained({}), ...trained({ country: "SG" })], certifications: abroad },
      },
    ],
    unknown: [{ because: "certificates are not known", profile: { training: trained({ country: "GB" }) } }],
    never: {
      pending: "a certificate is held or it is not",
      line: "the number only says that the training lasted at all",
    },
  },
  {
    requirement: "ca.ab.ajr.two-residencies",
    met: [
      {
        because: "one residency in Singapore, one in India, and a certificate of one of them",
        profile: { training: [...trained({}), ...trained({ country: "SG" })], certifications: abroad },
      },
    ],
    unmet: [
      {
        because: "the fellowship in Singapore is no residency",
        profile: {
          training: [...trained({}), ...trained({ country: "SG", kind: "fellowship" })],
          certifications: abroad,
        },
      },
    ],
    unknown: [
      {
        because: "certificates are not known",
        profile: { training: [...trained({}), ...trained({ country: "SG" })] },
      },
    ],
    never: {
      pending: "a certificate is held or it is not",
      line: "the numbers only say that the training lasted at all",
    },
  },
  decision({
    requirement: "ca.ab.ajr.certificate-ruled",
    authority: "pra_ab",
    track: "approved_jurisdiction",
    need: "approved",
    otherwise: "the college has not ruled on it",
  }),
  decision({
    requirement: "ca.ab.ajr.review",
    authority: "pra_ab",
    track: "approved_jurisdiction",
    need: "approved",
    otherwise: "nobody has applied by this route",
  }),
  decision({
    requirement: "ca.ab.ajr.pilot",
    authority: "pra_ab",
    need: "completed",
    otherwise: "the supervised months are still to come",
    asOf: "2025-07-09",
  }),
];
