/** An invented applicant for the picture on the landing page. Her answers are worked out like anybody's. */
import type { Profile } from "../eligibility/profile";

export const EXAMPLE_PATHWAY = "ca.bc.carms";

export const EXAMPLE: Profile = {
  citizenships: ["NG"],
  permanentResidence: [{ country: "CA", since: "2025-03-14", validUntil: "2030-04-30" }],
  residence: { country: "CA", subdivision: "CA-BC", since: "2025-03-20" },
  education: [
    {
      school: {
        name: "Invented College of Medicine",
        country: "NG",
        wdomsListed: true,
        ecfmgEligible: true,
        canadaSponsorNote: true,
        accreditations: [],
      },
      degree: "mbbs",
      languageOfInstruction: "en",
      creditYears: 6,
      graduatedOn: "2016-07-15",
    },
  ],
  exams: [
    {
      exam: "mccqe1",
      result: "pass",
      takenOn: "2026-04-21",
      resultOn: "2026-06-15",
      score: 452,
      scoreScale: "mccqe1:2025",
    },
  ],
  languageTests: [
    {
      test: "ielts_academic",
      takenOn: "2026-02-12",
      overall: 7.5,
      listening: 8,
      reading: 7,
      writing: 7,
      speaking: 7.5,
    },
  ],
  training: [],
  matches: [],
  standings: [],
  licences: [],
  commitments: [],
};
