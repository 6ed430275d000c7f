import type { RequirementExamples } from "./example";

type Training = NonNullable<RequirementExamples["given"]>["training"];
type Row = NonNullable<Training>[number];

/** A finished residency in internal medicine, or with something changed. */
const residency = (change: Partial<Row>): Row[] => [
  {
    kind: "residency",
    country: "IN",
    accreditor: "other",
    specialty: "internal_medicine",
    startedOn: "2015-01-01",
    endedOn: "2018-12-31",
    completed: true,
    ...change,
  },
];
const inCanada = { country: "CA", accreditor: "rcpsc" } as const;
const inUs = { country: "US", accreditor: "acgme" } as const;
const standing = (
  authority: string,
  track: string | undefined,
  status: "applied" | "approved" | "completed",
) => [{ authority, status, ...(track ? { track } : {}) }];
const specialist = (body: string, specialty = "internal_medicine") => [{ body, specialty }];
const practised = (country: string, startedOn: string, endedOn: string, independent = true) => [
  { country, specialty: "internal_medicine", startedOn, endedOn, independent },
];
const HELD_ONLY = "a residency was finished or was not; a place to come decides nothing";

export const CA_RCPSC: RequirementExamples[] = [
  {
    requirement: "ca.rcpsc.canadian-residency",
    met: [
      { because: "an accredited residency in Canada is done", profile: { training: residency(inCanada) } },
    ],
    unmet: [
      { because: "the residency was in India", profile: { training: residency({}) } },
      {
        because: "family medicine belongs to the other college",
        profile: { training: residency({ ...inCanada, specialty: "family_medicine" }) },
      },
      {
        because: "it was left before its end",
        profile: { training: residency({ ...inCanada, completed: false }) },
      },
    ],
    unknown: [
      { because: "nothing is said about training", profile: {} },
      {
        because: "who accredited it is not said",
        profile: { training: residency({ country: "CA", accreditor: undefined }) },
      },
    ],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: residency({ ...inCanada, endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: residency({ ...inCanada, endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: HELD_ONLY },
  },
  {
    requirement: "ca.rcpsc.acgme.residency",
    met: [{ because: "an ACGME residency is done", profile: { training: residency(inUs) } }],
    unmet: [
      { because: "the residency was in India", profile: { training: residency({}) } },
      {
        because: "an American residency nobody of the ACGME accredited",
        profile: { training: residency({ country: "US", accreditor: "other" }) },
      },
    ],
    unknown: [
      {
        because: "whether it was finished is not said",
        profile: { training: residency({ ...inUs, completed: undefined }) },
      },
    ],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: residency({ ...inUs, endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: residency({ ...inUs, endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: HELD_ONLY },
  },
  {
    requirement: "ca.rcpsc.aj.training",
    met: [
      { because: "trained in the United Kingdom", profile: { training: residency({ country: "GB" }) } },
      { because: "trained in Hong Kong", profile: { training: residency({ country: "HK" }) } },
    ],
    unmet: [
      { because: "France is on neither list", profile: { training: residency({ country: "FR" }) } },
      {
        because: "general practice in Ireland is family medicine",
        profile: { training: residency({ country: "IE", specialty: "general_practice" }) },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: residency({ country: "CH", endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: residency({ country: "CH", endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: HELD_ONLY },
  },
  {
    requirement: "ca.rcpsc.aj.specialty-open",
    unknown: [
      { because: "the list by specialty was not found", profile: { training: residency({ country: "GB" }) } },
    ],
  },
  {
    requirement: "ca.rcpsc.pra",
    met: [
      {
        because: "Nova Scotia passed the doctor in a specialty",
        profile: { standings: standing("pra_ns", "specialist", "completed") },
      },
      {
        because: "Manitoba passed the doctor in a specialty",
        profile: { standings: standing("pra_mb", "specialist", "completed") },
      },
    ],
    unmet: [
      { because: "no program has ruled", profile: { standings: [] } },
      {
        because: "Nova Scotia’s assessment of family doctors is none in a specialty",
        profile: { standings: standing("pra_ns", undefined, "completed") },
      },
      {
        because: "nor is Manitoba’s",
        profile: { standings: standing("pra_mb", undefined, "completed") },
      },
      {
        because: "Newfoundland assesses family doctors only",
        profile: { standings: standing("pra_nl", undefined, "completed") },
      },
      {
        because: "an assessment that was failed",
        profile: { standings: [{ authority: "pra_ab", track: "assessment", status: "declined" }] },
      },
    ],
    pending: [
      {
        because: "found eligible, not yet assessed",
        profile: { standings: standing("pra_ab", undefined, "approved") },
      },
    ],
    unknown: [
      { because: "nothing is said about programs", profile: {} },
      { because: "Quebec is in doubt", profile: { standings: [], unsure: ["standings.pra_qc"] } },
    ],
  },
  {
    requirement: "ca.rcpsc.per.recognised",
    met: [
      { because: "a college of another country", profile: { certifications: specialist("foreign_college") } },
      { because: "an American board", profile: { certifications: specialist("abms") } },
    ],
    unmet: [
      { because: "nobody has certified", profile: { certifications: [] } },
      {
        because: "only a Canadian certificate",
        profile: { certifications: specialist("cfpc", "family_medicine") },
      },
      {
        because: "a certificate in family medicine",
        profile: { certifications: specialist("mrcgp", "family_medicine") },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: "ca.rcpsc.per.training",
    met: [{ because: "a residency in India is done", profile: { training: residency({}) } }],
    unmet: [
      { because: "no training at all", profile: { training: [] } },
      {
        because: "an internship is not specialty training",
        profile: { training: residency({ kind: "internship" }) },
      },
    ],
    unknown: [
      {
        because: "whether it was finished is not said",
        profile: { training: residency({ completed: undefined }) },
      },
    ],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: residency({ endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: residency({ endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: HELD_ONLY },
  },
  {
    requirement: "ca.rcpsc.per.five-years",
    asOf: "2021-06-30",
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "five years to the day",
          profile: { practice: practised("IN", "2016-01-01", "2020-12-31") },
        },
        short: { because: "a day less", profile: { practice: practised("IN", "2016-01-01", "2020-12-30") } },
      },
      {
        enough: {
          because: "five years on one's own",
          profile: { practice: practised("IN", "2016-01-01", "2020-12-31") },
        },
        short: {
          because: "five years under supervision",
          profile: { practice: practised("IN", "2016-01-01", "2020-12-31", false) },
        },
      },
    ],
  },
  {
    requirement: "ca.rcpsc.per.two-years-before",
    asOf: "2023-06-30",
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "two years to the day",
          profile: { practice: practised("IN", "2021-01-01", "2022-12-31") },
        },
        short: { because: "a day less", profile: { practice: practised("IN", "2021-01-01", "2022-12-30") } },
      },
    ],
  },
  {
    requirement: "ca.rcpsc.per.two-years-in-canada",
    met: [
      {
        because: "two years in two provinces",
        profile: {
          practice: [
            ...practised("CA", "2022-01-01", "2022-12-31"),
            ...practised("CA", "2024-01-01", "2024-12-31"),
          ],
        },
      },
    ],
    unmet: [
      {
        because: "ten years elsewhere do not count",
        profile: { practice: practised("IN", "2010-01-01", "2020-12-31") },
      },
    ],
    unknown: [{ because: "nothing is said about practice", profile: {} }],
    lines: [
      {
        enough: {
          because: "24 months to the day",
          profile: { practice: practised("CA", "2024-01-01", "2025-12-31") },
        },
        short: { because: "a day less", profile: { practice: practised("CA", "2024-01-01", "2025-12-30") } },
      },
    ],
    never: { pending: "months of practice are done or not" },
  },
  ...(
    [
      ["ca.rcpsc.acgme.application", "acgme"],
      ["ca.rcpsc.aj.application", "approved_jurisdiction"],
      ["ca.rcpsc.per.application", "practice_eligibility"],
    ] as const
  ).map(
    ([requirement, track]): RequirementExamples => ({
      requirement,
      met: [
        { because: "the application is in", profile: { standings: standing("rcpsc", track, "applied") } },
      ],
      unmet: [
        { because: "no application", profile: { standings: [] } },
        {
          because: "an application by another door",
          profile: { standings: standing("rcpsc", "other_door", "applied") },
        },
      ],
      unknown: [{ because: "nothing is said about the Royal College", profile: {} }],
      never: { pending: "applying is the whole of it" },
    }),
  ),
  {
    requirement: "ca.rcpsc.sub.fellow",
    met: [{ because: "certified in Canada", profile: { certifications: specialist("rcpsc") } }],
    unmet: [{ because: "certified elsewhere", profile: { certifications: specialist("foreign_college") } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: "ca.rcpsc.sub.field-open",
    unknown: [
      {
        because: "the fields were not found",
        profile: { certifications: specialist("rcpsc", "cardiology") },
      },
    ],
  },
  {
    requirement: "ca.rcpsc.seap.training",
    met: [
      {
        because: "in an accredited subspecialty place",
        profile: {
          training: residency({
            ...inCanada,
            kind: "fellowship",
            startedOn: "2026-07-01",
            endedOn: undefined,
            completed: undefined,
          }),
        },
      },
    ],
    unmet: [
      {
        because: "a fellowship nobody accredits",
        profile: { training: residency({ kind: "fellowship", country: "CA", accreditor: "other" }) },
      },
    ],
    unknown: [
      {
        because: "who accredits the fellowship is not said",
        profile: { training: residency({ kind: "fellowship", country: "CA", accreditor: undefined }) },
      },
    ],
    lines: [
      {
        enough: {
          because: "begun on the day asked about",
          profile: {
            training: residency({
              ...inCanada,
              kind: "fellowship",
              startedOn: "2026-11-22",
              endedOn: "2028-06-30",
            }),
          },
        },
        short: {
          because: "it begins the day after",
          profile: {
            training: residency({
              ...inCanada,
              kind: "fellowship",
              startedOn: "2026-11-23",
              endedOn: "2028-06-30",
            }),
          },
        },
      },
    ],
    never: { pending: "a place to come has not begun" },
  },
  {
    requirement: "ca.rcpsc.seap.entry-open",
    unknown: [{ because: "the conditions were not read", profile: { training: [] } }],
  },
  {
    requirement: "ca.rcpsc.door.acgme",
    met: [{ because: "that door is open", profile: { training: residency(inUs) } }],
    unmet: [{ because: "trained elsewhere", profile: { training: residency({}) } }],
    unknown: [{ because: "nothing is said about training", profile: {} }],
    never: { pending: "nothing in that door waits for an event" },
  },
  {
    requirement: "ca.rcpsc.door.approved-jurisdiction",
    met: [
      {
        because: "the Royal College has already ruled",
        profile: {
          training: residency({ country: "AU" }),
          standings: standing("rcpsc", "approved_jurisdiction", "approved"),
        },
      },
    ],
    unmet: [{ because: "trained elsewhere", profile: { training: residency({}) } }],
    unknown: [
      {
        because: "the specialty has to be asked first",
        profile: { training: residency({ country: "AU" }), standings: [], certifications: [] },
      },
    ],
    never: { pending: "what is open there is a question, not an event" },
  },
  {
    requirement: "ca.rcpsc.door.per",
    met: [
      {
        because: "a recognised specialist with finished training",
        profile: { training: residency({}), certifications: specialist("foreign_college") },
      },
    ],
    unmet: [
      { because: "not recognised anywhere yet", profile: { training: residency({}), certifications: [] } },
      { because: "never trained", profile: { training: [], certifications: [] } },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: { training: residency({}) } }],
    never: { pending: "nothing in that door waits for an event" },
  },
  {
    requirement: "ca.rcpsc.door.subspecialty",
    met: [
      {
        because: "the affiliate program has taken the fellow",
        profile: { standings: standing("rcpsc", "seap", "approved") },
      },
    ],
    unmet: [
      {
        because: "neither a fellow nor in subspecialty training",
        profile: { training: residency({}), certifications: [], standings: [] },
      },
    ],
    unknown: [
      {
        because: "a fellow of the Royal College has to ask whether the field counts",
        profile: { training: [], certifications: specialist("rcpsc"), standings: [] },
      },
    ],
    never: { pending: "what is open there is a question, not an event" },
  },
  {
    requirement: "ca.rcpsc.exam",
    met: [{ because: "certified", profile: { certifications: specialist("rcpsc") } }],
    unmet: [{ because: "not certified", profile: { certifications: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "the profile holds no booking for this exam" },
  },
];
