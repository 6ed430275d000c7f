import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

const supervisor = (status: "approved" | "applied"): NonNullable<Profile["standings"]> => [
  { authority: "cpsns", track: "observership_supervisor", status },
];
const school = { name: "Invented Faculty of Medicine", country: "SY", accreditations: [] };

export const samar: DemoPerson = {
  slug: "samar",
  name: "Samar Mithal",
  story: {
    en: "Samar is fictional. She graduated in Syria, lives in Halifax and would like to see how doctors work there.",
    fr: "Samar est un personnage fictif. Elle a obtenu son diplôme en Syrie, vit à Halifax et aimerait voir comment les médecins y travaillent.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["SY"],
    permanentResidence: [{ country: "CA", since: "2025-05-01" }],
    residence: { country: "CA", subdivision: "CA-NS" },
    education: [{ school, degree: "md", languageOfInstruction: "ar", graduatedOn: "2016-07-31" }],
    exams: [],
    training: [],
    practice: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [],
  },
  expected: {
    "ca.ns.observership": {
      verdict: "not_yet",
      onlyGaps: ["ca.ns.observership.supervisor"],
      facts: ["CA-OBS-NS-01"],
    },
  },
  variants: [
    {
      because: "with a supervisor she may ask for the permit",
      change: { standings: supervisor("approved") },
      expected: { "ca.ns.observership": { verdict: "eligible", facts: ["CA-OBS-NS-01", "CA-OBS-NS-03"] } },
    },
    {
      because: "the doctor she asked has not answered yet",
      change: { standings: supervisor("applied") },
      expected: {
        "ca.ns.observership": {
          verdict: "conditional",
          onlyGaps: ["ca.ns.observership.supervisor"],
          facts: ["CA-OBS-NS-01"],
        },
      },
    },
    {
      because: "a student waits for the degree",
      change: {
        standings: supervisor("approved"),
        education: [{ school, degree: "md", expectedGraduationOn: "2027-07-31" }],
      },
      expected: {
        "ca.ns.observership": {
          verdict: "conditional",
          onlyGaps: ["ca.ns.observership.degree"],
          facts: ["CA-OBS-NS-01"],
        },
      },
    },
    {
      because: "with a Canadian licence the permit is not for her",
      change: {
        standings: supervisor("approved"),
        licences: [{ jurisdiction: "CA-NS", kind: "provisional", status: "active" }],
      },
      expected: {
        "ca.ns.observership": {
          verdict: "ineligible",
          onlyGaps: ["ca.ns.observership.no-licence"],
          facts: ["CA-OBS-NS-01"],
        },
      },
    },
    {
      because: "whether she is licensed is not known",
      change: { standings: supervisor("approved") },
      unknown: ["licences"],
      expected: {
        "ca.ns.observership": {
          verdict: "needs_information",
          missing: ["/licences"],
          facts: ["CA-OBS-NS-01"],
        },
      },
    },
    {
      because: "the permit is for doctors trained outside Canada",
      change: { education: [{ school: { country: "CA", accreditations: ["cacms"] }, degree: "md" }] },
      expected: { "ca.ns.observership": { verdict: "not_applicable", facts: ["CA-OBS-NS-01"] } },
    },
    {
      because: "she holds the permit",
      change: { standings: [{ authority: "cpsns", track: "observership_permit", status: "completed" }] },
      expected: {
        "ca.ns.observership": { verdict: "eligible", completed: true, facts: ["CA-OBS-NS-03"] },
      },
    },
  ],
};
