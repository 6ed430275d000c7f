import type { DemoPerson } from "./person";

const resident = (since: string) => [{ country: "CA", since }];

export const xiomara: DemoPerson = {
  slug: "xiomara",
  name: "Xiomara Ficticia",
  story: {
    en: "Xiomara is fictional. She studied in Venezuela, came to Regina as a permanent resident in 2023 and has never trained beyond medical school.",
    fr: "Xiomara est un personnage fictif. Elle a étudié au Venezuela, est arrivée à Regina en 2023 avec la résidence permanente et n’a suivi aucune formation après la faculté de médecine.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["VE"],
    permanentResidence: resident("2023-04-10"),
    workAuthorizations: [],
    residence: { country: "CA", subdivision: "CA-SK" },
    education: [
      {
        school: {
          name: "Escuela Ficticia de Medicina de Mérida",
          country: "VE",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "md",
        languageOfInstruction: "es",
        graduatedOn: "2019-07-15",
      },
    ],
    exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-08-25" }],
    languageTests: [],
    training: [],
    practice: [],
    certifications: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [],
  },
  expected: {
    "ca.sk.img-support": { verdict: "eligible", facts: ["CA-PRA-SK-09c"] },
    // The assessment is for doctors who have trained and practised.
    "ca.sk.sippa": {
      verdict: "not_yet",
      gaps: ["ca.pra.source-verified", "ca.sk.sippa.exam", "ca.pra.trained", "ca.sk.sippa.currency"],
      facts: ["CA-PRA-NAT-02", "CA-PRA-NAT-03", "CA-PRA-SK-01", "CA-PRA-SK-02b"],
    },
    "ca.mcc.tdm": {
      verdict: "not_yet",
      onlyGaps: ["ca.mcc.tdm.verification"],
      facts: ["CA-PRA-NAT-07"],
    },
  },
  variants: [
    {
      because: "five years after immigrating, to the day",
      change: { permanentResidence: resident("2021-11-22") },
      expected: { "ca.sk.img-support": { verdict: "eligible", facts: ["CA-PRA-SK-09c"] } },
    },
    {
      because: "a day more is too long",
      change: { permanentResidence: resident("2021-11-21") },
      expected: {
        "ca.sk.img-support": {
          verdict: "ineligible",
          onlyGaps: ["ca.sk.img.newcomer"],
          facts: ["CA-PRA-SK-09c"],
        },
      },
    },
    {
      because: "a citizen is no newcomer",
      change: { citizenships: ["VE", "CA"], permanentResidence: [] },
      expected: { "ca.sk.img-support": { verdict: "ineligible", facts: ["CA-PRA-SK-09c"] } },
    },
    {
      because: "living in Alberta, one has to move first",
      change: { residence: { country: "CA", subdivision: "CA-AB" } },
      expected: {
        "ca.sk.img-support": {
          verdict: "not_yet",
          onlyGaps: ["ca.sk.img.resident"],
          facts: ["CA-PRA-SK-09c"],
        },
      },
    },
    {
      because: "since when is asked where it is not known",
      change: { permanentResidence: [{ country: "CA" }] },
      expected: {
        "ca.sk.img-support": {
          verdict: "needs_information",
          missing: ["/permanentResidence/0/since"],
          facts: ["CA-PRA-SK-09c"],
        },
      },
    },
  ],
};
