import type { RequirementExamples } from "./example";

const degree = (dates: { graduatedOn?: string; expectedGraduationOn?: string }, school: object = {}) => [
  { school: { name: "Invented Faculty", country: "PE", ...school }, ...dates },
];
const GRADUATE = degree({ graduatedOn: "2020-12-15" }, { canadaSponsorNote: true });
const hospital = (status: "applied" | "approved") => [
  { authority: "hospital", track: "observership", status },
];
const supervisor = (status: "applied" | "approved") => [
  { authority: "cpsns", track: "observership_supervisor", status },
];
const DEGREE_NEVER = { pending: "what is asked is a day, and a day to come counts" };

export const CA_OBSERVERSHIP: RequirementExamples[] = [
  {
    requirement: "ca.observership.medicine",
    met: [
      { because: "a graduate", profile: { education: degree({ graduatedOn: "2020-12-15" }) } },
      { because: "a student", profile: { education: degree({ expectedGraduationOn: "2028-12-15" }) } },
    ],
    unmet: [{ because: "no medical school at all", profile: { education: [] } }],
    unknown: [{ because: "nothing is said about studies", profile: {} }],
    never: DEGREE_NEVER,
  },
  ...["ca.qc.observership.hospital", "ca.bc.observership.request"].map(
    (requirement): RequirementExamples => ({
      requirement,
      met: [{ because: "somebody has said yes", profile: { standings: hospital("approved") } }],
      unmet: [{ because: "nobody was asked", profile: { standings: [] } }],
      pending: [{ because: "asked, not answered", profile: { standings: hospital("applied") } }],
      unknown: [{ because: "nothing is said about it", profile: {} }],
    }),
  ),
  {
    requirement: "ca.bc.observership.open",
    unknown: [{ because: "the pages contradict each other", profile: { education: GRADUATE } }],
  },
  {
    requirement: "ca.bc.observership.school",
    met: [{ because: "the note is there", profile: { education: GRADUATE } }],
    unmet: [
      { because: "the note is missing", profile: { education: degree({}, { canadaSponsorNote: false }) } },
    ],
    unknown: [{ because: "whether the note is there is not said", profile: { education: degree({}) } }],
    never: { pending: "a directory entry has no date to come" },
  },
  {
    requirement: "ca.bc.observership.degree",
    met: [{ because: "a graduate", profile: { education: GRADUATE } }],
    unmet: [{ because: "no medical school at all", profile: { education: [] } }],
    pending: [
      {
        because: "the degree is to come",
        profile: { education: degree({ expectedGraduationOn: "2028-12-15" }) },
      },
    ],
    unknown: [{ because: "the day of the degree is not known", profile: { education: degree({}) } }],
  },
  {
    requirement: "ca.ab.observership.member",
    met: [{ because: "a member", profile: { standings: [{ authority: "aimga", status: "completed" }] } }],
    unmet: [{ because: "not a member", profile: { standings: [] } }],
    pending: [{ because: "applied", profile: { standings: [{ authority: "aimga", status: "applied" }] } }],
    unknown: [{ because: "nothing is said about it", profile: {} }],
  },
  {
    requirement: "ca.observership.bc",
    unmet: [
      {
        because: "without the note the class is closed",
        profile: { education: degree({ graduatedOn: "2020-12-15" }, { canadaSponsorNote: false }) },
      },
    ],
    unknown: [{ because: "the college has to be asked first", profile: { education: GRADUATE } }],
    never: {
      met: "whether the class is open to graduates from abroad is an open question",
      pending: "whether the class is open to graduates from abroad is an open question",
    },
  },
  {
    requirement: "ca.observership.qc",
    met: [{ because: "a graduate may ask a hospital", profile: { education: GRADUATE } }],
    unmet: [{ because: "no medical school at all", profile: { education: [] } }],
    unknown: [{ because: "nothing is said about studies", profile: {} }],
    never: DEGREE_NEVER,
  },
  {
    requirement: "ca.observership.ab",
    met: [{ because: "a member", profile: { standings: [{ authority: "aimga", status: "completed" }] } }],
    unmet: [{ because: "not a member", profile: { standings: [] } }],
    pending: [
      {
        because: "membership is applied for",
        profile: { standings: [{ authority: "aimga", status: "applied" }] },
      },
    ],
    unknown: [{ because: "nothing is said about it", profile: {} }],
  },
  {
    requirement: "ca.observership.ns",
    met: [
      {
        because: "a doctor trained abroad, without a licence here, has found a supervisor",
        profile: { education: GRADUATE, licences: [], standings: supervisor("approved") },
      },
    ],
    unmet: [
      {
        because: "who is licensed in Canada needs no permit to watch",
        profile: {
          education: GRADUATE,
          licences: [{ jurisdiction: "CA-NB", kind: "full", status: "active" }],
          standings: supervisor("approved"),
        },
      },
      {
        because: "nobody was found to supervise",
        profile: { education: GRADUATE, licences: [], standings: [] },
      },
    ],
    pending: [
      {
        because: "a doctor was asked",
        profile: { education: GRADUATE, licences: [], standings: supervisor("applied") },
      },
    ],
    unknown: [
      {
        because: "nothing is said about licences",
        profile: { education: GRADUATE, standings: supervisor("approved") },
      },
    ],
  },
  {
    requirement: "ca.observership.elsewhere",
    unknown: [{ because: "no rules were found", profile: { education: GRADUATE } }],
  },
];
