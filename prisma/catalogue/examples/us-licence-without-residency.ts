/** Examples for licences without residency in the United States, and for the limited licences of two states. */
import type { Profile } from "../../../lib/eligibility/profile";
import type { RequirementExamples } from "./example";

type Licence = NonNullable<Profile["licences"]>[number];
type Training = NonNullable<Profile["training"]>[number];

const PAST = { pending: "a thing of the past is as it is; there is nothing to wait for" };

const licence = (more: Partial<Licence> = {}): Partial<Profile> => ({
  licences: [{ jurisdiction: "PK", kind: "full", status: "active", disciplined: false, ...more }],
});
const trained = (more: Partial<Training> = {}): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country: "PK",
      accreditor: "other",
      specialty: "surgery",
      startedOn: "2012-07-01",
      endedOn: "2016-06-30",
      completed: true,
      ...more,
    },
  ],
});
const practised = (startedOn: string, endedOn?: string): Partial<Profile> => ({
  practice: [{ country: "PK", specialty: "surgery", startedOn, ...(endedOn ? { endedOn } : {}) }],
});
const oet = (writing: number, listening = 350): Partial<Profile> => ({
  languageTests: [
    { test: "oet_medicine", takenOn: "2025-05-10", listening, reading: 350, speaking: 350, writing },
  ],
});

/** Nobody's facts settle it. */
const asked = (requirement: string): RequirementExamples => ({
  requirement,
  unknown: [
    { because: "only the board can say, whatever is known of a person", profile: trained() },
    { because: "nor does it matter that nothing is known", profile: {} },
  ],
});

const offer = (requirement: string, track: string): RequirementExamples => ({
  requirement,
  met: [
    {
      because: "the offer is there",
      profile: { standings: [{ authority: "employer", track, status: "completed" }] },
    },
  ],
  unmet: [
    { because: "no offer", profile: { standings: [] } },
    {
      because: "an offer of a training program is another thing",
      profile: { standings: [{ authority: "employer", track: "job_offer", status: "completed" }] },
    },
  ],
  unknown: [{ because: "nothing is said about offers", profile: {} }],
  pending: [
    {
      because: "the application for the post is under way",
      profile: { standings: [{ authority: "employer", track, status: "applied" }] },
    },
  ],
  never: { line: "an offer is there or not" },
});

/** Months of practice, counted to the day. */
const practice = (requirement: string, years: number): RequirementExamples => ({
  requirement,
  met: [{ because: "in practice since the nineties", profile: practised("1995-01-01") }],
  unmet: [{ because: "never practised", profile: { practice: [] } }],
  unknown: [{ because: "nothing is said about practice", profile: {} }],
  lines: [
    {
      enough: {
        because: `exactly ${years} years until today`,
        profile: practised(`${2026 - years}-11-23`),
      },
      short: { because: "a day less", profile: practised(`${2026 - years}-11-24`) },
    },
  ],
  never: PAST,
});

export const US_LICENCE_WITHOUT_RESIDENCY: RequirementExamples[] = [
  {
    requirement: "us.licence-img.licence-abroad",
    met: [{ because: "a full licence of Pakistan", profile: licence() }],
    unmet: [
      {
        because: "a licence under sanction is not in good standing",
        profile: licence({ disciplined: true }),
      },
      { because: "a training licence is not a full one", profile: licence({ kind: "training" }) },
      { because: "a licence of Virginia is none abroad", profile: licence({ jurisdiction: "US-VA" }) },
      { because: "nor is one of Puerto Rico", profile: licence({ jurisdiction: "PR" }) },
    ],
    unknown: [
      {
        because: "whether there were sanctions is not said",
        profile: { licences: [{ jurisdiction: "PK", kind: "full", status: "active" }] },
      },
    ],
    lines: [
      {
        enough: { because: "valid until today", profile: licence({ expiresOn: "2026-11-22" }) },
        short: { because: "valid until yesterday", profile: licence({ expiresOn: "2026-11-21" }) },
      },
    ],
    never: PAST,
  },
  {
    requirement: "us.licence-img.training-abroad",
    met: [{ because: "a residency completed in Pakistan", profile: trained() }],
    unmet: [
      { because: "a residency that was left", profile: trained({ completed: false }) },
      { because: "a residency in the United States is not abroad", profile: trained({ country: "US" }) },
      { because: "nor is one in Puerto Rico", profile: trained({ country: "PR" }) },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "completed today", profile: trained({ endedOn: "2026-11-22" }) },
        short: { because: "to be completed tomorrow", profile: trained({ endedOn: "2026-11-23" }) },
      },
    ],
    never: PAST,
  },
  {
    requirement: "us.licence-img.may-work",
    given: { citizenships: ["PK"], permanentResidence: [] },
    met: [
      { because: "an H-1B", profile: { workAuthorizations: [{ country: "US", kind: "h1b" }] } },
      { because: "a permanent resident", profile: { permanentResidence: [{ country: "US" }] } },
    ],
    unmet: [
      {
        because: "a visitor may not work",
        profile: { workAuthorizations: [{ country: "US", kind: "visitor" }] },
      },
      {
        because: "a permission of Canada counts there",
        profile: { workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      },
    ],
    unknown: [{ because: "nothing is said about permissions", profile: {} }],
    lines: [
      {
        enough: {
          because: "the permission lasts until today",
          profile: { workAuthorizations: [{ country: "US", kind: "ead", validUntil: "2026-11-22" }] },
        },
        short: {
          because: "it ended yesterday",
          profile: { workAuthorizations: [{ country: "US", kind: "ead", validUntil: "2026-11-21" }] },
        },
      },
    ],
    never: PAST,
  },
  offer("us.licence-img.tx.offer", "job_offer_tx"),
  {
    requirement: "us.licence-img.tx.english",
    met: [
      {
        because: "taught in English",
        profile: { education: [{ school: { country: "PK" }, languageOfInstruction: "en" }] },
      },
    ],
    unmet: [
      {
        because: "taught in Spanish",
        profile: { education: [{ school: { country: "MX" }, languageOfInstruction: "es" }] },
      },
    ],
    unknown: [
      { because: "the language is not said", profile: { education: [{ school: { country: "PK" } }] } },
    ],
    never: { ...PAST, line: "a degree was taught in a language or not" },
  },
  asked("us.licence-img.tx.english-open"),
  {
    requirement: "us.licence-img.tx.jurisprudence",
    met: [
      {
        because: "passed",
        profile: { standings: [{ authority: "tx_jurisprudence", status: "completed" }] },
      },
    ],
    unmet: [{ because: "not taken", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    never: { line: "it is passed or not" },
  },
  {
    requirement: "us.licence-img.tx.renewal",
    met: [
      {
        because: "agreed to",
        profile: { commitments: [{ authority: "us_tx_underserved", status: "signed" }] },
      },
    ],
    unmet: [{ because: "nothing signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    never: { line: "it is signed or not" },
  },
  offer("us.licence-img.nc.offer", "job_offer_nc"),
  {
    requirement: "us.licence-img.nc.licence",
    met: [{ because: "a licence in force", profile: licence() }],
    unmet: [
      { because: "the record is not clean", profile: licence({ disciplined: true }) },
      { because: "a licence of Virginia is none abroad", profile: licence({ jurisdiction: "US-VA" }) },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    lines: [
      {
        enough: {
          because: "expired five years ago to the day",
          profile: licence({ status: "expired", expiresOn: "2021-11-22" }),
        },
        short: {
          because: "expired a day before that",
          profile: licence({ status: "expired", expiresOn: "2021-11-21" }),
        },
      },
    ],
    never: PAST,
  },
  {
    requirement: "us.licence-img.nc.weeks",
    met: [{ because: "five years", profile: { education: [{ school: { country: "PK" }, creditYears: 5 }] } }],
    unmet: [
      { because: "two years", profile: { education: [{ school: { country: "PK" }, creditYears: 2 }] } },
    ],
    unknown: [{ because: "the years are not said", profile: { education: [{ school: { country: "PK" } }] } }],
    lines: [
      {
        enough: {
          because: "four years",
          profile: { education: [{ school: { country: "PK" }, creditYears: 4 }] },
        },
        short: {
          because: "three and a half may be 130 weeks, but do not show it",
          profile: { education: [{ school: { country: "PK" }, creditYears: 3.5 }] },
        },
      },
    ],
    never: PAST,
  },
  asked("us.licence-img.nc.weeks-open"),
  {
    requirement: "us.licence-img.nc.training",
    met: [{ because: "four years in Pakistan", profile: trained() }],
    unmet: [{ because: "no training", profile: { training: [] } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "two years to the day", profile: trained({ endedOn: "2014-06-30" }) },
        short: { because: "a day less", profile: trained({ endedOn: "2014-06-29" }) },
      },
    ],
    never: PAST,
  },
  practice("us.licence-img.nc.ten-years", 10),
  practice("us.licence-img.nc.experience", 5),
  {
    requirement: "us.licence-img.nc.certified",
    met: [{ because: "certified", profile: { certifications: [{ body: "abms", specialty: "surgery" }] } }],
    unmet: [{ because: "not certified", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { ...PAST, line: "a certificate is held or not" },
  },
  asked("us.licence-img.nc.exam-open"),
  offer("us.licence-img.tn.offer", "job_offer_tn"),
  {
    requirement: "us.licence-img.tn.training",
    met: [{ because: "four years in Pakistan", profile: trained() }],
    unmet: [
      { because: "training in the United States is not meant", profile: trained({ country: "US" }) },
      { because: "nor is training in its territories", profile: trained({ country: "PR" }) },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: { because: "three years to the day", profile: trained({ endedOn: "2015-06-30" }) },
        short: { because: "a day less", profile: trained({ endedOn: "2015-06-29" }) },
      },
    ],
    never: PAST,
  },
  {
    requirement: "us.licence-img.tn.practice",
    met: [{ because: "in practice since 2015", profile: practised("2015-01-01") }],
    unmet: [
      {
        because: "the ten years before 2021 are too long ago",
        profile: practised("2010-01-01", "2021-06-30"),
      },
    ],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: { because: "the last three years to the day", profile: practised("2023-11-23") },
        short: { because: "a day less", profile: practised("2023-11-24") },
      },
    ],
    never: PAST,
  },
  asked("us.licence-img.il.rules-open"),
  offer("us.licence-img.fl.offer", "job_offer_fl"),
  asked("us.licence-img.fl.practice-open"),
  offer("us.licence-img.ar.offer", "job_offer_ar"),
  practice("us.licence-img.ar.four-years", 4),
  {
    requirement: "us.licence-img.ar.some-practice",
    met: [{ because: "in practice today", profile: practised("2026-01-01") }],
    unmet: [{ because: "never practised", profile: { practice: [] } }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "the last day of practice was four years ago to the day",
          profile: practised("2015-01-01", "2022-11-22"),
        },
        short: { because: "it was a day before that", profile: practised("2015-01-01", "2022-11-21") },
      },
    ],
    never: PAST,
  },
  asked("us.licence-img.ar.practice-open"),
  {
    requirement: "us.licence-img.ar.oet",
    met: [{ because: "well above the minima", profile: oet(450, 400) }],
    unmet: [
      { because: "not sat", profile: { languageTests: [] } },
      { because: "340 in listening", profile: oet(350, 340) },
    ],
    unknown: [{ because: "nothing is said about tests", profile: {} }],
    lines: [
      {
        enough: { because: "300 in writing", profile: oet(300) },
        short: { because: "299 in writing", profile: oet(299) },
      },
    ],
    never: PAST,
  },
  offer("us.licence.ny-limited.post", "job_offer_ny"),
  {
    requirement: "us.licence.ca-training.resident",
    met: [
      {
        because: "in the second year of residency",
        profile: trained({
          country: "US",
          accreditor: "acgme",
          startedOn: "2025-07-01",
          endedOn: "2028-06-30",
        }),
      },
    ],
    unmet: [
      {
        because: "a residency in Pakistan",
        profile: trained({ startedOn: "2025-07-01", endedOn: "2028-06-30" }),
      },
      {
        because: "a residency in Qatar, whoever accredits it",
        profile: trained({
          country: "QA",
          accreditor: "acgme",
          startedOn: "2025-07-01",
          endedOn: "2028-06-30",
        }),
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "the last day is today",
          profile: trained({ country: "US", accreditor: "acgme", endedOn: "2026-11-22" }),
        },
        short: {
          because: "the last day was yesterday",
          profile: trained({ country: "US", accreditor: "acgme", endedOn: "2026-11-21" }),
        },
      },
    ],
    never: PAST,
  },
  {
    requirement: "us.licence.ca-training.in-california",
    met: [{ because: "a program in California", profile: trained({ subdivision: "US-CA" }) }],
    unmet: [{ because: "a program in Texas", profile: trained({ subdivision: "US-TX" }) }],
    unknown: [{ because: "the state is not said", profile: trained() }],
    never: { ...PAST, line: "a program is in the state or not" },
  },
];
