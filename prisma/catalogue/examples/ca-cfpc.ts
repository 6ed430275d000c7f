import type { RequirementExamples } from "./example";

type Row = NonNullable<NonNullable<RequirementExamples["given"]>["training"]>[number];

const trained = (country: string, change: Partial<Row> = {}): Row[] => [
  {
    kind: "residency",
    country,
    accreditor: country === "US" ? "acgme" : "other",
    specialty: "family_medicine",
    startedOn: "2015-08-01",
    endedOn: "2018-07-31",
    completed: true,
    ...change,
  },
];
const licence = (jurisdiction: string, kind: "full" | "provisional" | "training", disciplined = false) => [
  { jurisdiction, kind, status: "active" as const, disciplined },
];
const practice = (startedOn: string, endedOn?: string) => [
  { country: "GB", specialty: "general_practice", startedOn, ...(endedOn ? { endedOn } : {}) },
];

const PLACES = [
  ["us", "US", "abfm", "family_medicine"],
  ["uk", "GB", "mrcgp", "general_practice"],
  ["ie", "IE", "micgp", "general_practice"],
  ["au", "AU", "fracgp", "general_practice"],
] as const;

const byPlace = PLACES.flatMap(([place, country, body, specialty]): RequirementExamples[] => [
  {
    requirement: `ca.cfpc.${place}.training`,
    met: [{ because: "the training was done there", profile: { training: trained(country, { specialty }) } }],
    unmet: [
      { because: "trained in India", profile: { training: trained("IN") } },
      {
        because: "trained there as a surgeon",
        profile: { training: trained(country, { specialty: "general_surgery" }) },
      },
      { because: "left before the end", profile: { training: trained(country, { completed: false }) } },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: trained(country, { endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: trained(country, { endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: "training was finished or was not" },
  },
  {
    requirement: `ca.cfpc.${place}.certified`,
    met: [
      {
        because: "certified there",
        profile: { certifications: [{ body, specialty: "family_medicine" }] },
      },
    ],
    unmet: [
      {
        because: "another college does not count",
        profile: { certifications: [{ body: "foreign_college", specialty: "family_medicine" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: `ca.cfpc.${place}.licence`,
    met: [{ because: "a full licence there", profile: { licences: licence(country, "full") } }],
    unmet: [
      { because: "only a training licence", profile: { licences: licence(country, "training") } },
      {
        because: "it expired yesterday",
        profile: {
          licences: [{ jurisdiction: country, kind: "full", status: "active", expiresOn: "2026-11-21" }],
        },
      },
    ],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: { pending: "a licence is held or not" },
  },
]);

export const CA_CFPC: RequirementExamples[] = [
  ...byPlace,
  {
    requirement: "ca.cfpc.au.acrrm",
    met: [
      {
        because: "a fellow of the rural college",
        profile: { certifications: [{ body: "facrrm", specialty: "family_medicine" }] },
      },
    ],
    unmet: [{ because: "nobody has certified", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: "ca.cfpc.au.acrrm-open",
    unknown: [
      {
        because: "nobody said whether the rural certificate counts",
        profile: { certifications: [{ body: "facrrm", specialty: "family_medicine" }] },
      },
    ],
  },
  {
    requirement: "ca.cfpc.canadian-licence",
    met: [
      { because: "a provisional licence is enough", profile: { licences: licence("CA-NS", "provisional") } },
      { because: "so is a full one", profile: { licences: licence("CA-AB", "full") } },
    ],
    unmet: [{ because: "a training licence is not", profile: { licences: licence("CA-ON", "training") } }],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: { pending: "a licence is held or not" },
  },
  {
    requirement: "ca.cfpc.no-long-gap",
    met: [{ because: "in practice without a break", profile: { practice: practice("2018-08-01") } }],
    unmet: [{ because: "never practised", profile: { practice: [] } }],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "back for a year to the day after a long break",
          profile: { practice: practice("2025-11-23") },
        },
        short: { because: "back a day less than a year", profile: { practice: practice("2025-11-24") } },
      },
      {
        enough: {
          because: "stopped 24 months ago, after working all the time before",
          profile: { practice: practice("2018-08-01", "2024-11-21") },
        },
        short: {
          because: "stopped a day earlier",
          profile: { practice: practice("2018-08-01", "2024-11-20") },
        },
      },
      {
        enough: {
          because: "in March 2025 the new rule allows the two years the old one did not",
          asOf: "2025-03-03",
          profile: { practice: practice("2018-08-01", "2023-06-30") },
        },
        short: {
          because: "a day before, more than a year in the last five still bars",
          asOf: "2025-03-02",
          profile: { practice: practice("2018-08-01", "2023-06-30") },
        },
      },
      {
        enough: {
          because: "under the old rule a year away from practice is still allowed",
          asOf: "2024-06-30",
          profile: { practice: practice("2018-08-01", "2023-06-29") },
        },
        short: {
          because: "a day more is not",
          asOf: "2024-06-30",
          profile: { practice: practice("2018-08-01", "2023-06-28") },
        },
      },
    ],
    never: { pending: "months of practice are done or not" },
  },
  {
    requirement: "ca.cfpc.recent-residency",
    met: [
      {
        because: "out of residency since June",
        profile: { training: trained("GB", { endedOn: "2026-06-30" }) },
      },
    ],
    unmet: [
      {
        because: "the residency ended years ago",
        profile: { training: trained("GB", { endedOn: "2018-07-31" }) },
      },
      {
        because: "it was left before the end",
        profile: { training: trained("GB", { endedOn: "2026-06-30", completed: false }) },
      },
      {
        because: "it was one in surgery",
        profile: { training: trained("GB", { endedOn: "2026-06-30", specialty: "general_surgery" }) },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "it ended 24 months ago to the day",
          profile: { training: trained("GB", { endedOn: "2024-11-22" }) },
        },
        short: { because: "a day earlier", profile: { training: trained("GB", { endedOn: "2024-11-21" }) } },
      },
      {
        enough: {
          because: "until March 2025 a year was the limit",
          asOf: "2025-03-02",
          profile: { training: trained("GB", { endedOn: "2024-03-02" }) },
        },
        short: {
          because: "a day earlier",
          asOf: "2025-03-02",
          profile: { training: trained("GB", { endedOn: "2024-03-01" }) },
        },
      },
    ],
    never: { pending: "a residency was finished or was not" },
  },
  {
    requirement: "ca.cfpc.no-discipline",
    met: [
      { because: "a clean licence", profile: { licences: licence("GB", "full") } },
      { because: "no licence at all", profile: { licences: [] } },
    ],
    unmet: [
      {
        because: "one licence was lost by discipline",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "revoked", disciplined: true }] },
      },
      {
        because: "lost long ago, and another one held since",
        profile: {
          licences: [
            {
              jurisdiction: "ZA",
              kind: "full",
              status: "revoked",
              disciplined: true,
              expiresOn: "2012-05-31",
            },
            ...licence("GB", "full"),
          ],
        },
      },
    ],
    unknown: [
      { because: "nothing is said about licences", profile: {} },
      {
        because: "whether a licence was withdrawn by discipline is not said",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "revoked" }] },
      },
    ],
    never: { pending: "discipline is on file or is not" },
  },
  {
    requirement: "ca.cfpc.no-entry",
    met: [
      { because: "a clean licence", profile: { licences: licence("GB", "full") } },
      { because: "no licence at all", profile: { licences: [] } },
      {
        because: "of one taken away the requirement before it asks",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "revoked", disciplined: true }] },
      },
    ],
    unmet: [
      { because: "a warning stands on it", profile: { licences: licence("GB", "full", true) } },
      {
        because: "it stands on a licence that has expired",
        profile: {
          licences: [
            {
              jurisdiction: "GB",
              kind: "full",
              status: "expired",
              disciplined: true,
              expiresOn: "2020-01-31",
            },
          ],
        },
      },
    ],
    unknown: [
      { because: "nothing is said about licences", profile: {} },
      {
        because: "whether it was disciplined is not said",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "active" }] },
      },
    ],
    never: { pending: "an entry is on file or is not" },
  },
  {
    requirement: "ca.cfpc.entry",
    met: [
      { because: "a warning stands on it", profile: { licences: licence("GB", "full", true) } },
      {
        because: "it stands on a licence that has expired",
        profile: {
          licences: [
            {
              jurisdiction: "GB",
              kind: "full",
              status: "expired",
              disciplined: true,
              expiresOn: "2020-01-31",
            },
          ],
        },
      },
    ],
    unmet: [
      { because: "a clean licence", profile: { licences: licence("GB", "full") } },
      { because: "no licence at all", profile: { licences: [] } },
      {
        because: "one taken away closes the route by itself, and nothing is left to ask",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "revoked", disciplined: true }] },
      },
    ],
    unknown: [
      { because: "nothing is said about licences", profile: {} },
      {
        because: "whether it was disciplined is not said",
        profile: { licences: [{ jurisdiction: "GB", kind: "full", status: "active" }] },
      },
    ],
    never: { pending: "an entry is on file or is not" },
  },
  {
    requirement: "ca.cfpc.discipline-open",
    unknown: [
      { because: "an entry does not say what it led to", profile: { licences: licence("GB", "full", true) } },
    ],
  },
  {
    requirement: "ca.cfpc.application",
    met: [
      {
        because: "certified",
        profile: { certifications: [{ body: "cfpc", specialty: "family_medicine" }] },
      },
    ],
    unmet: [{ because: "not certified yet", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
];
