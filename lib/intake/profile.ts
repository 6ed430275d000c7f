/** From answers to the profile the engine reads. "I don't know" becomes absence, or a code in `unsure`. */
import type { Profile } from "../eligibility/profile";
import { PRACTICE_READY } from "./fields";
import { asked } from "./questions";
import type { Answers, AttemptAnswer, QuestionId, StandingAnswer } from "./schema";
import { STEPS, type Standing } from "./steps";

/** Examinations the intake asks about, by question. */
const EXAM_QUESTIONS = {
  mccqe1: "mccqe1",
  nac: "nac",
  usmleStep1: "usmle_step1",
  usmleStep2ck: "usmle_step2ck",
  usmleStep3: "usmle_step3",
  usmleStep2cs: "usmle_step2cs",
} as const satisfies Partial<Record<QuestionId, string>>;

/** Bodies the intake asks about, by question. */
const STANDING_QUESTIONS = {
  sourceVerification: { authority: "mcc_source_verification" },
  ecfmg: { authority: "ecfmg" },
  ecfmgPathways: { authority: "ecfmg", track: "pathways" },
  aimg: { authority: "aimg" },
  bcCap: { authority: "bc_cap" },
  cmq: { authority: "cmq" },
} as const satisfies Partial<Record<QuestionId, { authority: string; track?: string }>>;

/** What the rows of the question on Quebec say. */
const QUEBEC_STEPS = {
  refresher: { authority: "cedis" },
  contingent_particulier: { authority: "cmq", track: "contingent_particulier" },
} as const;

/** Bodies named in the contract that neither a rule nor the intake asks about: their standing stays not known. */
export const BODIES_NOT_ASKED = ["casper"] as const;

/** Examinations that share one question. */
const OTHER_EXAMS = ["mccee", "mccqe2", "tdm", "comlex1", "comlex2", "comlex3"] as const;

type Exam = NonNullable<Profile["exams"]>[number];

/** The scale in use on a sitting's day, where the intake may tell it from the day alone. */
function scaleOf(exam: string, takenOn: string | undefined): string | undefined {
  if (exam !== "mccqe1" || takenOn === undefined) return undefined;
  return takenOn >= "2025-04-01" ? "mccqe1:2025" : takenOn >= "2018-01-01" ? "mccqe1:2018" : undefined;
}

function examRow(exam: Exam["exam"], { result, ...rest }: AttemptAnswer): Exam {
  const scoreScale = rest.score === undefined ? undefined : scaleOf(exam, rest.takenOn);
  return { exam, ...rest, ...(result === null ? {} : { result }), ...(scoreScale ? { scoreScale } : {}) };
}

function examsOf(
  answers: Answers,
  open: ReadonlySet<QuestionId>,
): { exams?: Profile["exams"]; unsure: string[] } {
  const questions = Object.entries(EXAM_QUESTIONS) as [keyof typeof EXAM_QUESTIONS, Exam["exam"]][];
  if (!answers.otherExams && !questions.some(([question]) => answers[question])) return { unsure: [] };
  const exams: Exam[] = (answers.otherExams ?? []).map(({ exam, ...attempt }) => examRow(exam, attempt));
  const unsure: string[] = answers.otherExams ? [] : OTHER_EXAMS.map((exam) => `exams.${exam}`);
  for (const [question, exam] of questions) {
    const attempts = answers[question];
    if (attempts) exams.push(...attempts.map((attempt) => examRow(exam, attempt)));
    // A question that earlier answers closed (no Step 3 without Step 1) is answered by them.
    else if (open.has(question)) unsure.push(`exams.${exam}`);
  }
  return { exams, unsure };
}

/** What the rows on practice-ready programs say. Two assessments are all anybody gets, so the second is a row of its own. */
function rulingsOf(rulings: NonNullable<Answers["practiceReady"]>): Standing[] {
  const assessments = rulings.filter(({ stage }) => stage !== "eligible");
  return [
    ...rulings.map(({ program, stage, decidedOn }) => {
      const body = stage === "failed" ? { authority: program, track: "assessment" } : { authority: program };
      const status = { eligible: "approved", passed: "completed", failed: "declined" } as const;
      return compact({ ...body, status: status[stage], decidedOn });
    }),
    ...(["first_assessment", "second_assessment"] as const)
      .slice(0, assessments.length)
      .map((track) => ({ authority: "pra", track, status: "completed" as const })),
  ];
}

/** What the ticked steps say, and the bodies whose steps nobody spoke about. */
function stepsOf(answers: Answers, open: ReadonlySet<QuestionId>): { rows: Standing[]; unsure: string[] } {
  const rows: Standing[] = [];
  const unsure: string[] = [];
  for (const question of ["ecfmgSteps", "schoolSteps", "papers"] as const) {
    const ticked = answers[question];
    if (ticked) rows.push(...ticked.flatMap((step) => STEPS[question][step] ?? []));
    else if (open.has(question))
      unsure.push(
        ...Object.values(STEPS[question]).flatMap(({ authority }) => (authority === "aimg" ? [] : authority)),
      );
  }
  const quebec = answers.quebecSteps;
  if (quebec)
    rows.push(
      ...quebec.map(({ step, decidedOn }) =>
        compact({ ...QUEBEC_STEPS[step], status: "completed" as const, decidedOn }),
      ),
    );
  else if (open.has("quebecSteps")) unsure.push("cedis");
  const rulings = answers.practiceReady;
  if (rulings) rows.push(...rulingsOf(rulings));
  else if (open.has("practiceReady")) unsure.push("pra", ...PRACTICE_READY);
  return { rows, unsure };
}

function standingsOf(
  answers: Answers,
  open: ReadonlySet<QuestionId>,
): { standings?: Profile["standings"]; unsure: string[] } {
  const questions = Object.entries(STANDING_QUESTIONS) as [
    keyof typeof STANDING_QUESTIONS,
    { authority: string; track?: string },
  ][];
  const steps = stepsOf(answers, open);
  const spoken =
    answers.ecfmgSteps ??
    answers.schoolSteps ??
    answers.papers ??
    answers.quebecSteps ??
    answers.practiceReady;
  if (!spoken && !questions.some(([question]) => answers[question])) return { unsure: [] };
  const standings: Standing[] = [];
  const unsure = new Set<string>(
    [...BODIES_NOT_ASKED, ...steps.unsure].map((authority) => `standings.${authority}`),
  );
  for (const [question, body] of questions) {
    const answer: StandingAnswer | null | undefined = answers[question];
    if (answer && answer !== "none") standings.push({ ...body, status: answer });
    // Who never applied for certification, or holds it, has answered for the Pathways too.
    const answered =
      question === "ecfmgPathways" && (answers.ecfmg === "completed" || answers.ecfmg === "none");
    if (!answer && !answered) unsure.add(`standings.${body.authority}`);
  }
  standings.push(...steps.rows);
  // Who never took part in a match cannot have been barred from one.
  if (answers.sanction) standings.push({ authority: "carms", track: "sanction", status: "completed" });
  else if (answers.sanction !== false && answers.matches?.length !== 0) unsure.add("standings.carms");
  return { standings, unsure: [...unsure] };
}

function educationOf(answers: Answers): Profile["education"] {
  const country = answers.schoolCountry;
  if (!country) return undefined;
  const listing = answers.schoolListing;
  const known = (flag: boolean | null | undefined): boolean | undefined => flag ?? undefined;
  const { graduation } = answers;
  return [
    compact({
      school: compact({
        name: answers.schoolName ?? undefined,
        country,
        wdomsListed: known(listing?.wdoms),
        canadaSponsorNote: known(listing?.canadaNote),
        ecfmgEligible: known(listing?.ecfmgNote),
        accreditations: answers.schoolAccreditation ?? undefined,
        jointWithLcme: known(listing?.joint),
      }),
      degree: answers.degree ?? undefined,
      languageOfInstruction: answers.instruction ?? undefined,
      creditYears: answers.creditYears ?? undefined,
      coreRotations: answers.coreRotations
        ? Object.fromEntries(answers.coreRotations.map(({ rotation, weeks }) => [rotation, weeks]))
        : undefined,
      graduatedOn: graduation?.state === "graduated" ? graduation.on : undefined,
      expectedGraduationOn: graduation?.state === "studying" ? graduation.on : undefined,
    }),
    ...(answers.otherDegrees ?? []).map((row) => {
      const {
        name,
        country: place,
        wdomsListed,
        canadaSponsorNote,
        ecfmgEligible,
        accredited,
        ...degree
      } = row;
      const accreditations = accredited && (accredited === "none" ? [] : [accredited]);
      return compact({
        school: compact({
          name,
          country: place,
          wdomsListed,
          canadaSponsorNote,
          ecfmgEligible,
          accreditations,
        }),
        ...degree,
      });
    }),
  ];
}

function residenceListOf(answers: Answers): Pick<Profile, "permanentResidence"> & { unsure: string[] } {
  const citizen = (country: string) => answers.citizenships?.includes(country) ?? false;
  const canada = answers.canadaResidence;
  const usa = answers.usResidence;
  const rows: NonNullable<Profile["permanentResidence"]> = [];
  if (canada?.resident)
    rows.push(compact({ country: "CA", since: canada.since, validUntil: canada.validUntil }));
  if (usa) rows.push({ country: "US" });
  const canadaKnown = citizen("CA") || (canada ?? undefined) !== undefined;
  const usaKnown = citizen("US") || (usa ?? undefined) !== undefined;
  if (!canadaKnown && !usaKnown) return { unsure: [] };
  const unsure = [
    ...(canadaKnown ? [] : ["permanentResidence.CA"]),
    ...(usaKnown ? [] : ["permanentResidence.US"]),
  ];
  return { permanentResidence: rows, unsure };
}

function permitsOf(
  answers: Answers,
  open: ReadonlySet<QuestionId>,
): Pick<Profile, "workAuthorizations"> & { unsure: string[] } {
  const rows: NonNullable<Profile["workAuthorizations"]> = [];
  const unsure: string[] = [];
  let anyKnown = false;
  for (const [question, country] of [
    ["canadaPermit", "CA"],
    ["usPermit", "US"],
  ] as const) {
    const kinds = answers[question];
    if (kinds) rows.push(...kinds.map((kind) => ({ country, kind })));
    // Citizens and residents are not asked: they hold no permit there.
    if (kinds || !open.has(question)) anyKnown = true;
    else unsure.push(`workAuthorizations.${country}`);
  }
  return anyKnown ? { workAuthorizations: rows, unsure } : { unsure: [] };
}

/** Drops the members that are undefined, so that absence stays absence. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/**
 * The profile these answers make. Questions not reached or answered "I don't know" leave their fact absent;
 * where they are one part of a list that is otherwise known, their code goes to `unsure`.
 */
export function profileFrom(answers: Answers): Profile {
  const open = new Set(asked(answers).map((question) => question.id));
  const { unsure: unsureExams, ...exams } = examsOf(answers, open);
  const { unsure: unsureStandings, ...standings } = standingsOf(answers, open);
  const { unsure: unsureResidence, ...residence } = residenceListOf(answers);
  const { unsure: unsurePermits, ...permits } = permitsOf(answers, open);
  const unsure = [
    ...unsureExams,
    ...unsureStandings,
    ...unsureResidence,
    ...unsurePermits,
    ...(answers.otherDegrees === null ? ["education"] : []),
  ].sort();
  return compact({
    citizenships: answers.citizenships ?? undefined,
    ...residence,
    ...permits,
    residence: answers.home ? compact(answers.home) : undefined,
    residences: answers.residences ?? undefined,
    secondaryEducation: answers.secondaryEducation ?? undefined,
    education: educationOf(answers),
    ...exams,
    languageTests: answers.languageTests ?? undefined,
    ...standings,
    training: answers.training ?? undefined,
    practice: answers.practice ?? undefined,
    licences: answers.licences ?? undefined,
    certifications: answers.certifications ?? undefined,
    experiences: answers.experiences ?? undefined,
    sponsorship: answers.sponsorship ?? undefined,
    matches: answers.matches ?? undefined,
    commitments: answers.commitments ?? undefined,
    preferences:
      answers.returnOfService === undefined || answers.returnOfService === null
        ? undefined
        : { acceptsReturnOfService: answers.returnOfService },
    unsure: unsure.length > 0 ? unsure : undefined,
  }) as Profile;
}
