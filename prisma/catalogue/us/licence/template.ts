/**
 * The licences of the states: one template, and a row of parameters for each state. What a state has in common with
 * the others is a number in its row; what only it has stands there as a requirement of its own. The rows and this
 * template together are one catalogue file like the others.
 */
import { z } from "zod";
import {
  type CatalogueFile,
  Remedy,
  type RequirementVersion,
  Rule,
  Source,
  Tree,
} from "../../../../lib/eligibility/catalogue";
import { CalendarDate, EXAM_CODES } from "../../../../lib/eligibility/profile";
import { Bilingual } from "../../../../lib/eligibility/rule";

/** The day of the list that gives most figures. What a row says without a day holds from then on. */
const LIST_DAY = "2018-10-01";
const LIST = "us-licence-list-2018";
const PUBLISHED = "2026-11-25";

/** A figure as a source tells it, with the days on which it was the rule. */
const told = {
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  /** Why it replaced the one before. */
  note: z.string().optional(),
  sources: z.array(z.string()).min(1).optional(),
  facts: z.array(z.string()).optional(),
  /** Where the figure is missing: what to ask, if there is more to ask than the figure itself. */
  question: Bilingual.optional(),
};
const Months = z.strictObject({
  ...told,
  months: z.union([z.literal(12), z.literal(24), z.literal(36)]).optional(),
  completedResidency: z.literal(true).optional(),
  detail: Bilingual.optional(),
});
const Attempts = z.strictObject({ ...told, atMost: z.number().int().positive().optional() });
const Years = z.strictObject({
  ...told,
  years: z.number().int().positive().optional(),
  exams: z.array(z.enum(EXAM_CODES)).optional(),
  /** Years for doctors who also hold a research doctorate. */
  mdPhdYears: z.number().int().positive().optional(),
});
/** `none`: the source knows no limit. A missing figure is not that: it was not found. */
const Limit = z.union([z.literal("none"), z.array(Attempts).min(1)]);
const STEPS = ["step1", "step2ck", "step3"] as const;
const Asked = z.enum(["training", ...STEPS, "total", "timeLimit"]);
type Asked = z.infer<typeof Asked>;
/** By what is asked: further ways to satisfy it, beside the figure. */
const Instead = z.partialRecord(Asked, z.array(Tree).min(1));

const Special = z.strictObject({
  ...told,
  id: z.string(),
  title: Bilingual,
  statement: Bilingual,
  rule: Rule.optional(),
  permanentWhen: Rule.optional(),
  /** The id of one of the remedies of this file. */
  remedy: z.string().optional(),
  /** Without a remedy: why nobody can bring it about. */
  permanent: z.string().optional(),
});

const State = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  position: z.number().int(),
  /** Its name as a title and, where that differs, in a sentence; in French also after "de" and after "exercer". */
  name: z.strictObject({
    en: z.string(),
    the: z.string().optional(),
    fr: z.string(),
    of: z.string(),
    in: z.string(),
  }),
  board: z.strictObject({ name: z.string(), url: z.url() }),
  from: CalendarDate.optional(),
  training: z.array(Months),
  /** False where the board gives no credit for training elsewhere. */
  creditsOther: z.literal(false).optional(),
  attempts: z.strictObject({
    step1: Limit.optional(),
    step2ck: Limit.optional(),
    step3: Limit.optional(),
    total: Limit.optional(),
  }),
  attemptsQuestion: Bilingual.optional(),
  attemptsSources: z.array(z.string()).optional(),
  timeLimit: z.union([z.literal("none"), z.array(Years)]),
  /** Limits that are no wall: above them the board has to be asked. */
  soft: z
    .strictObject({
      over: z.array(Asked).min(1),
      question: Bilingual,
      sources: z.array(z.string()).optional(),
      facts: z.array(z.string()).optional(),
    })
    .optional(),
  /** A rule about examinations passed many years ago. */
  olderExams: z
    .strictObject({ years: z.number().int(), certified: z.literal(true).optional(), question: Bilingual })
    .optional(),
  or: Instead.optional(),
  also: z.array(Tree).optional(),
  /** Where ways were added on a day: the versions of the pathway. */
  versions: z
    .array(
      z.strictObject({
        from: CalendarDate.optional(),
        to: CalendarDate.optional(),
        note: z.string().optional(),
        or: Instead.optional(),
        also: z.array(Tree).optional(),
      }),
    )
    .optional(),
  special: z.array(Special).optional(),
  remark: Bilingual.optional(),
  sources: z.array(z.string()).optional(),
  facts: z.array(z.string()).optional(),
  /** Where the state also licenses without residency in the United States, by a law whose conditions were not read. */
  withoutResidency: z
    .strictObject({
      position: z.number().int(),
      from: CalendarDate,
      sources: z.array(z.string()).optional(),
      remark: Bilingual.optional(),
    })
    .optional(),
});

export const LicenceRows = z.strictObject({
  sources: z.record(z.string(), Source),
  remedies: z.array(Remedy),
  states: z.array(State),
});
export type LicenceRows = z.infer<typeof LicenceRows>;
type State = z.infer<typeof State>;
type Told = z.infer<z.ZodObject<typeof told>>;
type Requirement = NonNullable<CatalogueFile["requirements"]>[number];
type Pathway = NonNullable<CatalogueFile["pathways"]>[number];

const STEP_TITLES = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3" };
const EXAMS = { step1: "usmle_step1", step2ck: "usmle_step2ck", step3: "usmle_step3" } as const;
const ALL_EXAMS = STEPS.map((step) => EXAMS[step]);
const STEP_OF = Object.fromEntries(STEPS.map((step) => [EXAMS[step], STEP_TITLES[step]]));
const NO_BREAK = "\u00A0";
const IMG: Rule = { kind: "classification", country: "US", classes: ["us_img", "non_us_img"] };
const IN_CANADA = ["rcpsc", "cfpc"] as const;
/** The United States and its territories: ACGME accredits there, and its international branch elsewhere is kept apart. */
const IN_US = ["US", "PR", "GU", "VI", "AS", "MP"];
const CERTIFIED: Rule = { kind: "certification", bodies: ["abms", "abfm"] };

/** `a, b and c`. */
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts[parts.length - 1]}`;
const stepsEn = (steps: readonly string[]): string => listed(steps, "and");
/** After "réussites" and "tentatives": "à Step 1 et à Step 3". */
const stepsFr = (steps: readonly string[]): string =>
  listed(
    steps.map((step) => `à ${step}`),
    "et",
  );
const both = (en: string, fr: string): Bilingual => ({ en, fr });
const beside = (text: Bilingual, more: Bilingual | undefined): Bilingual =>
  more ? both(`${text.en} ${more.en}`, `${text.fr} ${more.fr}`) : text;

/** At most so many sittings of each examination, or of all together, were no pass. One whose result is awaited may become it. */
const failures = (exams: readonly (typeof ALL_EXAMS)[number][], atMost: number, together?: true): Rule =>
  Rule.parse({
    kind: "exam_attempts",
    exams,
    ...(together ? { together } : {}),
    counting: ["fail", "incomplete"],
    awaited: false,
    atMost,
  });

const accredited = (months: number, more: { completed?: true } = {}): Rule =>
  Rule.parse({
    kind: "training_months",
    ...(more.completed ? { kinds: ["residency"], completed: true } : {}),
    countries: IN_US,
    accreditors: ["acgme"],
    atLeast: months,
  });

/** The requirements and pathways of one state, as they are written one after another. */
class StateWriter {
  readonly requirements: Requirement[] = [];
  readonly permanent: NonNullable<CatalogueFile["permanent"]> = [];
  private readonly key: string;
  private readonly board: Bilingual;
  /** Ways beside the figures that the template itself adds. */
  private readonly more: Partial<Record<Asked, Tree[]>> = {};

  constructor(
    private readonly row: State,
    private readonly file: LicenceRows,
  ) {
    this.key = `us.licence.${row.code.toLowerCase()}`;
    this.board = both(`the ${row.board.name}`, `l’organisme de réglementation ${row.name.of}`);
  }

  private named(en: string, fr: string): Bilingual {
    return both(`${this.row.name.en}: ${en}`, `${this.row.name.fr}${NO_BREAK}: ${fr}`);
  }

  private remedy(id: string): Remedy {
    const remedy = this.file.remedies.find((one) => one.id === id);
    if (!remedy) throw new Error(`${this.key}: there is no remedy ${id}`);
    return remedy;
  }

  private unsettled(question: Bilingual): RequirementVersion["unsettled"] {
    const { name, url } = this.row.board;
    return { question, ask: both(`The ${name}`, `${name}, ${this.board.fr}`), url };
  }

  private version(
    { from, to, note, sources = [LIST], facts = ["US-STATE-02"] }: Told,
    what: Pick<RequirementVersion, "title" | "statement" | "rule" | "remedy" | "permanentWhen" | "unsettled">,
  ): RequirementVersion {
    const years = sources.flatMap((id) =>
      [...(this.file.sources[id]?.copyOf ?? "").matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year)),
    );
    const newest = Math.max(0, ...years);
    return {
      effectiveFrom: from ?? this.row.from ?? LIST_DAY,
      ...(to ? { effectiveTo: to } : {}),
      publishedOn: PUBLISHED,
      ...(note ? { note } : {}),
      role: "criterion",
      ...what,
      ...(!what.unsettled && newest > 0 && newest < 2024 ? { asLastChecked: newest } : {}),
      sources,
      facts,
    };
  }

  /** Adds a requirement; `permanent` says why nobody can bring it about. */
  private add(suffix: string, versions: RequirementVersion[], permanent?: string): string {
    const id = `${this.key}.${suffix}`;
    this.requirements.push({ id, versions });
    if (permanent) this.permanent.push({ requirement: id, reason: permanent });
    return id;
  }

  private asMany(key: Asked, ...ways: Tree[]): void {
    this.more[key] = [...(this.more[key] ?? []), ...ways];
  }

  training(): string {
    const { row, board } = this;
    const figures = row.training.length > 0 ? row.training : [{}];
    const id = this.add(
      "training",
      figures.map((figure) => {
        const { months, completedResidency, detail, question } = figure as z.infer<typeof Months>;
        const asks = both(figure.to ? "asked" : "asks", figure.to ? "exigeait" : "exige");
        if (months !== undefined)
          return this.version(figure, {
            title: this.named(
              `${months} months of accredited training`,
              `${months} mois de formation agréée`,
            ),
            statement: beside(
              both(
                `The ${row.board.name} ${asks.en} graduates of schools abroad for at least ${months} months of training in the United States accredited by ACGME, the Accreditation Council for Graduate Medical Education.`,
                `L’organisme de réglementation ${row.name.of} ${asks.fr} des diplômés de l’étranger au moins ${months} mois de formation suivie aux États-Unis et agréée par l’ACGME (Accreditation Council for Graduate Medical Education).`,
              ),
              detail,
            ),
            rule: accredited(months),
            remedy: this.remedy(`us.residency.${months}`),
          });
        if (completedResidency)
          return this.version(figure, {
            title: this.named("residency completed", "résidence terminée"),
            statement: both(
              `The ${row.board.name} asks graduates of schools abroad to have completed an accredited residency. It names no number of months.`,
              `L’organisme de réglementation ${row.name.of} exige que les diplômés de l’étranger aient terminé une résidence agréée. Aucun nombre de mois n’est précisé.`,
            ),
            rule: accredited(12, { completed: true }),
            remedy: this.remedy("us.residency.completed"),
          });
        return this.version(figure, {
          title: this.named("months of training not settled", "durée de formation non établie"),
          statement: both(
            `How many months of accredited training ${board.en} asks of graduates of schools abroad is not settled.`,
            `Le nombre de mois de formation agréée que ${board.fr} exige des diplômés de l’étranger n’est pas établi.`,
          ),
          unsettled: this.unsettled(
            question ??
              both(
                `How many months of accredited training does ${board.en} ask of graduates of schools abroad?`,
                `Combien de mois de formation agréée ${board.fr} exige-t-il des diplômés de l’étranger${NO_BREAK}?`,
              ),
          ),
        });
      }),
    );
    const newest = row.training.findLast(
      (figure) => figure.months !== undefined || figure.completedResidency,
    );
    if (newest && row.creditsOther !== false)
      this.asMany(
        "training",
        {
          all: [
            newest.completedResidency
              ? "us.licence.residency-in-canada"
              : `us.licence.training-with-canada-${newest.months}`,
            this.canada(),
          ],
        },
        {
          all: [
            newest.completedResidency
              ? "us.licence.residency-international"
              : `us.licence.training-with-international-${newest.months}`,
            this.international(),
          ],
        },
      );
    return id;
  }

  private canada(): string {
    return this.add("training-canada", [
      this.version(
        { sources: ["us-licence-fsmb"], facts: ["US-STATE-08"] },
        {
          title: this.named("training in Canada", "formation suivie au Canada"),
          statement: both(
            "Some boards count training accredited by the Royal College or the CFPC (College of Family Physicians of Canada), and half of them may credit other experience. Whether this one does was not found.",
            "Certains organismes reconnaissent la formation agréée par le Collège royal ou le CMFC (Collège des médecins de famille du Canada), et la moitié d’entre eux peuvent tenir compte d’une autre expérience. Nous ne savons pas si c’est le cas ici.",
          ),
          unsettled: this.unsettled(
            both(
              `Does ${this.board.en} count training accredited in Canada toward the training it asks for?`,
              `La formation agréée au Canada compte-t-elle dans celle qu’exige ${this.board.fr}${NO_BREAK}?`,
            ),
          ),
        },
      ),
    ]);
  }

  private international(): string {
    return this.add("training-international", [
      this.version(
        { sources: ["us-licence-fsmb"], facts: ["US-STATE-08"] },
        {
          title: this.named(
            "training accredited by ACGME-International",
            "formation agréée par l’ACGME-International",
          ),
          statement: both(
            "ACGME-International, the branch of ACGME for programs abroad, accredits training in Qatar, Singapore and the United Arab Emirates, among others. Half of the boards may credit training other than that of the United States. Whether this one counts such training was not found.",
            "L’ACGME-International, la branche de l’ACGME pour les programmes à l’étranger, agrée notamment des formations au Qatar, à Singapour et aux Émirats arabes unis. La moitié des organismes peuvent tenir compte d’une formation suivie hors des États-Unis. Nous ne savons pas si celui-ci reconnaît de telles formations.",
          ),
          unsettled: this.unsettled(
            both(
              `Does ${this.board.en} count training accredited by ACGME-International toward the training it asks for?`,
              `La formation agréée par l’ACGME-International compte-t-elle dans celle qu’exige ${this.board.fr}${NO_BREAK}?`,
            ),
          ),
        },
      ),
    ]);
  }

  step(step: (typeof STEPS)[number], figures: z.infer<typeof Attempts>[]): string {
    const { board } = this;
    const title = STEP_TITLES[step];
    const former =
      step === "step2ck"
        ? both(
            "Attempts at the former Step 2 CS are not judged here.",
            "Les tentatives à l’ancien Step 2 CS ne sont pas examinées ici.",
          )
        : undefined;
    return this.add(
      `${step}-attempts`,
      figures.map((figure) => {
        const { atMost, question } = figure;
        if (atMost === undefined)
          return this.version(figure, {
            title: this.named(
              `attempts at ${title} not settled`,
              `nombre de tentatives à ${title} non établi`,
            ),
            statement: both(
              `How many attempts at ${title} ${board.en} allows is not settled.`,
              `Le nombre de tentatives que ${board.fr} permet à ${title} n’est pas établi.`,
            ),
            unsettled: this.unsettled(question ?? this.attemptsAsked([title])),
          });
        return this.version(figure, {
          title: this.named(`${title} within ${atMost} attempts`, `${title} en ${atMost} tentatives au plus`),
          statement: beside(
            both(
              `You pass ${title} within ${atMost} attempts, failed and incomplete sittings included. Until you pass it, an attempt must be left.`,
              `Vous réussissez ${title} en ${atMost} tentatives au plus, échecs et séances incomplètes compris. Tant que vous ne l’avez pas réussi, il doit vous rester une tentative.`,
            ),
            former,
          ),
          rule: failures([EXAMS[step]], atMost - 1),
        });
      }),
      figures.at(-1)?.atMost === undefined ? undefined : "attempts that were made stay made",
    );
  }

  private attemptsAsked(steps: string[]): Bilingual {
    return both(
      `How many attempts does ${this.board.en} allow at ${stepsEn(steps)}?`,
      `Combien de tentatives ${this.board.fr} permet-il ${stepsFr(steps)}${NO_BREAK}?`,
    );
  }

  total(figures: z.infer<typeof Attempts>[]): string {
    return this.add(
      "total-attempts",
      figures.map((figure) =>
        this.version(figure, {
          title: this.named(
            `all Steps within ${figure.atMost} attempts`,
            `toutes les étapes en ${figure.atMost} tentatives au plus`,
          ),
          statement: both(
            `Your attempts at the three Steps add up to ${figure.atMost} at most, failed and incomplete sittings included. For every Step you have not passed yet, an attempt must be left.`,
            `Vos tentatives aux trois étapes totalisent au plus ${figure.atMost}, échecs et séances incomplètes compris. Pour chaque étape que vous n’avez pas encore réussie, il doit rester une tentative.`,
          ),
          rule: failures(ALL_EXAMS, (figure.atMost as number) - ALL_EXAMS.length, true),
        }),
      ),
      "attempts that were made stay made",
    );
  }

  /** The Steps nobody gives a figure for. */
  attemptsOpen(steps: string[]): string {
    const { row, board } = this;
    return this.add("attempts-open", [
      this.version(
        { sources: row.attemptsSources ?? [LIST] },
        {
          title: this.named(
            `attempts at ${stepsEn(steps)} not settled`,
            `nombre de tentatives ${stepsFr(steps)} non établi`,
          ),
          statement: both(
            `No figure was found for the attempts that ${board.en} allows at ${stepsEn(steps)}. That does not mean that there is no limit.`,
            `Nous n’avons trouvé aucun nombre pour les tentatives que ${board.fr} permet ${stepsFr(steps)}. Cela ne veut pas dire qu’il n’y a pas de limite.`,
          ),
          unsettled: this.unsettled(row.attemptsQuestion ?? this.attemptsAsked(steps)),
        },
      ),
    ]);
  }

  timeLimit(figures: z.infer<typeof Years>[]): string {
    const { board } = this;
    const id = this.add(
      "time-limit",
      (figures.length > 0 ? figures : [{}]).map((figure) => {
        const { years, exams = ALL_EXAMS, question } = figure as z.infer<typeof Years>;
        const steps = exams.map((exam) => STEP_OF[exam] as string);
        if (years === undefined)
          return this.version(figure, {
            title: this.named("time between the passes not settled", "délai entre les réussites non établi"),
            statement: both(
              `Within how many years ${board.en} asks for the passes is not settled.`,
              `Le nombre d’années que ${board.fr} accorde pour réussir les étapes n’est pas établi.`,
            ),
            unsettled: this.unsettled(
              question ??
                both(
                  `Within how many years of each other must the three Steps be passed for ${board.en}?`,
                  `En combien d’années ${board.fr} exige-t-il que les trois étapes soient réussies${NO_BREAK}?`,
                ),
            ),
          });
        return this.version(figure, {
          title: this.named(
            `${stepsEn(steps)} within ${years} years`,
            `${listed(steps, "et")} réussis en ${years} ans`,
          ),
          statement: both(
            `Your passes in ${stepsEn(steps)} lie within ${years} years of each other, counted by exam day, the last day included. A board’s limit that has run out is one of the few reasons to retake a Step you passed.`,
            `Vos réussites ${stepsFr(steps)} sont à ${years} ans d’intervalle au plus, selon le jour de l’examen, dernier jour compris. Le délai d’un organisme, une fois écoulé, est l’une des rares raisons de repasser une étape réussie.`,
          ),
          rule: Rule.parse({ kind: "exam_span", exams, withinYears: years }),
          remedy: this.remedy("us.licence.retake-lapsed"),
        });
      }),
    );
    for (const { mdPhdYears: years, ...figure } of figures)
      if (years !== undefined)
        this.asMany(
          "timeLimit",
          this.add(
            "time-limit-md-phd",
            [
              this.version(figure, {
                title: this.named(
                  `${years} years with a research doctorate`,
                  `${years} ans avec un doctorat de recherche`,
                ),
                statement: both(
                  `Doctors who hold a PhD beside their medical degree have ${years} years for the three Steps.`,
                  `Les médecins qui ont aussi un doctorat de recherche (Ph.${NO_BREAK}D.) disposent de ${years} ans pour réussir les trois étapes.`,
                ),
                rule: Rule.parse({
                  all: [
                    { kind: "exam_span", exams: ALL_EXAMS, withinYears: years },
                    { kind: "standing", authority: "school", track: "md_phd", need: "completed" },
                  ],
                }),
              }),
            ],
            "a second degree is no way to keep a time limit",
          ),
        );
    return id;
  }

  private soft(): void {
    const { soft } = this.row;
    if (!soft) return;
    const id = this.add("over-limits", [
      this.version(
        { sources: soft.sources, facts: soft.facts },
        {
          title: this.named("above the limits", "au-delà des limites"),
          statement: both(
            "Above the number you are not simply refused: the board asks for something more or may make an exception, or sources differ.",
            "Au-delà de la limite, le refus n’est pas automatique\u00A0: l’organisme exige autre chose ou peut faire une exception, ou bien les sources divergent.",
          ),
          unsettled: this.unsettled(soft.question),
        },
      ),
    ]);
    for (const key of soft.over) this.asMany(key, id);
  }

  private older(): Tree[] {
    const { olderExams } = this.row;
    if (!olderExams) return [];
    const { years, certified, question } = olderExams;
    const recent: Rule[] = [
      Rule.parse({ kind: "exam_result", exam: "usmle_step3", validForMonths: years * 12 }),
      { not: Rule.parse({ kind: "exam_result", exam: "usmle_step3" }) as never },
      ...(certified ? [CERTIFIED] : []),
    ];
    return [
      {
        any: [
          this.add(
            "recent-step3",
            [
              this.version(
                {},
                {
                  title: this.named(
                    `Step 3 passed in the last ${years} years`,
                    `Step 3 réussi dans les ${years} dernières années`,
                  ),
                  statement: certified
                    ? both(
                        `You passed Step 3 in the last ${years} years, the last day included, or you are certified by the American board of your specialty.`,
                        `Vous avez réussi Step 3 dans les ${years} dernières années, dernier jour compris, ou vous êtes certifié par le conseil américain de votre spécialité.`,
                      )
                    : both(
                        `You passed Step 3 in the last ${years} years, the last day included.`,
                        `Vous avez réussi Step 3 dans les ${years} dernières années, dernier jour compris.`,
                      ),
                  rule: { any: recent },
                },
              ),
            ],
            "a Step that was passed is not taken again to be younger",
          ),
          this.add("recent-step3-open", [
            this.version(
              {},
              {
                title: this.named(
                  `Step 3 of more than ${years} years ago`,
                  `Step 3 datant de plus de ${years} ans`,
                ),
                statement: both(
                  "For older examinations the board has a rule of its own; its details were not found.",
                  `Pour les examens plus anciens, l’organisme a une règle particulière${NO_BREAK}; nous n’en avons pas trouvé les détails.`,
                ),
                unsettled: this.unsettled(question),
              },
            ),
          ]),
        ],
        title: both("Age of Step 3: one of these", `Ancienneté de Step 3${NO_BREAK}: un de ces cas`),
      },
    ];
  }

  private specials(): void {
    for (const { id, title, statement, rule, permanentWhen, remedy, permanent, question, ...rest } of this.row
      .special ?? []) {
      this.requirements.push({
        id,
        versions: [
          this.version(rest, {
            title,
            statement,
            ...(rule ? { rule } : {}),
            ...(permanentWhen ? { permanentWhen } : {}),
            ...(remedy ? { remedy: this.remedy(remedy) } : {}),
            ...(question ? { unsettled: this.unsettled(question) } : {}),
          }),
        ],
      });
      if (permanent) this.permanent.push({ requirement: id, reason: permanent });
    }
  }

  /** What is known to have no limit, said with the year in which the list was read. */
  private unlimited(): string[][] {
    const { attempts, timeLimit } = this.row;
    const steps = STEPS.filter((step) => attempts[step] === "none").map((step) => STEP_TITLES[step]);
    return [
      ...(steps.length > 0
        ? [
            [
              `No limit is known on the attempts at ${stepsEn(steps)} (as last checked in 2018).`,
              `Aucune limite n’est connue pour les tentatives ${stepsFr(steps)} (dernière vérification en 2018).`,
            ],
          ]
        : []),
      ...(timeLimit === "none"
        ? [
            [
              "No limit is known on the time between the passes (as last checked in 2018).",
              "Aucun délai maximal n’est connu entre les réussites (dernière vérification en 2018).",
            ],
          ]
        : []),
    ];
  }

  pathway(): Pathway {
    const { row, key } = this;
    const { code, name, board, attempts } = row;
    const asked: [Asked, string][] = [["training", this.training()]];
    for (const step of STEPS) {
      const limit = attempts[step];
      if (limit && limit !== "none") asked.push([step, this.step(step, limit)]);
    }
    if (attempts.total && attempts.total !== "none") asked.push(["total", this.total(attempts.total)]);
    const missing = STEPS.filter((step) => attempts[step] === undefined && attempts.total === undefined);
    const open = missing.length > 0 ? [this.attemptsOpen(missing.map((step) => STEP_TITLES[step]))] : [];
    if (row.timeLimit !== "none") asked.push(["timeLimit", this.timeLimit(row.timeLimit)]);
    this.soft();
    this.specials();
    const further = [...this.older(), ...(row.also ?? [])];
    const summary = [
      [
        `The full licence to practise in ${name.the ?? name.en}, from the ${board.name}, for graduates of schools abroad. A yes means that you meet the rules on training and examinations as far as they are known; the board decides on your file.`,
        `Le permis d’exercice complet ${name.in}, délivré par l’organisme de réglementation (${board.name}), pour les diplômés de l’étranger. Un oui signifie que vous respectez les règles connues sur la formation et les examens${NO_BREAK}; l’organisme se prononce sur votre dossier.`,
      ],
      ...this.unlimited(),
      ...(row.remark ? [[row.remark.en, row.remark.fr]] : []),
    ];
    return {
      id: key,
      jurisdiction: `US-${code}`,
      kind: "licence",
      audience: ["graduate", "specialist"],
      position: row.position,
      versions: (row.versions ?? [{}]).map(({ from, to, note, or, also = [] }) => ({
        effectiveFrom: from ?? row.from ?? LIST_DAY,
        ...(to ? { effectiveTo: to } : {}),
        publishedOn: PUBLISHED,
        ...(note ? { note } : {}),
        title: both(`Licence in ${name.the ?? name.en}`, `Permis d’exercice ${name.in}`),
        summary: both(summary.map(([en]) => en).join(" "), summary.map(([, fr]) => fr).join(" ")),
        appliesWhen: IMG,
        completedWhen: held(code, ["full"]),
        tree: {
          all: [
            "us.licence.certificate",
            "us.step1",
            "us.step2ck",
            "us.step3",
            ...asked.map(([what, id]) =>
              choice(what, id, [
                ...(or?.[what] ?? []),
                ...(row.or?.[what] ?? []),
                ...(this.more[what] ?? []),
              ]),
            ),
            ...open,
            ...further,
            ...also,
          ],
        },
        filing: [],
        preferences: [],
        sources: [
          LIST,
          "us-licence-ama",
          ...(row.timeLimit === "none" ? [] : ["us-licence-retake"]),
          ...(row.sources ?? []),
        ],
        facts: ["US-STATE-01", "US-STATE-02", ...(row.facts ?? [])],
      })),
    };
  }

  /** The licence without residency in the United States, where only that the law exists is known. */
  withoutResidency(): Pathway[] {
    const { code, name, board, withoutResidency } = this.row;
    if (!withoutResidency) return [];
    const { position, from, sources = [], remark } = withoutResidency;
    const id = `us.licence-img.${code.toLowerCase()}`;
    const read = ["us-licence-img-states", "us-licence-img-count", ...sources];
    this.requirements.push({
      id: `${id}.conditions`,
      versions: [
        this.version(
          { from, sources: read, facts: ["US-ALT-XX"] },
          {
            title: this.named("conditions not read", "conditions non lues"),
            statement: both(
              "Laws of this kind mostly ask for a licence abroad in good standing, years of training or practice, the ECFMG certificate, a job offer and years under supervision. What this one asks was not read.",
              "Les lois de ce genre exigent le plus souvent un permis étranger en règle, des années de formation ou d’exercice, le certificat de l’ECFMG, une offre d’emploi et des années sous supervision. Nous n’avons pas lu les exigences de celle-ci.",
            ),
            unsettled: this.unsettled(
              both(
                `Which conditions does ${this.board.en} set for a licence without residency in the United States?`,
                `Quelles conditions ${this.board.fr} pose-t-il pour un permis sans résidence aux États-Unis${NO_BREAK}?`,
              ),
            ),
          },
        ),
      ],
    });
    return [
      {
        id,
        jurisdiction: `US-${code}`,
        kind: "licence",
        audience: ["graduate", "specialist"],
        position,
        versions: [
          {
            effectiveFrom: from,
            publishedOn: PUBLISHED,
            title: both(
              `Licence in ${name.the ?? name.en} without US residency`,
              `Permis d’exercice ${name.in} sans résidence américaine`,
            ),
            summary: beside(
              beside(
                both(
                  `A law lets the ${board.name} license some doctors trained abroad who did no residency in the United States. Its conditions were not read: ask the board.`,
                  `Une loi permet à l’organisme de réglementation ${name.of} (${board.name}) d’accorder un permis à certains médecins formés à l’étranger qui n’ont pas fait de résidence aux États-Unis. Nous n’avons pas lu ses conditions${NO_BREAK}: adressez-vous à l’organisme.`,
                ),
                remark,
              ),
              WITHOUT_RESIDENCY_WARNING,
            ),
            appliesWhen: IMG,
            completedWhen: held(code, ["full", "provisional", "other"]),
            tree: { all: [`${id}.conditions`] },
            filing: [],
            preferences: [],
            sources: ["us-licence-fsmb", ...read],
            facts: ["US-ALT-XX", "US-ALT-00", "US-ALT-W"],
          },
        ],
      },
    ];
  }
}

const WITHOUT_RESIDENCY_WARNING = both(
  "Such a licence may not lead to board certification, may not satisfy Medicare or insurers, and may not count in another state.",
  "Un tel permis peut ne pas mener à la certification d’une spécialité, ne pas suffire à Medicare ou aux assureurs et ne pas valoir dans un autre État.",
);

const TITLES: Record<Asked, Bilingual> = {
  training: both("Training: one of these", `Formation${NO_BREAK}: un de ces cas`),
  step1: both("Attempts at Step 1: one of these", `Tentatives à Step 1${NO_BREAK}: un de ces cas`),
  step2ck: both("Attempts at Step 2 CK: one of these", `Tentatives à Step 2 CK${NO_BREAK}: un de ces cas`),
  step3: both("Attempts at Step 3: one of these", `Tentatives à Step 3${NO_BREAK}: un de ces cas`),
  total: both("All attempts: one of these", `Ensemble des tentatives${NO_BREAK}: un de ces cas`),
  timeLimit: both("Time between passes: one of these", `Délai entre les réussites${NO_BREAK}: un de ces cas`),
};

function choice(what: Asked, id: string, ways: readonly Tree[]): Tree {
  return ways.length > 0 ? { any: [id, ...ways], title: TITLES[what] } : id;
}

/** A licence of the state is held. Territories may be written down as countries. */
function held(code: string, kinds: ("full" | "provisional" | "other")[]): Rule {
  const territory = IN_US.includes(code);
  return Rule.parse({
    kind: "licence",
    jurisdictions: [`US-${code}`, ...(territory ? [code] : [])],
    kinds,
  });
}

/** What several states ask alike. */
function shared({ remedies }: LicenceRows): {
  requirements: Requirement[];
  permanent: NonNullable<CatalogueFile["permanent"]>;
} {
  const version = {
    effectiveFrom: "2013-01-01",
    publishedOn: PUBLISHED,
    role: "criterion" as const,
    sources: ["us-licence-ama", LIST],
    asLastChecked: 2022,
    facts: ["US-STATE-01"],
  };
  const withCanada = ([12, 24, 36] as const).map((months) => ({
    id: `us.licence.training-with-canada-${months}`,
    versions: [
      {
        ...version,
        title: both(
          `${months} months with training in Canada`,
          `${months} mois avec la formation suivie au Canada`,
        ),
        statement: both(
          `Some of your training was in Canada, and with what was accredited in the United States it comes to at least ${months} months.`,
          `Vous avez suivi une partie de votre formation au Canada${NO_BREAK}; ajoutée à celle qui est agréée aux États-Unis, elle totalise au moins ${months} mois.`,
        ),
        rule: Rule.parse({
          all: [
            {
              kind: "training_months",
              countries: [...IN_US, "CA"],
              accreditors: ["acgme", ...IN_CANADA],
              atLeast: months,
            },
            { kind: "training_months", countries: ["CA"], accreditors: IN_CANADA, atLeast: 0.03 },
          ],
        }),
      },
    ],
  }));
  const withInternational = ([12, 24, 36] as const).map((months) => ({
    id: `us.licence.training-with-international-${months}`,
    versions: [
      {
        ...version,
        title: both(
          `${months} months with training of ACGME-International`,
          `${months} mois avec la formation de l’ACGME-International`,
        ),
        statement: both(
          `Some of your training was accredited by ACGME-International outside the United States, and with what was accredited in the United States or Canada it comes to at least ${months} months.`,
          `Une partie de votre formation a été agréée par l’ACGME-International hors des États-Unis${NO_BREAK}; ajoutée à celle qui est agréée aux États-Unis ou au Canada, elle totalise au moins ${months} mois.`,
        ),
        rule: Rule.parse({
          all: [
            { kind: "training_months", accreditors: ["acgme", ...IN_CANADA], atLeast: months },
            { kind: "training_months", notCountries: IN_US, accreditors: ["acgme"], atLeast: 0.03 },
          ],
        }),
      },
    ],
  }));
  const completedAbroad: Requirement = {
    id: "us.licence.residency-international",
    versions: [
      {
        ...version,
        title: both(
          "Residency completed under ACGME-International",
          "Résidence terminée, agréée par l’ACGME-International",
        ),
        statement: both(
          "You have completed a residency that ACGME-International accredits outside the United States.",
          "Vous avez terminé une résidence agréée par l’ACGME-International hors des États-Unis.",
        ),
        rule: Rule.parse({
          kind: "training_months",
          kinds: ["residency"],
          completed: true,
          notCountries: IN_US,
          accreditors: ["acgme"],
          atLeast: 12,
        }),
      },
    ],
  };
  const completed: Requirement = {
    id: "us.licence.residency-in-canada",
    versions: [
      {
        ...version,
        title: both("Residency completed in Canada", "Résidence terminée au Canada"),
        statement: both(
          "You have completed a residency accredited in Canada.",
          "Vous avez terminé une résidence agréée au Canada.",
        ),
        rule: Rule.parse({
          kind: "training_months",
          kinds: ["residency"],
          completed: true,
          countries: ["CA"],
          accreditors: IN_CANADA,
          atLeast: 12,
        }),
      },
    ],
  };
  const floor: Requirement = {
    id: "us.licence.training-floor",
    versions: [
      {
        ...version,
        title: both("At least 12 months of accredited training", "Au moins 12 mois de formation agréée"),
        statement: both(
          "No board of a state licenses graduates of schools abroad with less than 12 months of accredited training, laws on licences without residency aside. Whether training in Canada or under ACGME-International counts is for the board to say.",
          "Aucun organisme d’État n’accorde le permis aux diplômés de l’étranger avec moins de 12 mois de formation agréée, sauf en vertu des lois sur les permis sans résidence. C’est à l’organisme de dire si la formation suivie au Canada ou agréée par l’ACGME-International compte.",
        ),
        rule: Rule.parse({ kind: "training_months", accreditors: ["acgme", ...IN_CANADA], atLeast: 12 }),
        remedy: remedies.find(({ id }) => id === "us.residency.12"),
      },
    ],
  };
  const certificate = remedies.find(({ id }) => id === "us.ecfmg.certificate");
  const certified = {
    publishedOn: PUBLISHED,
    role: "criterion" as const,
    title: both("ECFMG certificate held", "Certificat de l’ECFMG obtenu"),
    statement: both(
      "You are certified by ECFMG, the Educational Commission for Foreign Medical Graduates, and the certificate has not expired. One that came through a Pathway becomes permanent after 12 months of accredited clinical training in the United States, begun while it was valid, or with an unrestricted licence of a state. Every board asks graduates of schools abroad for it.",
      "Vous avez le certificat de l’ECFMG (Educational Commission for Foreign Medical Graduates), et il n’est pas expiré. Celui qui a été obtenu par une voie devient permanent après 12 mois de formation clinique agréée aux États-Unis, commencée pendant sa validité, ou avec un permis sans restriction d’un État. Tous les organismes l’exigent des diplômés de l’étranger.",
    ),
    remedy: certificate,
    sources: ["ecfmg-booklet-2023", "us-licence-ama"],
    asLastChecked: 2023,
    facts: ["US-ECFMG-10", "US-STATE-01"],
  };
  /** The ways to the certificate are known from 2022 on; before that, only whether it is held. */
  const certificateHeld: Requirement = {
    id: "us.licence.certificate",
    versions: [
      {
        ...certified,
        effectiveFrom: "2013-01-01",
        effectiveTo: "2022-03-31",
        rule: Rule.parse({ kind: "standing", authority: "ecfmg", need: "completed" }),
      },
      {
        ...certified,
        effectiveFrom: "2022-04-01",
        note: "The ways to the certificate are known from this day on.",
        rule: Rule.parse({ kind: "pathway", pathway: "us.ecfmg.certification", need: "completed" }),
      },
    ],
  };
  return {
    requirements: [certificateHeld, ...withCanada, completed, ...withInternational, completedAbroad, floor],
    permanent: [...withCanada, completed, ...withInternational, completedAbroad].map(({ id }) => ({
      requirement: id,
      reason: "the training asked for in the United States is the way that is open to everybody",
    })),
  };
}

/** The catalogue file that the rows make. */
export function stateLicences(input: unknown): CatalogueFile {
  const rows = LicenceRows.parse(input);
  const common = shared(rows);
  const requirements = [...common.requirements];
  const permanent = [...common.permanent];
  const pathways: Pathway[] = [];
  for (const row of rows.states) {
    const writer = new StateWriter(row, rows);
    pathways.push(writer.pathway(), ...writer.withoutResidency());
    requirements.push(...writer.requirements);
    permanent.push(...writer.permanent);
  }
  return { sources: rows.sources, requirements, pathways, permanent };
}
