/**
 * Limits that a row of a file states as numbers, made into rules. Rows with the same limit share one criterion, so
 * that it is judged once; its source is each row's own page.
 */
import type { Role, RuleInput } from "../eligibility/catalogue";
import { Rule } from "../eligibility/catalogue";
import type { LimitWeight, Topic } from "./codes";
import type { StreamRow } from "./csv";
import { Criterion } from "./schema";

/** Ids of criteria that came from rows and not from the directory's file. */
export const LIMIT = "limit.";
export const isLimit = (criterion: string): boolean => criterion.startsWith(LIMIT);

interface Limit {
  name: string;
  topic: Topic;
  figure?: number;
  weight: LimitWeight;
  title: { en: string; fr: string };
  statement: { en: string; fr: string };
  rule: RuleInput;
  left?: Criterion["left"];
}

const years = (n: number) => ({
  en: n === 1 ? "one year" : `${n} years`,
  fr: n === 1 ? "un an" : `${n} ans`,
});

function criterionOf({ name, topic, figure, weight, title, statement, rule, left }: Limit): Criterion {
  const role: Role = weight === "strict" ? "criterion" : "preference";
  return Criterion.parse({
    id: `${LIMIT}${name}.${weight}`,
    role,
    topic,
    ...(figure === undefined ? {} : { figure }),
    title,
    statement,
    rule: Rule.parse(rule),
    ...(left ? { left } : {}),
    appliesTo: [],
    sources: [],
    facts: [],
  });
}

/** The exams whose attempts a country's programs count. */
const COUNTED = { CA: ["mccqe1"], US: ["usmle_step1", "usmle_step2ck"] } as const;
const COUNTRY = {
  CA: { en: "Canada", fr: "au Canada" },
  US: { en: "the United States", fr: "aux États-Unis" },
};

/** The criteria a row states by its own cells. */
export function limitsOf(row: StreamRow): Criterion[] {
  const country = row.region.slice(0, 2) as "CA" | "US";
  const here = COUNTRY[country];
  const found: Limit[] = [];
  if (row.graduation_years !== null && row.graduation_as) {
    const n = row.graduation_years;
    found.push({
      name: `graduation.${n}`,
      topic: "graduation",
      figure: n,
      weight: row.graduation_as as LimitWeight,
      title: { en: `Degree within ${years(n).en}`, fr: `Diplôme de ${years(n).fr} au plus` },
      statement: {
        en: `The medical degree is no older than ${years(n).en} on the day you apply.`,
        fr: `Le diplôme de médecine date de ${years(n).fr} au plus le jour de la demande.`,
      },
      rule: {
        kind: "graduation",
        need: "obtained_or_expected",
        on: { onOrAfter: { asOf: true, plus: { years: -n } } },
      },
    });
  }
  if (row.attempts_most !== null && row.attempts_as) {
    const n = row.attempts_most;
    const exams =
      country === "CA"
        ? { en: "MCCQE Part I", fr: "l’EACMC, partie I" }
        : { en: "USMLE Step 1 and Step 2 CK", fr: "les USMLE Step 1 et Step 2 CK" };
    found.push({
      name: `attempts.${country.toLowerCase()}.${n}`,
      topic: "attempts",
      figure: n,
      weight: row.attempts_as as LimitWeight,
      title: {
        en: n === 1 ? "Exams passed at the first attempt" : `No more than ${n} attempts at an exam`,
        fr: n === 1 ? "Examens réussis à la première tentative" : `${n} tentatives au plus par examen`,
      },
      statement: {
        en: `Counted for ${exams.en}, each by itself: ${n} at most.`,
        fr: `Calculé pour ${exams.fr}, chacun séparément\u00A0: ${n} au plus.`,
      },
      rule: { kind: "exam_attempts", exams: [...COUNTED[country]], atMost: n },
    });
  }
  if (row.local_experience_months !== null && row.local_experience_as) {
    const n = row.local_experience_months;
    found.push({
      name: `experience.${country.toLowerCase()}.${n}`,
      topic: "experience",
      figure: n,
      weight: row.local_experience_as as LimitWeight,
      title: {
        en: `Clinical experience in ${here.en}, ${n} ${n === 1 ? "month" : "months"}`,
        fr: `Expérience clinique ${here.fr}, ${n} mois`,
      },
      statement: {
        en: `At least ${n} ${n === 1 ? "month" : "months"} of clinical experience in ${here.en}. Which kinds count, the program’s page says.`,
        fr: `Au moins ${n} mois d’expérience clinique ${here.fr}. La page du programme dit quels stages comptent.`,
      },
      rule: { kind: "fact", path: "/experiences/*/country", is: "equals", value: country },
      // That there is some can be told; whether it is long enough and of the right kind, the program says.
      left: {
        join: "all",
        verify: {
          question: {
            en: "Does your clinical experience count, and for how many months?",
            fr: "Votre expérience clinique compte-t-elle, et pour combien de mois\u00A0?",
          },
          ask: { en: "the program", fr: "au programme" },
          url: row.source_url,
        },
      },
    });
  }
  if (row.step2ck_least !== null && row.step2ck_as) {
    const n = row.step2ck_least;
    found.push({
      name: `step2ck.${n}`,
      topic: "score",
      figure: n,
      weight: row.step2ck_as as LimitWeight,
      title: { en: `USMLE Step 2 CK, ${n} or more`, fr: `USMLE Step 2 CK, ${n} ou plus` },
      statement: {
        en: `A pass of Step 2 CK (clinical knowledge) with a score of ${n} or more.`,
        fr: `Le Step 2 CK (connaissances cliniques) réussi avec une note de ${n} ou plus.`,
      },
      rule: {
        kind: "exam_result",
        exam: "usmle_step2ck",
        minimumScores: [{ scale: "usmle_step2ck:2004", score: n }],
      },
    });
  }
  if (row.ecfmg_as)
    found.push({
      name: "ecfmg",
      topic: "certificate",
      weight: row.ecfmg_as as LimitWeight,
      title: { en: "ECFMG certificate when you apply", fr: "Certificat de l’ECFMG au moment de la demande" },
      statement: {
        en: "The certificate of the ECFMG, which checks international degrees, is there on the day you apply.",
        fr: "Le certificat de l’ECFMG, qui vérifie les diplômes internationaux, est obtenu le jour de la demande.",
      },
      rule: { kind: "standing", authority: "ecfmg", need: "completed" },
    });
  if (row.step3_as)
    found.push({
      name: "step3",
      topic: "score",
      weight: row.step3_as as LimitWeight,
      title: { en: "USMLE Step 3 passed", fr: "USMLE Step 3 réussi" },
      statement: {
        en: "Step 3 is passed before training begins, as work visas (H-1B) usually ask.",
        fr: "Le Step 3 est réussi avant le début de la formation, comme l’exigent d’habitude les visas de travail (H-1B).",
      },
      rule: { kind: "exam_result", exam: "usmle_step3" },
    });
  if (row.visas?.includes("none"))
    found.push({
      name: `visa.${country.toLowerCase()}.none`,
      topic: "visa",
      weight: "strict",
      title: { en: "No visa sponsored", fr: "Aucun visa parrainé" },
      statement: {
        en: `The program sponsors no visa: you are a citizen or permanent resident of ${here.en}.`,
        fr: `Le programme ne parraine aucun visa\u00A0: vous avez la citoyenneté ou la résidence permanente ${country === "CA" ? "canadienne" : "américaine"}.`,
      },
      rule: { kind: "citizenship_or_residence", country },
    });
  return found.map(criterionOf);
}
