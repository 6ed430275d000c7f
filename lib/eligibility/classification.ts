/**
 * How Canada and the United States class a graduate. Both look at the school and the degree date, never at the
 * passport; citizenship only splits the international graduates of the United States match in two.
 */
import { dayOf } from "./calendar";
import { ABSENT, complete, type Facts, type Row } from "./facts";
import type { Trace } from "./kinds/kind";
import type { Profile } from "./profile";

export type CanadianClass = "cmg" | "usmg" | "img" | "unknown";
export type AmericanClass = "us_img" | "non_us_img" | "not_img" | "unknown";

export interface Classification {
  us: AmericanClass;
  ca: CanadianClass;
  usVisaNeeded: boolean | null;
}

type Degree = NonNullable<Profile["education"]>[number];
type Accreditation = NonNullable<Degree["school"]["accreditations"]>[number];

/** From this degree day on, neither country takes the other's accreditation for its own. */
const RECOGNITION_ENDED = dayOf("2025-07-01");

/** Accredited by the body: yes, no, or not known. Outside Canada and the United States none of the three applies. */
function accredited(degree: Row<Degree>, body: Accreditation, trace?: Trace): boolean | undefined {
  const { country, accreditations } = degree.fact.school;
  if (accreditations?.includes(body)) return true;
  if (accreditations !== undefined) return false;
  if (country !== "CA" && country !== "US") return false;
  trace?.miss(`/education/${degree.index}/school/accreditations`);
  return undefined;
}

/** Whether the degree day lies before the recognition ended; undefined where the day is not known. */
function before(degree: Row<Degree>, trace?: Trace): boolean | undefined {
  if (degree.to === ABSENT) {
    trace?.miss(`/education/${degree.index}/graduatedOn`);
    return undefined;
  }
  return degree.to < RECOGNITION_ENDED;
}

function canadianClassOf(degree: Row<Degree>, trace?: Trace): CanadianClass {
  const cacms = accredited(degree, "cacms", trace);
  if (cacms) return "cmg";
  const lcme = accredited(degree, "lcme", trace);
  if (cacms === undefined || lcme === undefined) return "unknown";
  if (!lcme) return "img";
  const early = before(degree, trace);
  return early === undefined ? "unknown" : early ? "usmg" : "img";
}

/** Whether the degree makes its holder an international graduate in the United States. */
function internationalInUs(degree: Row<Degree>, trace?: Trace): boolean | undefined {
  const { country } = degree.fact.school;
  const lcme = accredited(degree, "lcme", trace);
  const coca = accredited(degree, "coca", trace);
  if (country === "US")
    return lcme || coca ? false : lcme === undefined || coca === undefined ? undefined : true;
  if (country === "CA") {
    // The Canadian schools were accredited by the LCME, alone or beside the CACMS, until mid-2025.
    const cacms = accredited(degree, "cacms", trace);
    if (!lcme && !cacms) return lcme === undefined || cacms === undefined ? undefined : true;
    const early = before(degree, trace);
    return early === undefined ? undefined : !early;
  }
  return true;
}

/**
 * The Canadian class. With several degrees the most favourable one decides; with none the class is unknown.
 */
export function canadianClass(facts: Facts, trace?: Trace): CanadianClass {
  trace?.use("/education");
  const classes = facts.education.rows.map((degree) => canadianClassOf(degree, trace));
  for (const best of ["cmg", "usmg"] as const) if (classes.includes(best)) return best;
  if (!complete(facts, "education") || classes.length === 0) {
    trace?.miss("/education");
    return "unknown";
  }
  return classes.includes("unknown") ? "unknown" : "img";
}

/** The class in the United States match. */
export function americanClass(facts: Facts, trace?: Trace): AmericanClass {
  trace?.use("/education");
  const international = facts.education.rows.map((degree) => internationalInUs(degree, trace));
  if (international.includes(false)) return "not_img";
  if (!complete(facts, "education") || international.length === 0) {
    trace?.miss("/education");
    return "unknown";
  }
  if (international.includes(undefined)) return "unknown";
  if (facts.citizenshipsKnown) trace?.use("/citizenships");
  if (facts.citizenships.includes("US")) return "us_img";
  if (!complete(facts, "citizenships", "US")) {
    trace?.miss("/citizenships");
    return "unknown";
  }
  return "non_us_img";
}

/** Whether a visa is needed to train in the United States: not for citizens and permanent residents. */
function usVisaNeeded(facts: Facts): boolean | null {
  if (facts.citizenships.includes("US")) return false;
  if (facts.permanentResidence.rows.some((row) => row.fact.country === "US")) return false;
  return complete(facts, "citizenships", "US") && complete(facts, "permanentResidence", "US") ? true : null;
}

/** All three answers, for the API and the screens. */
export function classify(facts: Facts): Classification {
  return { us: americanClass(facts), ca: canadianClass(facts), usVisaNeeded: usVisaNeeded(facts) };
}
