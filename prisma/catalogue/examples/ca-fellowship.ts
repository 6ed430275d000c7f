import type { RequirementExamples } from "./example";

type Row = NonNullable<NonNullable<RequirementExamples["given"]>["training"]>[number];

const training = (change: Partial<Row> = {}): Row[] => [
  {
    kind: "residency",
    country: "BR",
    specialty: "internal_medicine",
    startedOn: "2018-03-01",
    endedOn: "2021-02-28",
    completed: true,
    ...change,
  },
];
const school = (change: object) => [{ school: { name: "Invented College", country: "BR", ...change } }];
const paidBy = (kind: string, country: string) => [{ kind, country }];
const licence = (jurisdiction: string, kind: "full" | "training") => [
  { jurisdiction, kind, status: "active" as const },
];
const university = (track: string, status: "applied" | "approved" | "completed") => [
  { authority: "university", track, status },
];
const matched = (year: number, outcome: "matched" | "unmatched" = "matched") => [
  { service: "nrmp" as const, year, outcome },
];
const noPermit = { citizenships: ["BR"], permanentResidence: [], workAuthorizations: [] };
const LICENCE = { pending: "a licence is held or not" };
const SPONSOR = { pending: "a sponsor pays or does not" };

export const CA_FELLOWSHIP: RequirementExamples[] = [
  {
    requirement: "ca.fellowship.residency",
    met: [{ because: "a residency in Brazil is done", profile: { training: training() } }],
    unmet: [
      { because: "never trained", profile: { training: [] } },
      { because: "an internship is no residency", profile: { training: training({ kind: "internship" }) } },
    ],
    unknown: [
      {
        because: "whether it was finished is not said",
        profile: { training: training({ completed: undefined }) },
      },
    ],
    lines: [
      {
        enough: {
          because: "it ended on the day asked about",
          profile: { training: training({ endedOn: "2026-11-22" }) },
        },
        short: {
          because: "it ends the day after",
          profile: { training: training({ endedOn: "2026-11-23" }) },
        },
      },
    ],
    never: { pending: "a residency was finished or was not" },
  },
  {
    requirement: "ca.fellowship.specialist",
    met: [
      {
        because: "certified by a college at home",
        profile: { certifications: [{ body: "foreign_college", specialty: "internal_medicine" }] },
      },
      {
        because: "a family doctor counts too",
        profile: { certifications: [{ body: "mrcgp", specialty: "family_medicine" }] },
      },
    ],
    unmet: [{ because: "exams do not take its place", profile: { certifications: [], exams: [] } }],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: "ca.bc.fellowship.specialist",
    met: [
      {
        because: "certified as an internist at home",
        profile: { certifications: [{ body: "foreign_college", specialty: "internal_medicine" }] },
      },
    ],
    unmet: [
      {
        because: "a family doctor is no specialist here",
        profile: { certifications: [{ body: "mrcgp", specialty: "family_medicine" }] },
      },
    ],
    unknown: [{ because: "nothing is said about certificates", profile: {} }],
    never: { pending: "a certificate is held or not" },
  },
  {
    requirement: "ca.fellowship.school",
    met: [
      { because: "the note is there", profile: { education: school({ canadaSponsorNote: true }) } },
      {
        because: "an American school",
        profile: { education: school({ country: "US", accreditations: ["lcme"] }) },
      },
    ],
    unmet: [
      {
        because: "listed, but without the note",
        profile: { education: school({ wdomsListed: true, canadaSponsorNote: false, accreditations: [] }) },
      },
    ],
    unknown: [
      {
        because: "whether the note is there is not said",
        profile: { education: school({ accreditations: [] }) },
      },
    ],
    never: { pending: "a directory entry has no date to come" },
  },
  {
    requirement: "ca.fellowship.offer",
    met: [
      {
        because: "a program has offered a place",
        profile: { standings: university("fellowship", "approved") },
      },
    ],
    unmet: [{ because: "no program was asked", profile: { standings: [] } }],
    pending: [
      { because: "asked, not answered", profile: { standings: university("fellowship", "applied") } },
    ],
    unknown: [{ because: "nothing is said about offers", profile: {} }],
  },
  {
    requirement: "ca.fellowship.licence",
    met: [{ because: "a training licence in Manitoba", profile: { licences: licence("CA-MB", "training") } }],
    unmet: [{ because: "a licence at home is none here", profile: { licences: licence("BR", "full") } }],
    unknown: [{ because: "nothing is said about licences", profile: {} }],
    never: LICENCE,
  },
  ...(
    [
      ["ca.on.fellowship.certificate", "CA-ON"],
      ["ca.qc.fellowship.cmq", "CA-QC"],
      ["ca.bc.fellowship.file", "CA-BC"],
    ] as const
  ).map(
    ([requirement, province]): RequirementExamples => ({
      requirement,
      met: [{ because: "a training licence there", profile: { licences: licence(province, "training") } }],
      unmet: [{ because: "one of another province", profile: { licences: licence("CA-NS", "training") } }],
      unknown: [{ because: "nothing is said about licences", profile: {} }],
      never: LICENCE,
    }),
  ),
  {
    requirement: "ca.fellowship.status",
    met: [
      {
        because: "a work permit is enough",
        profile: { ...noPermit, workAuthorizations: [{ country: "CA", kind: "work_permit" }] },
      },
    ],
    unmet: [{ because: "no status in Canada", profile: noPermit }],
    unknown: [{ because: "nothing is said about permits", profile: { citizenships: ["BR"] } }],
    never: { pending: "a status is held or not" },
  },
  {
    requirement: "ca.fellowship.funding",
    met: [{ because: "the university at home pays", profile: { sponsorship: paidBy("university", "BR") } }],
    unmet: [{ because: "nobody pays", profile: { sponsorship: [] } }],
    unknown: [{ because: "nothing is said about money", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.on.fellowship.not-bound",
    met: [
      { because: "never in that match", profile: { matches: [] } },
      { because: "not matched", profile: { matches: matched(2027, "unmatched") } },
    ],
    unmet: [{ because: "matched for next year", profile: { matches: matched(2027) } }],
    unknown: [{ because: "nothing is said about matches", profile: {} }],
    lines: [
      {
        enough: { because: "the match of last year binds no more", profile: { matches: matched(2025) } },
        short: { because: "that of this year does", profile: { matches: matched(2026) } },
      },
    ],
    never: { pending: "a match is made or is not" },
  },
  {
    requirement: "ca.on.fellowship.own-application",
    met: [
      { because: "nobody pays", profile: { sponsorship: [] } },
      {
        because: "a university pays, not a government",
        profile: { sponsorship: paidBy("university", "KW") },
      },
    ],
    unmet: [
      { because: "the government of Kuwait pays", profile: { sponsorship: paidBy("government", "KW") } },
    ],
    unknown: [{ because: "nothing is said about sponsors", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.on.fellowship.no-contract-sponsor",
    met: [{ because: "the government of Norway pays", profile: { sponsorship: paidBy("government", "NO") } }],
    unmet: [
      { because: "the government of Oman pays", profile: { sponsorship: paidBy("government", "OM") } },
      { because: "the government of Brunei pays", profile: { sponsorship: paidBy("government", "BN") } },
    ],
    unknown: [{ because: "nothing is said about sponsors", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.fellowship.contract-sponsor",
    met: [{ because: "the government of Libya pays", profile: { sponsorship: paidBy("government", "LY") } }],
    unmet: [
      { because: "the government of Norway pays", profile: { sponsorship: paidBy("government", "NO") } },
      { because: "an employer in Kuwait pays", profile: { sponsorship: paidBy("employer", "KW") } },
    ],
    unknown: [{ because: "nothing is said about sponsors", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.fellowship.any-sponsor",
    met: [{ because: "an employer pays", profile: { sponsorship: paidBy("employer", "NO") } }],
    unmet: [{ because: "nobody pays", profile: { sponsorship: [] } }],
    unknown: [{ because: "nothing is said about sponsors", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.fellowship.contract-list-open",
    unknown: [
      {
        because: "the list of contract countries is not complete",
        profile: { sponsorship: paidBy("government", "NO") },
      },
    ],
  },
  {
    requirement: "ca.on.fellowship.peap",
    met: [
      {
        because: "assessed on entry",
        profile: { standings: university("pre_entry_assessment", "completed") },
      },
    ],
    unmet: [{ because: "not begun", profile: { standings: [] } }],
    pending: [
      { because: "invited to it", profile: { standings: university("pre_entry_assessment", "approved") } },
    ],
    unknown: [{ because: "nothing is said about it", profile: {} }],
  },
  {
    requirement: "ca.on.fellowship.three-years",
    met: [
      {
        because: "a permanent resident may stay longer",
        profile: {
          citizenships: ["BR"],
          permanentResidence: [{ country: "CA" }],
          training: training({
            kind: "fellowship",
            country: "CA",
            startedOn: "2020-07-01",
            endedOn: "2024-06-30",
          }),
        },
      },
    ],
    unknown: [{ because: "nothing is said about training", profile: { ...noPermit } }],
    lines: [
      {
        enough: {
          because: "36 months as a fellow",
          profile: {
            ...noPermit,
            training: training({
              kind: "fellowship",
              country: "CA",
              startedOn: "2022-07-01",
              endedOn: "2025-06-30",
            }),
          },
        },
        short: {
          because: "a day more",
          profile: {
            ...noPermit,
            training: training({
              kind: "fellowship",
              country: "CA",
              startedOn: "2022-07-01",
              endedOn: "2025-07-01",
            }),
          },
        },
      },
    ],
    never: { pending: "months of training are done or not" },
  },
  {
    requirement: "ca.qc.fellowship.funding",
    met: [
      { because: "the government at home pays", profile: { sponsorship: paidBy("government", "BR") } },
      { because: "a research foundation pays", profile: { sponsorship: paidBy("scientific_body", "CA") } },
    ],
    unmet: [
      { because: "paying for oneself is refused", profile: { sponsorship: [] } },
      { because: "an employer is none of the bodies", profile: { sponsorship: paidBy("employer", "BR") } },
    ],
    unknown: [{ because: "nothing is said about money", profile: {} }],
    never: SPONSOR,
  },
  {
    requirement: "ca.qc.fellowship.file",
    met: [{ because: "the file is in", profile: { standings: university("fellowship", "applied") } }],
    unmet: [{ because: "no file", profile: { standings: [] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
    never: { pending: "sending the file is the whole of it" },
  },
  {
    requirement: "ca.qc.fellowship.return",
    met: [
      {
        because: "the promise is signed",
        profile: { commitments: [{ authority: "mcgill", status: "signed" }] },
      },
    ],
    unmet: [{ because: "nothing is signed", profile: { commitments: [] } }],
    unknown: [{ because: "nothing is said about promises", profile: {} }],
    never: { pending: "a promise is signed or not" },
  },
];
