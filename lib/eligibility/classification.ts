/**
 * How Canada and the United States class a graduate. Both look at the school and the degree date, never at the
 * passport; citizenship only splits the international graduates of the United States match in two.
 */
import { dayOf } from "./calendar";
import { ABSENT, complete, type Facts, type Row } from "./facts";
import type { Trace } from "./kinds/kind";
import type { Profile } from "./profile";

type CanadianClass = "cmg" | "usmg" | "img" | "unknown";
type AmericanClass = "us_img" | "non_us_img" | "not_img" | "unknown";

export interface Classification {
  us: AmericanClass;
  ca: CanadianClass;
  usVisaNeeded: boolean | null;
}

type Degree = NonNullable<Profile["education"]>[number];
type Accreditation = NonNullable<Degree["school"]["accreditations"]>[number];

/** From this degree day on, neither country takes the other's accreditation for its own. */
const RECOGNITION_ENDED = dayOf("2025-07-01");

/** Where the LCME and the COCA accredit schools: the United States with its territories, which have codes of their own. */
const UNITED_STATES: ReadonlySet<string> = new Set(["US", "PR", "GU", "VI", "AS", "MP"]);

/**
 * Accredited by the body: yes, no, or not known. Outside Canada and the United States none of the three accredits
 * anybody, whatever is written down.
 */
function accredited(degree: Row<Degree>, body: Accreditation): boolean | undefined {
  const { country, accreditations } = degree.fact.school;
  return country === "CA" || UNITED_STATES.has(country) ? accreditations?.includes(body) : false;
}

/** Whether the degree day lies before the recognition ended; undefined where the day is not known. */
function before(degree: Row<Degree>, trace?: Trace): boolean | undefined {
  if (degree.to === ABSENT) {
    trace?.miss(`${degree.pointer}/graduatedOn`);
    return undefined;
  }
  return degree.to < RECOGNITION_ENDED;
}

const missAccreditations = (degree: Row<Degree>, trace?: Trace): void =>
  trace?.miss(`${degree.pointer}/school/accreditations`);

/** From the most to the least favourable. */
const CANADIAN_CLASSES = ["cmg", "usmg", "img"] as const;
type KnownCanadianClass = (typeof CANADIAN_CLASSES)[number];

/** The classes a degree may give its holder, as far as its facts tell. */
function canadianClassesOf(degree: Row<Degree>, trace?: Trace): readonly KnownCanadianClass[] {
  if (accredited(degree, "cacms")) return ["cmg"];
  const lcme = accredited(degree, "lcme");
  if (lcme === false) return ["img"];
  const early = before(degree, trace);
  if (lcme) return early === undefined ? ["usmg", "img"] : early ? ["usmg"] : ["img"];
  // The CACMS accredits Canadian schools alone.
  const perhaps = { cmg: degree.fact.school.country === "CA", usmg: early !== false, img: true };
  const classes = CANADIAN_CLASSES.filter((one) => perhaps[one]);
  if (classes.length > 1) missAccreditations(degree, trace);
  return classes;
}

/** Whether the degree makes its holder an international graduate in the United States: every answer still possible. */
function internationalInUs(degree: Row<Degree>, trace?: Trace): readonly boolean[] {
  const { country, accreditations } = degree.fact.school;
  if (UNITED_STATES.has(country)) {
    if (accreditations) return [!accredited(degree, "lcme") && !accredited(degree, "coca")];
    missAccreditations(degree, trace);
    return [true, false];
  }
  if (country !== "CA") return [true];
  // The Canadian schools were accredited by the LCME, alone or beside the CACMS, until mid-2025.
  if (accreditations && !accredited(degree, "lcme") && !accredited(degree, "cacms")) return [true];
  const early = before(degree, trace);
  if (early === false) return [true];
  if (!accreditations) missAccreditations(degree, trace);
  return accreditations && early ? [false] : [true, false];
}

/**
 * The Canadian classes still possible. With several degrees the most favourable one decides; somebody known to
 * have none is in no class.
 */
export function canadianClasses(facts: Facts, trace?: Trace): readonly KnownCanadianClass[] {
  trace?.use("/education");
  const each = facts.education.rows.map((degree) => canadianClassesOf(degree, trace));
  // A certain best class leaves no other degree a say.
  if (each.some((classes) => classes.length === 1 && classes[0] === "cmg")) return ["cmg"];
  if (!complete(facts.education)) {
    trace?.miss("/education");
    each.push(CANADIAN_CLASSES);
  }
  if (each.length === 0) return [];
  const worst = (classes: readonly KnownCanadianClass[]): number =>
    Math.max(...classes.map((one) => CANADIAN_CLASSES.indexOf(one)));
  const ceiling = Math.min(...each.map(worst));
  return CANADIAN_CLASSES.filter(
    (one, rank) => rank <= ceiling && each.some((classes) => classes.includes(one)),
  );
}

/**
 * The classes in the United States match still possible.
 *
 * @param split whether it matters in which of the two international classes somebody is
 */
export function americanClasses(
  facts: Facts,
  trace?: Trace,
  split = true,
): readonly Exclude<AmericanClass, "unknown">[] {
  trace?.use("/education");
  const each = facts.education.rows.map((degree) => internationalInUs(degree, trace));
  if (each.some((international) => !international.includes(true))) return ["not_img"];
  if (!complete(facts.education)) {
    trace?.miss("/education");
    each.push([true, false]);
  }
  if (each.length === 0) return [];
  const home = each.some((international) => international.includes(false)) ? (["not_img"] as const) : [];
  if (facts.citizenshipsKnown && split) trace?.use("/citizenships");
  if (facts.citizenships.includes("US")) return ["us_img", ...home];
  if (complete(facts.nationality, "US")) return ["non_us_img", ...home];
  if (split) trace?.miss("/citizenships");
  return ["us_img", "non_us_img", ...home];
}

/** Whether a visa is needed to train in the United States: not for citizens and permanent residents. */
function usVisaNeeded(facts: Facts): boolean | null {
  if (facts.citizenships.includes("US")) return false;
  if (facts.permanentResidence.rows.some((row) => row.fact.country === "US")) return false;
  return complete(facts.nationality, "US") && complete(facts.permanentResidence, "US") ? true : null;
}

/** All three answers, for the API and the screens. */
export function classify(facts: Facts): Classification {
  const [us, ...otherUs] = americanClasses(facts);
  const [ca, ...otherCa] = canadianClasses(facts);
  return {
    us: us && otherUs.length === 0 ? us : "unknown",
    ca: ca && otherCa.length === 0 ? ca : "unknown",
    usVisaNeeded: usVisaNeeded(facts),
  };
}
