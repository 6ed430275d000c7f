import type { Profile } from "../../../lib/eligibility/profile";
import type { DemoPerson } from "./person";

type Practised = NonNullable<Profile["practice"]>[number];
const clinic = (startedOn: string, endedOn: string, more: Partial<Practised> = {}): Practised => ({
  country: "NG",
  specialty: "family_medicine",
  startedOn,
  endedOn,
  hoursPerWeek: 40,
  independent: true,
  supervised: false,
  inPerson: true,
  mostResponsible: true,
  ...more,
});
const early = clinic("2018-01-01", "2021-12-31");
const part1 = { exam: "mccqe1" as const, result: "pass" as const, takenOn: "2021-05-11" };
const october = (score: number) => ({
  exam: "nac" as const,
  result: "pass" as const,
  takenOn: "2021-10-16",
  score,
  scoreScale: "nac:2021",
});
const ielts = (takenOn: string) => [
  {
    test: "ielts_academic" as const,
    takenOn,
    overall: 8,
    listening: 8,
    reading: 8,
    speaking: 8,
    writing: 7.5,
  },
];
const verified = { authority: "mcc_source_verification", status: "completed" as const };
const ruled = { authority: "sippa", status: "approved" as const };
/** What the facts looked like in the summer of 2023. */
const IN_2023 = { languageTests: ielts("2022-06-11") };

export const olufemi: DemoPerson = {
  slug: "olufemi",
  name: "Olufemi Fabricated",
  story: {
    en: "Olufemi is fictional. He is a family doctor from Nigeria who worked for five months in early 2025; the Saskatchewan college has ruled him eligible.",
    fr: "Olufemi est un personnage fictif. Médecin de famille venu du Nigeria, il a travaillé cinq mois au début de 2025\u00A0; l’ordre des médecins de la Saskatchewan l’a reconnu admissible.",
  },
  asOf: "2026-11-22",
  profile: {
    citizenships: ["NG"],
    permanentResidence: [],
    workAuthorizations: [{ country: "CA", kind: "work_permit" }],
    residence: { country: "CA", subdivision: "CA-SK" },
    education: [
      {
        school: {
          name: "Fabricated University of Ibadan",
          country: "NG",
          wdomsListed: true,
          canadaSponsorNote: true,
          accreditations: [],
        },
        degree: "mbbs",
        languageOfInstruction: "en",
        graduatedOn: "2013-11-30",
      },
    ],
    exams: [part1, october(1399)],
    languageTests: ielts("2025-02-08"),
    training: [
      {
        kind: "residency",
        country: "NG",
        specialty: "family_medicine",
        startedOn: "2015-01-01",
        endedOn: "2017-12-31",
        completed: true,
      },
    ],
    practice: [early, clinic("2025-01-01", "2025-05-31")],
    certifications: [],
    licences: [],
    matches: [],
    commitments: [],
    standings: [verified, ruled],
  },
  expected: {
    "ca.sk.sippa": {
      verdict: "not_yet",
      onlyGaps: ["ca.sk.sippa.currency"],
      facts: ["CA-PRA-SK-01", "CA-PRA-SK-02b", "CA-PRA-SK-05"],
    },
    "ca.sk.img-support": {
      verdict: "not_yet",
      onlyGaps: ["ca.sk.img.newcomer"],
      facts: ["CA-PRA-SK-09c"],
    },
  },
  variants: [
    {
      because: "on the last day of May 2026 five months were enough",
      asOf: "2026-05-31",
      expected: { "ca.sk.sippa": { verdict: "eligible", facts: ["CA-PRA-SK-02"] } },
    },
    {
      because: "on the first day of June they are not",
      asOf: "2026-06-01",
      expected: {
        "ca.sk.sippa": {
          verdict: "not_yet",
          onlyGaps: ["ca.sk.sippa.currency"],
          facts: ["CA-PRA-SK-01"],
        },
      },
    },
    {
      because: "two months never were",
      asOf: "2026-05-31",
      change: { practice: [early, clinic("2025-01-01", "2025-02-28")] },
      expected: {
        "ca.sk.sippa": {
          verdict: "not_yet",
          onlyGaps: ["ca.sk.sippa.currency"],
          facts: ["CA-PRA-SK-02"],
        },
      },
    },
    {
      because: "six months are what is asked now",
      change: { practice: [early, clinic("2025-01-01", "2025-06-30")] },
      expected: { "ca.sk.sippa": { verdict: "eligible", facts: ["CA-PRA-SK-01"] } },
    },
    {
      because: "as a licensed clinical assistant the same months count",
      change: {
        practice: [early, clinic("2025-01-01", "2025-06-30", { mostResponsible: false, supervised: true })],
      },
      expected: { "ca.sk.sippa": { verdict: "eligible", facts: ["CA-PRA-SK-03"] } },
    },
    {
      because: "telemedicine alone does not",
      change: { practice: [early, clinic("2025-01-01", "2025-12-31", { inPerson: false })] },
      expected: {
        "ca.sk.sippa": {
          verdict: "not_yet",
          onlyGaps: ["ca.sk.sippa.currency"],
          facts: ["CA-PRA-SK-03"],
        },
      },
    },
    {
      because: "until July 2023 the sitting of October 2021 needed 1400",
      asOf: "2023-07-23",
      change: IN_2023,
      expected: {
        "ca.sk.sippa": {
          // That sitting is over; of the ones after it no minimum was found.
          verdict: "not_yet",
          gaps: ["ca.sk.sippa.exam-older", "ca.sk.sippa.exam-older-open"],
          facts: ["CA-PRA-SK-02c", "CA-PRA-SK-02"],
        },
      },
    },
    {
      because: "1400 was enough",
      asOf: "2023-07-23",
      change: { ...IN_2023, exams: [part1, october(1400)] },
      expected: { "ca.sk.sippa": { verdict: "eligible", facts: ["CA-PRA-SK-02c"] } },
    },
    {
      because: "what a later sitting needed was not found either",
      asOf: "2023-07-23",
      change: {
        ...IN_2023,
        exams: [
          part1,
          { exam: "nac", result: "pass", takenOn: "2022-05-07", score: 1450, scoreScale: "nac:2021" },
        ],
      },
      expected: {
        "ca.sk.sippa": {
          verdict: "needs_information",
          gaps: ["ca.sk.sippa.exam-older-open"],
          facts: ["CA-PRA-SK-02c"],
        },
      },
    },
    {
      because: "what an older sitting needed was not found",
      asOf: "2023-07-23",
      change: { ...IN_2023, exams: [part1, { exam: "nac", result: "pass", takenOn: "2020-03-07" }] },
      expected: {
        "ca.sk.sippa": {
          verdict: "needs_information",
          gaps: ["ca.sk.sippa.exam-older-open"],
          facts: ["CA-PRA-SK-02c"],
        },
      },
    },
    {
      because: "a day later the pass alone is asked",
      asOf: "2023-07-24",
      change: IN_2023,
      expected: { "ca.sk.sippa": { verdict: "eligible", facts: ["CA-PRA-SK-02b"] } },
    },
    {
      because: "without the ruling, the rest of the checklist is open",
      change: { practice: [early, clinic("2025-01-01", "2025-06-30")], standings: [verified] },
      expected: {
        "ca.sk.sippa": {
          verdict: "needs_information",
          gaps: ["ca.sk.sippa.prescreen-open"],
          facts: ["CA-PRA-SK-05"],
        },
      },
    },
    {
      because: "without the MCCQE Part I the common screen is not passed",
      change: { practice: [early, clinic("2025-01-01", "2025-06-30")], exams: [october(1399)] },
      expected: {
        "ca.sk.sippa": { verdict: "not_yet", onlyGaps: ["ca.pra.mccqe1"], facts: ["CA-PRA-NAT-02"] },
      },
    },
  ],
};
