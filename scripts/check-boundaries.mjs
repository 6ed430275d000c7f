/**
 * Import boundaries: app → components → lib/<domain> → lib/access → lib/platform, and the heart below them all.
 * Each message says where the code belongs instead.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const IMPORT =
  /(?:import|export)\s[^;]*?from\s+["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']\s*\)|import\s+["']([^"']+)["']/g;

/** Rules: files they are for, imports they refuse, and where the code belongs. */
const RULES = [
  {
    in: /^lib\/(eligibility|match)\//,
    refuse: (to) =>
      /^(app|components|prisma)\//.test(to) ||
      (/^lib\//.test(to) && !/^lib\/(eligibility|match)\//.test(to)) ||
      /^(next|react|pg|@prisma|server-only|node:)/.test(to),
    say: "the heart is pure: pass what it needs as an argument, and keep what reads the world in lib/<domain>",
  },
  {
    in: /^lib\/platform\//,
    refuse: (to) => /^(app|components)\//.test(to) || (/^lib\//.test(to) && !/^lib\/platform\//.test(to)),
    say: "platform knows nothing of medicine: move the code to the domain that needs it",
  },
  {
    in: /^lib\/access\//,
    refuse: (to) => /^lib\/(?!access|platform|i18n|eligibility)/.test(to),
    say: "access knows who is asking, not what for: move the code to the domain that needs it",
  },
  {
    in: /^(app|components|lib)\/(?!access\/|account\/|api\/auth\/)/,
    refuse: (to) => /^next-auth/.test(to),
    say: "lib/access is the only reader of next-auth: ask it who is there",
  },
  {
    in: /^(app|components)\//,
    refuse: (to) => /^lib\/platform\/db$/.test(to),
    say: "pages and components read through a domain's loaders",
  },
  {
    // Signing in is next-auth's address and has no action.
    in: /^app\/(?!api\/auth\/)/,
    refuse: (to) => /^lib\/([a-z-]+\/)+(data|mutations|jobs)$/.test(to),
    say: "addresses read through a domain's loaders, and write through its actions",
  },
  {
    in: /^lib\/(?!platform\/|access\/).*\/(actions|schema|types|codes|words)\.tsx?$/,
    refuse: (to) => /^lib\/platform\/db$/.test(to),
    say: "the database belongs to data, loaders, mutations and jobs: an action parses, asks and calls them",
  },
  {
    in: /^(lib\/(?!api\/)|components\/)/,
    refuse: (to) => /^lib\/api\//.test(to),
    say: "lib/api is the outermost of lib, for addresses to use: a domain answers and does not know who asked",
  },
  {
    in: /^app\/api\//,
    refuse: (to) => /^lib\/platform\/(rate-limit|log)$/.test(to),
    say: "an address of the API goes through publicQuestion or publicRead of lib/api, which count, log and refuse",
  },
  {
    in: /^lib\//,
    refuse: (to) => /^prisma\//.test(to),
    say: "what is published is read from the database: a file's content comes as an argument, from what publishes it",
  },
  {
    in: /^lib\//,
    refuse: (to) => /^(app|components)\//.test(to),
    say: "logic does not know screens: let the page or component call it",
  },
  {
    in: /^components\/ui\//,
    refuse: (to) => /^(app|lib\/(?!i18n))/.test(to),
    say: "components/ui could ship in another product: a component that knows a domain lives in components/<domain>",
  },
  {
    in: /^components\//,
    refuse: (to) => /^app\//.test(to),
    say: "components do not know addresses: pass what they need as props",
  },
  {
    in: /^components\//,
    refuse: (to) =>
      /^lib\/([a-z-]+\/)+(data|loaders|mutations|jobs)$/.test(to) || /^lib\/platform\//.test(to),
    say: "components draw what they are given: read in the page or in an action",
  },
  {
    in: /^(app|components|lib\/(?!platform\/))/,
    refuse: (to) => to === "pg" || /^@prisma\/adapter/.test(to),
    say: "the database is reached through lib/platform/db",
  },
];
const ENVIRONMENT = { in: /^(app|components|lib)\//, except: /^lib\/platform\/env\.ts$/ };

/** Where an import leads, as a path from the root, or the package it names. */
function target(file, specifier) {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}

/** What one file does that the boundaries forbid. */
export function violations(file, text) {
  const found = [];
  const test = /\.(test|examples)\.tsx?$/.test(file);
  for (const match of text.matchAll(IMPORT)) {
    const to = target(file, match[1] ?? match[2] ?? match[3]);
    for (const rule of RULES)
      if (rule.in.test(file) && !test && rule.refuse(to)) found.push(`${file} imports ${to}: ${rule.say}`);
  }
  if (!test && ENVIRONMENT.in.test(file) && !ENVIRONMENT.except.test(file) && /process\.env/.test(text)) {
    found.push(`${file} reads process.env: lib/platform/env is the only reader, it checks what it reads`);
  }
  if (/^["']use client["']/m.test(text) && /crypto\.randomUUID/.test(text)) {
    found.push(
      `${file} calls crypto.randomUUID, which browsers lack on plain http: use components/ui/fresh-id`,
    );
  }
  return found;
}

function files(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")));
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const all = ["app", "components", "lib"]
    .flatMap(files)
    .flatMap((file) => violations(file, readFileSync(path.join(ROOT, file), "utf8")));
  for (const one of all) console.error(one);
  console.log(`${all.length} boundary violations`);
  process.exitCode = all.length > 0 ? 1 : 0;
}
