/**
 * What the examples of a kind are made of. They stand beside the kind, one file each, and say in small cases what
 * the contract makes of its rule: what is met, unmet, unknown and pending, and both sides of an exact day or number.
 */
import type { z } from "zod";
import type { Profile } from "../profile";
import type { LeafParams } from "./params";

type KindName = LeafParams["kind"];
type WithoutKind<Params> = Params extends unknown ? Omit<Params, "kind"> : never;

export interface Example<Name extends KindName> {
  /** A sentence that names the case. */
  when: string;
  /** The parameters of the rule, without the kind. */
  rule: WithoutKind<Extract<z.input<typeof LeafParams>, { kind: Name }>>;
  profile: z.input<typeof Profile>;
  asOf: string;
  /** The cycle asked for; without it the one in {@link SEASON} that is open on the day. */
  cycle?: string;
  /** The sitting asked about. */
  session?: string;
}

type AtLeastOne<Item> = [Item, ...Item[]];

export interface Examples<Name extends KindName> {
  met: AtLeastOne<Example<Name>>;
  unmet: AtLeastOne<Example<Name>>;
  unknown: AtLeastOne<Example<Name>>;
  /** Or why the kind is never pending. */
  pending: AtLeastOne<Example<Name>> | string;
  /** Pairs on both sides of an exact day or number, met and unmet; or why the kind has none. */
  boundary: AtLeastOne<{ met: Example<Name>; unmet: Example<Name> }> | string;
}

const words = (en: string, fr: string) => ({ en, fr });

const season = (year: number, results: string | null) => ({
  service: "season",
  id: String(year),
  trainingStartsOn: `${year}-07-01`,
  milestones: [
    {
      id: "opens",
      title: words("Applications open", "Ouverture"),
      at: `${year - 1}-09-01`,
      zone: "America/Toronto",
    },
    {
      id: "filing",
      title: words("Last day to file", "Date limite"),
      at: `${year - 1}-11-26T12:00`,
      zone: "America/Toronto",
    },
    {
      id: "results",
      title: words("Results", "Résultats"),
      at: results,
      zone: "America/Toronto",
      verify: {
        question: words("On which day are results out?", "Quel jour sortent les résultats\u00A0?"),
        ask: words("The match service", "Le service de jumelage"),
        url: "https://example.org/results",
      },
    },
  ],
});

/** The cycles the examples are judged in. The results of 2027 are not published. */
export const SEASON = [season(2026, "2026-03-17"), season(2027, null)];

/** What the examples know of examinations: two pass marks of one scale, and two sessions. */
export const EXAMS = [
  {
    id: "mccqe1",
    title: words("MCCQE Part I", "EACMC, partie I"),
    scales: [
      {
        id: "mccqe1:2018",
        minimum: 100,
        maximum: 400,
        passMarks: [
          { from: "2018-01-01", to: "2020-12-31", mark: 226 },
          { from: "2021-01-01", mark: 230 },
        ],
        facts: [],
      },
    ],
    sessions: [],
    facts: [],
    sources: [],
  },
  {
    id: "nac",
    title: words("NAC", "Examen de la CNE"),
    scales: [],
    sessions: [{ id: "2026-10", firstDay: "2026-10-03", lastDay: "2026-10-04" }],
    facts: [],
    sources: [],
  },
];
