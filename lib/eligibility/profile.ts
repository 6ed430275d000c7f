/**
 * The profile: the only way facts about a person reach the engine.
 *
 * Every fact is optional and an absent one means "not known"; inside a row, what names the row is required. A present list is complete ("known to be
 * all"), except for the codes named in `unsure`. Objects are strict: an unknown field is an error.
 */
import { z } from "zod";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** A calendar day, `YYYY-MM-DD`, without time zone, between 1900 and 2200. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a calendar date, YYYY-MM-DD")
  .refine(isCalendarDate, "a day that exists, between 1900 and 2200, YYYY-MM-DD")
  .meta({ format: "date", description: "Calendar date YYYY-MM-DD, no time zone" });

/** A month, `YYYY-MM`: how examination sessions are named. */
export const YearMonth = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, "a month, YYYY-MM");

/** The codes ISO 3166-1 has assigned. A pattern, so that the published schema refuses the same ones. */
const COUNTRY_CODES = [
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY",
  "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK",
  "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR",
  "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK",
  "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM",
  "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF",
  "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW",
]
  .join(" ")
  .replaceAll(" ", "|");

/** ISO 3166-1 alpha-2. */
export const Country = z
  .string()
  .regex(new RegExp(`^(${COUNTRY_CODES})$`), "an ISO 3166-1 alpha-2 country code, such as CA");
/** ISO 3166-2, such as `CA-ON`. */
export const Subdivision = z
  .string()
  .regex(new RegExp(`^(${COUNTRY_CODES})-[A-Z0-9]{1,3}$`), "an ISO 3166-2 subdivision code, such as CA-ON");
/** The codes of ISO 639-1. */
const LANGUAGE_CODES = [
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo",
  "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka",
  "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng",
  "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su",
  "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu",
]
  .join(" ")
  .replaceAll(" ", "|");
const Language = z
  .string()
  .regex(new RegExp(`^(${LANGUAGE_CODES})$`), "an ISO 639-1 language code, such as en");
/** Codes whose registries are data and may grow: lower-case snake. */
export const Code = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, "a code in lower case with underscores, such as family_medicine");
const ScaleId = z.string().regex(/^[a-z][a-z0-9_]*:\d{4}(-\d{2})?$/, "a score scale, such as mccqe1:2025");
const Text = z.string().min(1).max(300);
const Score = z.number().min(0).max(10000);

/** Rows a list may hold at most. */
export const LIST_LIMIT = 200;
const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIST_LIMIT);

export const EXAM_CODES = [
  "mccqe1",
  "nac",
  "mccee",
  "mccqe2",
  "tdm",
  "usmle_step1",
  "usmle_step2ck",
  "usmle_step2cs",
  "usmle_step3",
  "comlex1",
  "comlex2",
  "comlex3",
] as const;
export const LANGUAGE_TEST_CODES = [
  "ielts_academic",
  "ielts_general",
  "celpip_general",
  "oet_medicine",
  "tef_canada",
  "tcf_canada",
  "toefl_ibt",
  "pte_academic",
] as const;

/** How a sitting can end. */
export const FINAL_RESULTS = ["pass", "fail", "incomplete", "no_standing", "denied"] as const;
export const ExamResult = z.enum([...FINAL_RESULTS, "awaiting", "scheduled"]);
export const WorkAuthorizationKind = z.enum([
  "j1",
  "h1b",
  "ead",
  "o1",
  "work_permit",
  "study_permit",
  "protected_person",
  "refugee_claimant",
  "visitor",
  "other",
]);
export const Accreditation = z.enum(["lcme", "cacms", "coca", "wfme_recognized", "ncfmea_comparable"]);
export const StandingStatus = z.enum(["applied", "invited", "approved", "completed", "declined", "expired"]);
export const TrainingKind = z.enum(["residency", "fellowship", "internship"]);
export const TrainingAccreditor = z.enum(["acgme", "rcpsc", "cfpc", "other"]);
export const LicenceStatus = z.enum(["active", "expired", "revoked"]);
export const LicenceKind = z.enum(["full", "provisional", "training", "other"]);
export const MatchOutcome = z.enum(["matched", "unmatched", "partial", "withdrew", "released"]);
export const CommitmentStatus = z.enum(["offered", "signed", "refused", "completed"]);

export const PermanentResidence = z.strictObject({
  country: Country,
  since: CalendarDate.optional(),
  validUntil: CalendarDate.optional(),
});
export const WorkAuthorization = z.strictObject({
  country: Country,
  kind: WorkAuthorizationKind,
  validFrom: CalendarDate.optional(),
  validUntil: CalendarDate.optional(),
});
export const Residence = z.strictObject({
  country: Country,
  subdivision: Subdivision.optional(),
  from: CalendarDate,
  to: CalendarDate.optional(),
});
export const SecondarySchool = z.strictObject({
  country: Country,
  subdivision: Subdivision.optional(),
  startedOn: CalendarDate.optional(),
  endedOn: CalendarDate.optional(),
});
export const School = z.strictObject({
  name: Text.optional(),
  country: Country,
  wdomsListed: z.boolean().optional(),
  ecfmgEligible: z.boolean().optional(),
  canadaSponsorNote: z.boolean().optional(),
  accreditations: list(Accreditation).optional(),
  jointWithLcme: z.boolean().optional(),
});
export const Degree = z.strictObject({
  school: School,
  degree: z.enum(["md", "mbbs", "do", "other"]).optional(),
  languageOfInstruction: Language.optional(),
  creditYears: z.number().min(0).max(20).optional(),
  coreRotations: z.record(Code, z.number().min(0).max(300)).optional(),
  startedOn: CalendarDate.optional(),
  graduatedOn: CalendarDate.optional(),
  expectedGraduationOn: CalendarDate.optional(),
});
export const ExamAttempt = z.strictObject({
  exam: z.enum(EXAM_CODES),
  result: ExamResult.optional(),
  takenOn: CalendarDate.optional(),
  resultOn: CalendarDate.optional(),
  scheduledFor: CalendarDate.optional(),
  session: YearMonth.optional(),
  score: Score.optional(),
  scoreScale: ScaleId.optional(),
});
export const LanguageTest = z.strictObject({
  test: z.enum(LANGUAGE_TEST_CODES),
  takenOn: CalendarDate,
  overall: Score.optional(),
  listening: Score.optional(),
  reading: Score.optional(),
  writing: Score.optional(),
  speaking: Score.optional(),
});
export const Training = z.strictObject({
  kind: TrainingKind,
  country: Country,
  subdivision: Subdivision.optional(),
  accreditor: TrainingAccreditor.optional(),
  specialty: Code,
  creditable: z.boolean().optional(),
  startedOn: CalendarDate,
  endedOn: CalendarDate.optional(),
  months: z.number().min(0).max(600).optional(),
  completed: z.boolean().optional(),
});
export const Practice = z.strictObject({
  country: Country,
  subdivision: Subdivision.optional(),
  specialty: Code,
  startedOn: CalendarDate,
  endedOn: CalendarDate.optional(),
  hoursPerWeek: z.number().min(0).max(168).optional(),
  independent: z.boolean().optional(),
  supervised: z.boolean().optional(),
  inPerson: z.boolean().optional(),
  mostResponsible: z.boolean().optional(),
});
export const Licence = z.strictObject({
  jurisdiction: z.union([Country, Subdivision]),
  kind: LicenceKind,
  status: LicenceStatus,
  unsupervised: z.boolean().optional(),
  disciplined: z.boolean().optional(),
  issuedOn: CalendarDate.optional(),
  expiresOn: CalendarDate.optional(),
});
export const Certification = z.strictObject({
  body: Code,
  specialty: Code,
  certifiedOn: CalendarDate.optional(),
});
export const Experience = z.strictObject({
  kind: z.enum([
    "observership",
    "elective",
    "externship",
    "clerkship",
    "research",
    "volunteer",
    "teaching",
    "publication",
  ]),
  country: Country,
  subdivision: Subdivision.optional(),
  specialty: Code.optional(),
  handsOn: z.boolean().optional(),
  startedOn: CalendarDate.optional(),
  endedOn: CalendarDate.optional(),
  hours: z.number().min(0).max(100000).optional(),
});
export const Sponsorship = z.strictObject({ kind: Code, country: Country });
export const Standing = z.strictObject({
  authority: Code,
  status: StandingStatus,
  track: Code.optional(),
  country: Country.optional(),
  specialty: Code.optional(),
  cycle: z.string().max(20).optional(),
  decidedOn: CalendarDate.optional(),
  expiresOn: CalendarDate.optional(),
});
export const MatchRecord = z.strictObject({
  service: z.enum(["carms", "nrmp"]),
  year: z.number().int().min(1950).max(2200),
  iteration: z.number().int().min(1).max(9).optional(),
  province: Subdivision.optional(),
  stream: Code.optional(),
  outcome: MatchOutcome,
});
export const Commitment = z.strictObject({
  authority: Code,
  status: CommitmentStatus,
  years: z.number().min(0).max(30).optional(),
  startedOn: CalendarDate.optional(),
});

/** Everything known about one person. */
export const Profile = z
  .strictObject({
    citizenships: list(Country).optional(),
    permanentResidence: list(PermanentResidence).optional(),
    residence: z
      .strictObject({ country: Country, subdivision: Subdivision.optional(), since: CalendarDate.optional() })
      .optional(),
    residences: list(Residence).optional(),
    workAuthorizations: list(WorkAuthorization).optional(),
    firstLanguages: list(Language).optional(),
    secondaryEducation: list(SecondarySchool).optional(),
    education: list(Degree).optional(),
    exams: list(ExamAttempt).optional(),
    languageTests: list(LanguageTest).optional(),
    training: list(Training).optional(),
    practice: list(Practice).optional(),
    licences: list(Licence).optional(),
    certifications: list(Certification).optional(),
    experiences: list(Experience).optional(),
    standings: list(Standing).optional(),
    matches: list(MatchRecord).optional(),
    commitments: list(Commitment).optional(),
    sponsorship: list(Sponsorship).optional(),
    preferences: z
      .strictObject({
        specialties: list(Code).optional(),
        jurisdictions: list(z.union([Country, Subdivision])).optional(),
        acceptsReturnOfService: z.boolean().optional(),
        languages: list(Language).optional(),
      })
      .optional(),
    unsure: list(
      z
        .string()
        .regex(
          /^[a-zA-Z][a-zA-Z0-9]*(\.[A-Za-z0-9_-]+)?$/,
          "a list name, or a list name and a code, such as exams.nac",
        ),
    ).optional(),
  })
  .meta({
    title: "Profile",
    description:
      "Facts about one person. An absent field means not known; a present list is complete, except for the codes in `unsure`.",
  });

export type Profile = z.infer<typeof Profile>;
