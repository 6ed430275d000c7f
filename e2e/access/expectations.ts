/**
 * What every page, route handler and server action of the build answers to whom. A route that stands in the build and
 * not here fails the test. The record in question is always Ana's: her file, her note, her fact.
 */

export const ACTORS = ["visitor", "ana", "ben", "advisor", "other", "former", "admin", "disabled"] as const;
export type ActorName = (typeof ACTORS)[number];

/** `sign_in`: sent to sign in. `not_found`: there is no such page. */
export type PageAnswer = "open" | "sign_in" | "not_found" | "elsewhere";
type ByActor<Answer> = Record<ActorName, Answer>;

const all = <Answer>(answer: Answer): ByActor<Answer> =>
  Object.fromEntries(ACTORS.map((actor) => [actor, answer])) as ByActor<Answer>;

/** Only these may; visitors and the disabled are sent to sign in, for everybody else there is no such page. */
const only = (...actors: ActorName[]): ByActor<PageAnswer> => ({
  ...all<PageAnswer>("not_found"),
  visitor: "sign_in",
  disabled: "sign_in",
  ...(Object.fromEntries(actors.map((actor) => [actor, "open"])) as Partial<ByActor<PageAnswer>>),
});

const everybody = all<PageAnswer>("open");
const signedIn = only("ana", "ben", "advisor", "other", "former", "admin");

export interface World {
  ids: Record<Exclude<ActorName, "visitor">, string>;
  assignment: string;
  fact: string;
  review: string;
  notes: Record<"mine" | "team" | "shared", string>;
}

interface PageExpectation {
  /** The address, language aside. */
  at: (world: World) => string;
  may: ByActor<PageAnswer>;
  /** Text that stands there for those who may, by actor: proof that the page is not open but empty. */
  shows?: Partial<Record<ActorName, RegExp>>;
}

const page = (at: string, may: ByActor<PageAnswer>, shows?: PageExpectation["shows"]): PageExpectation => ({
  at: () => at,
  may,
  ...(shows ? { shows } : {}),
});

/** Pages by the route of the build. */
export const PAGES: Record<string, PageExpectation> = {
  "/[locale]": page("", everybody),
  "/[locale]/accessibility": page("/accessibility", everybody),
  "/[locale]/account-closed": page("/account-closed", everybody),
  "/[locale]/check": page("/check", everybody),
  "/[locale]/confirm": page("/confirm", everybody),
  "/[locale]/forgot": page("/forgot", everybody),
  "/[locale]/invitation": page("/invitation", everybody),
  "/[locale]/new-password": page("/new-password", everybody),
  "/[locale]/pathways": page("/pathways", everybody),
  "/[locale]/pathways/[pathway]": page("/pathways/ca.carms.r1.first", everybody, {
    ana: /review marker of ana/,
  }),
  "/[locale]/programs": page("/programs", everybody, { ana: /search note marker of ana/ }),
  "/[locale]/programs/[program]": page("/programs/carms.ca-on.mcmaster.neurology", everybody, {
    ana: /program note marker of ana/,
  }),
  "/[locale]/programs/compare": page("/programs/compare?streams=carms.1503-26384", everybody),
  "/[locale]/programs/why": page("/programs/why", everybody),
  "/[locale]/privacy": page("/privacy", everybody),
  "/[locale]/dates": page("/dates", everybody),
  "/[locale]/dates/[service]": page("/dates/carms", everybody),
  "/[locale]/exams": page("/exams", everybody),
  "/[locale]/exams/[code]": page("/exams/usmle_step2ck", everybody),
  "/[locale]/fees": page("/fees", everybody),
  "/[locale]/fees/[code]": page("/fees/CA-FEE-NAC", everybody),
  "/[locale]/figures": page("/figures", everybody),
  "/[locale]/figures/[id]": page("/figures/nrmp-img-rate", everybody),
  "/[locale]/glossary": page("/glossary", everybody),
  "/[locale]/reference": page("/reference", everybody),
  "/[locale]/requirements": page("/requirements", everybody),
  "/[locale]/requirements/[id]": page("/requirements/us.oet.passed", everybody),
  "/[locale]/search": page("/search", everybody),
  "/[locale]/sources": page("/sources", everybody),
  "/[locale]/sign-up": page("/sign-up", everybody),
  // Who is signed in already is led on.
  "/[locale]/sign-in": page("/sign-in", {
    ...all<PageAnswer>("elsewhere"),
    visitor: "open",
    disabled: "open",
  }),
  // The development outbox does not exist where mail is really sent.
  "/[locale]/outbox": page("/outbox", all<PageAnswer>("not_found")),
  "/[locale]/[...rest]": page("/no/such/page", all<PageAnswer>("not_found")),

  "/[locale]/home": page("/home", only("ana", "ben"), { ana: /shared note marker of ana/ }),
  "/[locale]/history": page("/history", only("ana", "ben")),
  "/[locale]/profile": page("/profile", only("ana", "ben"), { ana: /IELTS/ }),
  "/[locale]/profile/[topic]": page("/profile/languageTests", only("ana", "ben"), { ana: /IELTS/ }),
  "/[locale]/settings": page("/settings", signedIn, {
    ana: /Access ana Marker/,
    admin: /Access admin Marker/,
  }),
  "/[locale]/settings/data": page("/settings/data", signedIn),
  "/[locale]/settings/data/document": page("/settings/data/document", signedIn, { ana: /Access ana Marker/ }),
  "/[locale]/settings/close": page("/settings/close", only("ana", "ben")),

  "/[locale]/caseload": page("/caseload", only("advisor", "other", "former"), {
    advisor: /Access ana Marker/,
  }),
  "/[locale]/clients/[client]": {
    at: ({ ids }) => `/clients/${ids.ana}`,
    may: only("advisor"),
    shows: { advisor: /team note marker of ana/ },
  },
  "/[locale]/admin/people": page("/admin/people", only("admin"), { admin: /Access/ }),
  "/[locale]/admin/people/[person]": {
    at: ({ ids }) => `/admin/people/${ids.ana}`,
    may: only("admin"),
    shows: { admin: /Access ana Marker/ },
  },
  "/[locale]/admin/programs": page("/admin/programs", only("admin"), { admin: /carms-2025\.csv/ }),
  "/[locale]/admin/invite": page("/admin/invite", only("admin")),
  "/[locale]/admin/activity": page("/admin/activity", only("admin")),
};

/** What of Ana's file nobody but her and her advisor may find in any page. */
export const ANAS = /note marker of ana|review marker of ana/;
export const WHO_MAY_READ_ANA: readonly ActorName[] = ["ana", "advisor"];

/** Route handlers by route and method: the status for each actor. */
export const HANDLERS: Record<string, { method: "GET" | "POST"; status: ByActor<number>; body?: unknown }[]> =
  {
    "/api/auth/[...nextauth]": [{ method: "GET", status: all(200) }],
    "/api/session": [
      { method: "GET", status: { ...all(200), visitor: 401, disabled: 401 } },
      { method: "POST", status: { ...all(200), visitor: 401, disabled: 401 } },
    ],
    "/api/me/export": [{ method: "GET", status: { ...all(200), visitor: 401, disabled: 401 } }],
    "/api/v1/[...unknown]": [{ method: "GET", status: all(404) }],
    "/api/v1/eligibility": [
      { method: "POST", status: all(200), body: { profile: {}, pathways: ["ca.mcc.nac"] } },
    ],
    "/api/v1/export.schema.json": [{ method: "GET", status: all(200) }],
    "/api/v1/health": [{ method: "GET", status: all(200) }],
    "/api/v1/match": [
      {
        method: "POST",
        status: all(200),
        body: { applicants: { Ada: ["North"] }, programs: { North: { quota: 1, list: ["Ada"] } } },
      },
    ],
    "/api/v1/openapi.json": [{ method: "GET", status: all(200) }],
    "/api/v1/pathways": [{ method: "GET", status: all(200) }],
    "/api/v1/pathways/[id]": [{ method: "GET", status: all(200) }],
    "/api/v1/profile.schema.json": [{ method: "GET", status: all(200) }],
    "/api/visitor/verdicts": [{ method: "POST", status: all(200), body: { version: 1, answers: {} } }],
    "/icon.svg": [{ method: "GET", status: all(200) }],
  };

/** Addresses of route handlers that hold a parameter. */
export const HANDLER_ADDRESS: Record<string, string> = {
  "/api/auth/[...nextauth]": "/api/auth/csrf",
  "/api/v1/[...unknown]": "/api/v1/nothing/here",
  "/api/v1/pathways/[id]": "/api/v1/pathways/ca.mcc.nac",
};

export interface ActionExpectation {
  /** An address whose page carries the action, language aside. */
  from: string | ((world: World) => string);
  /** What it is called with, about Ana's records. */
  args: (world: World) => unknown[];
  /** Who may do it. Everybody else is refused, and nothing of Ana's changes. `self`: it only ever reaches one's own. */
  may: readonly ActorName[] | "self" | "public";
}

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const EMPTY = { fields: {}, values: {} };

const file = ({ ids }: World) => `/clients/${ids.ana}`;
const person = ({ ids }: World) => `/admin/people/${ids.ana}`;

/** Server actions by file and exported name. */
export const ACTIONS: Record<string, ActionExpectation> = {
  "lib/people/actions.ts#signUp": {
    from: "/sign-up",
    args: () => [EMPTY, form({ email: "x" })],
    may: "public",
  },
  "lib/people/actions.ts#forgotPassword": {
    from: "/forgot",
    args: () => [EMPTY, form({ email: "x" })],
    may: "public",
  },
  "app/[locale]/(public)/pathways/actions.tsx#drawOverview": {
    from: "/pathways",
    args: () => [{}, "{}", null],
    may: "public",
  },
  "app/[locale]/(public)/pathways/actions.tsx#drawPathway": {
    from: "/pathways/ca.mcc.nac",
    args: () => ["ca.mcc.nac", "{}", null],
    may: "public",
  },
  "app/[locale]/(public)/programs/actions.tsx#drawList": {
    from: "/programs",
    args: () => [{}, "neurology", "{}"],
    may: "public",
  },
  "app/[locale]/(public)/programs/actions.tsx#drawProgram": {
    from: "/programs/carms.ca-on.mcmaster.neurology",
    args: () => ["carms.ca-on.mcmaster.neurology", "{}"],
    may: "public",
  },
  "app/[locale]/(public)/programs/actions.tsx#drawCompared": {
    from: "/programs/compare?streams=carms.1503-26384",
    args: () => [{ streams: "carms.1503-26384" }, "{}"],
    may: "public",
  },
  "app/[locale]/(public)/programs/actions.tsx#drawDoors": {
    from: "/programs/why",
    args: () => ["{}"],
    may: "public",
  },
  "lib/programs/actions.ts#keepSearch": {
    from: "/programs?open=img",
    args: () => [EMPTY, form({ id: crypto.randomUUID(), name: "Kept", address: "/programs?open=img" })],
    may: "self",
  },
  "lib/programs/actions.ts#forgetSearch": {
    from: "/programs?open=img",
    args: () => [EMPTY, form({ id: crypto.randomUUID() })],
    may: "self",
  },
  "lib/programs/actions.ts#saveProgramNote": {
    from: "/programs/carms.ca-on.mcmaster.neurology",
    args: () => [EMPTY, form({ program: "carms.ca-on.mcmaster.neurology", body: "Mine.", version: "0" })],
    may: "self",
  },
  "lib/programs/import/actions.ts#tryFile": {
    from: "/admin/programs",
    args: () => [null, form({})],
    may: ["admin"],
  },
  "lib/programs/import/actions.ts#applyTried": {
    from: "/admin/programs",
    args: () => [null, form({ id: crypto.randomUUID() })],
    may: ["admin"],
  },

  "lib/search/actions.ts#searchAll": {
    from: "/search",
    args: () => [{ text: "", groups: [] }, form({ text: "NAC" })],
    may: "public",
  },

  // One's own file: the id of Ana's fact is offered to everybody.
  "lib/profile/actions.ts#saveFact": {
    from: "/profile/languageTests",
    args: ({ fact }) => [
      {
        topic: "languageTests",
        id: fact,
        version: 1,
        typed: { test: "ielts_academic", takenOn: "2026-01-10", overall: "7" },
      },
    ],
    may: ["ana"],
  },
  "lib/profile/actions.ts#removeOneFact": {
    from: "/profile/languageTests",
    args: ({ fact }) => [{ topic: "languageTests", id: fact, version: 99 }],
    may: "self",
  },
  "lib/profile/actions.ts#settleOneTopic": {
    from: "/profile/languageTests",
    args: () => [{ topic: "sponsorship", version: 0, complete: true, unsure: [] }],
    may: "self",
  },
  "lib/profile/actions.ts#saveDraft": {
    from: "/profile/languageTests",
    args: ({ fact }) => [{ topic: "languageTests", id: fact, version: 1, typed: { test: "ielts_academic" } }],
    may: "self",
  },
  "lib/profile/actions.ts#discardDraft": {
    from: "/profile/languageTests",
    args: ({ fact }) => ["languageTests", fact],
    may: "self",
  },
  "lib/reviews/actions.ts#askForReview": {
    from: "/pathways/ca.mcc.nac",
    args: () => [EMPTY, form({ pathway: "ca.mcc.nac", id: crypto.randomUUID(), body: "Please look." })],
    may: "self",
  },

  // Ana's file, for who advises her.
  "lib/caseload/actions.ts#submitNote": {
    from: file,
    args: ({ ids }) => [
      EMPTY,
      form({ client: ids.ana, id: crypto.randomUUID(), body: "Seen today.", visibility: "mine" }),
    ],
    may: ["advisor"],
  },
  "lib/caseload/actions.ts#submitAmendment": {
    from: file,
    args: ({ ids, notes }) => [
      EMPTY,
      form({
        client: ids.ana,
        id: notes.mine,
        body: "Amended.",
        visibility: "mine",
        version: "1",
      }),
    ],
    may: ["advisor"],
  },
  "lib/caseload/actions.ts#submitStage": {
    from: file,
    args: ({ ids }) => [EMPTY, form({ client: ids.ana, stage: "preparing", version: "1" })],
    may: ["advisor"],
  },
  "lib/reviews/actions.ts#submitAnswer": {
    from: file,
    args: ({ ids, review }) => [EMPTY, form({ client: ids.ana, request: review, answer: "Looked at." })],
    may: ["advisor"],
  },
  "lib/caseload/actions.ts#submitProof": {
    from: file,
    args: ({ ids, fact }) => [
      EMPTY,
      form({ client: ids.ana, topic: "languageTests", fact, version: "2", proof: "document_seen" }),
    ],
    may: ["advisor"],
  },
  "lib/caseload/actions.ts#keepNoteDraft": {
    from: file,
    args: ({ ids }) => [ids.ana, { id: crypto.randomUUID(), body: "begun", visibility: "mine" }],
    may: ["advisor"],
  },
  "app/[locale]/(advisor)/caseload/actions.tsx#drawFound": {
    from: "/caseload",
    args: () => [{}, "Access"],
    may: "self",
  },

  // Accounts and who advises whom, for admins.
  "lib/caseload/actions.ts#submitAssignment": {
    from: person,
    args: ({ ids }) => [EMPTY, form({ client: ids.ana, advisor: ids.former })],
    may: ["admin"],
  },
  "lib/caseload/actions.ts#submitEndOfAssignment": {
    from: person,
    args: ({ ids, assignment }) => [EMPTY, form({ client: ids.ana, assignment })],
    may: ["admin"],
  },
  "lib/people/admin/actions.ts#submitInvitation": {
    from: "/admin/invite",
    args: () => [
      EMPTY,
      form({
        name: "Invited",
        email: `invited.${crypto.randomUUID()}@access.example`,
        role: "advisor",
        language: "en",
      }),
    ],
    may: ["admin"],
  },
  "lib/people/admin/actions.ts#submitRole": {
    from: person,
    args: ({ ids }) => [EMPTY, form({ person: ids.ben, role: "advisor", given: "no" })],
    may: ["admin"],
  },
  "lib/people/admin/actions.ts#submitDisabled": {
    from: person,
    args: ({ ids }) => [EMPTY, form({ person: ids.disabled, disabled: "yes" })],
    may: ["admin"],
  },
  "lib/people/admin/actions.ts#submitClosing": {
    from: person,
    args: () => [EMPTY, form({ person: crypto.randomUUID() })],
    may: [],
  },
  "lib/people/admin/actions.ts#checkChain": {
    from: "/admin/activity",
    args: ({ ids }) => [ids.ana],
    may: ["admin"],
  },
  "app/[locale]/admin/people/actions.tsx#drawPeople": {
    from: "/admin/people",
    args: () => [{}, "Access"],
    may: ["admin"],
  },

  // One's own account.
  "lib/people/settings/actions.ts#saveAccount": {
    from: "/settings",
    args: () => [EMPTY, form({ name: "", language: "en" })],
    may: "self",
  },
  "lib/people/settings/actions.ts#savePassword": {
    from: "/settings",
    args: () => [EMPTY, form({ oldPassword: "wrong", newPassword: "also quite wrong" })],
    may: "self",
  },
  "lib/people/settings/actions.ts#endSessionsHere": {
    from: "/settings",
    args: () => [EMPTY, form({ session: crypto.randomUUID() })],
    may: "self",
  },
  "lib/people/settings/actions.ts#changeConsent": {
    from: "/settings",
    args: () => [EMPTY, form({ purpose: "statistics", given: "yes" })],
    may: "self",
  },
  "lib/people/settings/actions.ts#closeMine": {
    from: "/settings/close",
    args: () => [EMPTY, form({ understood: "on", password: "wrong" })],
    may: "self",
  },
};
