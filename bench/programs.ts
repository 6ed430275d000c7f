/**
 * `npm run bench:programs`: the first page of a directory of ten thousand programs with everybody's verdicts, from
 * profile to drawn rows' data, on a throw-away Postgres. Invented programs; every sort, a search, and each person of the
 * catalogue in turn. Nothing here passes or fails by time; the goal is 100 ms.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/prisma/client";
import { Profile } from "../lib/eligibility/profile";
import type { StreamRow } from "../lib/programs/csv";
import { directoryRules } from "../lib/programs/data";
import { storedDirectory, writeImport } from "../lib/programs/import/write";
import { planImport } from "../lib/programs/plan";
import { type ProgramQuery, ProgramQuery as Query } from "../lib/programs/schema";
import { PEOPLE } from "../prisma/catalogue/people";

const PROGRAMS = 10_000;
const STREAMS_EACH = 2;
const ROUNDS = 3;

const STATES = "CA NY TX FL PA OH IL MI MA NJ".split(" ").map((code) => `US-${code}`);
const DISCIPLINES = 60;

/** A number that looks random and is the same every time. */
const spread = (seed: number, below: number): number => {
  const mixed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
};

function rows(): StreamRow[] {
  const all: StreamRow[] = [];
  for (let program = 0; program < PROGRAMS; program++) {
    const hospital = Math.floor(program / DISCIPLINES);
    for (let stream = 0; stream < STREAMS_EACH; stream++) {
      const seed = program * STREAMS_EACH + stream;
      const limited = spread(seed, 10) < 6;
      const as = (salt: number) => (spread(seed + salt, 3) === 0 ? "strict" : "preferred");
      all.push({
        line: seed + 2,
        service: "eras",
        institution: `hospital-${hospital}`,
        institution_en: `Invented Hospital ${hospital}`,
        institution_fr: `Hôpital inventé ${hospital}`,
        region: STATES[hospital % STATES.length] as string,
        specialty: `discipline-${program % DISCIPLINES}`,
        specialty_en: `Discipline ${program % DISCIPLINES}`,
        specialty_fr: `Spécialité ${program % DISCIPLINES}`,
        stream_code: `I${seed}`,
        stream_kind: "categorical",
        open_to: "all",
        tie: null,
        return_of_service: null,
        military_places: null,
        site_en: `Site ${spread(seed, 400)}`,
        site_fr: `Lieu ${spread(seed, 400)}`,
        cycle: 2027,
        places: spread(seed, 20) + 1,
        img_share: null,
        visas: [["j1"], ["j1", "h1b"], ["none"], null][spread(seed + 3, 4)] ?? null,
        languages: ["en"],
        graduation_years: limited ? spread(seed, 10) + 1 : null,
        graduation_as: limited ? as(1) : null,
        attempts_most: limited ? spread(seed + 7, 4) + 1 : null,
        attempts_as: limited ? as(2) : null,
        local_experience_months: limited ? spread(seed + 11, 6) + 1 : null,
        local_experience_as: limited ? as(3) : null,
        step2ck_least: limited ? 210 + spread(seed + 13, 5) * 10 : null,
        step2ck_as: limited ? as(4) : null,
        ecfmg_as: spread(seed + 17, 3) === 0 ? "strict" : null,
        step3_as: null,
        source_url: "https://example.org/invented",
        checked_on: "2026-11-22",
        approved_on: null,
        confidence: "reported",
      });
    }
  }
  return all;
}

async function prepare(ownerUrl: string): Promise<{ streams: number; sets: number }> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) });
  try {
    await db.$transaction(
      async (tx) => {
        const plan = planImport(rows(), await storedDirectory(tx), await directoryRules(tx));
        const [problem] = plan.problems;
        if (problem) throw new Error(JSON.stringify(problem));
        await writeImport(tx, plan.work);
      },
      { timeout: 300_000 },
    );
    await db.$executeRaw`ANALYZE`;
    const { keys } = await directoryRules(db);
    return { streams: await db.programStream.count(), sets: keys.length };
  } finally {
    await db.$disconnect();
  }
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

async function measure(): Promise<void> {
  const { loadList } = await import("../lib/programs/loaders");
  const people = PEOPLE.map(({ profile }) => Profile.parse(profile));
  const ask = (asked: object): ProgramQuery => Query.parse(asked);
  const cases: [string, ProgramQuery, string, (Profile | null)[]][] = [
    ["first page, nobody known", ask({}), "", [null]],
    ["first page, yours first", ask({}), "", people],
    ["first page, by discipline", ask({ sort: "discipline" }), "", people],
    ["first page, only what is yours", ask({ standing: "yours" }), "", people],
    ["four filters", ask({ region: "US-NY", years: "5", visa: "j1", weight: "strict" }), "", people],
    ["two words searched", ask({}), "hopital specialite", people],
    ["the last page", ask({ page: 9999 }), "", people],
  ];
  await loadList(ask({}), "", "en", null);
  for (const [name, query, words, asking] of cases) {
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round <= ROUNDS; round++)
      for (const profile of asking) {
        const from = performance.now();
        const list = await loadList(query, words, "en", profile);
        // The first round only warms up.
        if (round > 0) times.push(performance.now() - from);
        total = list.total;
        if (profile && list.rows.some((row) => !list.seen?.judgements.has(row.judgedAs)))
          throw new Error(`${name}: a row without a verdict`);
      }
    console.log(
      `${quantile(times, 0.5).padStart(8)} ms median ${quantile(times, 0.95).padStart(8)} ms p95  ${name} (${total.toLocaleString("en-CA")} found)`,
    );
  }
}

async function main(): Promise<void> {
  const root = path.dirname(import.meta.dirname);
  const { scratchFolder, startPostgres } = await import("../scripts/postgres.mjs");
  const { migrate } = await import("../scripts/migrate.mjs");
  const { publish } = await import("../scripts/prepare.mjs");
  const home = scratchFolder("bench");
  const cluster = await startPostgres({
    root,
    home,
    passwords: { owner: "owner", app: "app" },
    port: undefined,
  });
  try {
    await migrate({ root, ownerUrl: cluster.ownerUrl, appPassword: "app" });
    await publish(root, cluster.ownerUrl);
    process.env.APP_DATABASE_URL = cluster.appUrl;
    const { streams, sets } = await prepare(cluster.ownerUrl);
    console.log(
      `${(PROGRAMS + 404).toLocaleString("en-CA")} programs, ${streams.toLocaleString("en-CA")} streams judged as ${sets.toLocaleString("en-CA")} distinct sets of rules; ${PEOPLE.length} people, ${ROUNDS} rounds\n`,
    );
    await measure();
  } finally {
    const { disconnect } = await import("../lib/platform/db");
    await disconnect();
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
