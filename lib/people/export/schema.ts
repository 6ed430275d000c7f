/**
 * Everything held about somebody, as they may take it with them: one JSON document in a published format. Facts keep
 * the fields of the engine's profile, so that another service which reads profiles reads these.
 */
import { z } from "zod";
import { ActivityAction } from "../../activity/schema";
import { CalendarDate } from "../../eligibility/profile";
import { Bilingual } from "../../eligibility/rule";
import { Proof } from "../../profile/topics";

const Instant = z.iso.datetime().meta({ description: "An instant in UTC" });
const Id = z.uuid();
const Json = z.json();
export type Json = z.infer<typeof Json>;

const Fact = z.strictObject({
  id: Id,
  says: z.record(z.string(), Json).meta({ description: "The fact, in the fields of the profile" }),
  saidBy: Id,
  saidAt: Instant,
  proof: Proof,
  provenBy: Id.nullable(),
  provenOn: CalendarDate.nullable(),
  edit: z.number().int().meta({ description: "How often it was written: 1 is the first time" }),
});

const Topic = z.strictObject({
  topic: z.string(),
  complete: z.boolean().meta({ description: "Whether these facts are all there are" }),
  unsure: z.array(z.string()).meta({ description: "Codes the person is not sure about" }),
  facts: z.array(Fact),
});

const Verdict = z.strictObject({
  pathway: z.string(),
  asOf: CalendarDate,
  verdict: z.string(),
  completed: z.boolean(),
  timing: z.string().nullable(),
  gaps: Json,
  nextOn: CalendarDate.nullable(),
  rules: z.array(z.string()).meta({ description: "Rule versions it rests on, id@effectiveFrom" }),
  catalogue: z.number().int(),
  facts: z.string().meta({ description: "Digest of the facts it rests on; see factsUsed" }),
  engine: z.string(),
  newest: z.boolean(),
  storedAt: Instant,
});

const Draft = z.strictObject({ form: z.string(), content: Json, changedAt: Instant });

const File = z.strictObject({
  stage: z.string(),
  openedAt: Instant,
  topics: z.array(Topic),
  advisors: z.array(z.strictObject({ advisor: Id, from: Instant, to: Instant.nullable() })),
  verdicts: z.array(Verdict),
  factsUsed: z.array(z.strictObject({ digest: z.string(), profile: Json, keptAt: Instant })),
  notes: z
    .array(z.strictObject({ author: Id, text: z.string(), writtenAt: Instant, changedAt: Instant }))
    .meta({ description: "Notes that advisors share with the client" }),
  drafts: z.array(Draft),
  programNotes: z
    .array(z.strictObject({ program: z.string(), title: Bilingual, text: z.string(), changedAt: Instant }))
    .meta({ description: "What the person noted for themselves about programs" }),
  programSearches: z
    .array(z.strictObject({ name: z.string(), address: z.string(), keptAt: Instant }))
    .meta({ description: "Searches of the program directory they keep" }),
  reviews: z.array(
    z.strictObject({
      pathway: z.string(),
      question: z.string(),
      askedAt: Instant,
      answer: z.string().nullable(),
      answeredBy: Id.nullable(),
      answeredAt: Instant.nullable(),
    }),
  ),
});

const Happened = z.strictObject({
  chain: z
    .enum(["file", "service"])
    .meta({ description: "Whose history it stands in; places and digests count within one" }),
  position: z.number().int(),
  at: Instant,
  by: Id.nullable().meta({ description: "Who did it; null for the portal itself" }),
  as: z.string(),
  action: ActivityAction,
  object: z.strictObject({ kind: z.string(), id: z.string() }),
  details: Json.meta({ description: "From and to, or why; null where there is none or it was erased" }),
  detailsDigest: z.string().nullable(),
  previous: z.string(),
  digest: z.string(),
});

export const DataExport = z
  .strictObject({
    format: z.literal("waymark-export"),
    version: z.literal(1),
    madeAt: Instant,
    account: z.strictObject({
      id: Id,
      name: z.string(),
      email: z.string().nullable(),
      language: z.enum(["en", "fr"]),
      status: z.string(),
      fictional: z.boolean(),
      openedAt: Instant,
      roles: z.array(z.strictObject({ role: z.string(), since: Instant })),
      passwordChangedAt: Instant.nullable(),
      secondFactors: z.array(
        z.strictObject({ kind: z.string(), label: z.string(), confirmedAt: Instant.nullable() }),
      ),
    }),
    signUp: z
      .strictObject({
        name: z.string(),
        language: z.enum(["en", "fr"]),
        agreedTo: z.array(z.strictObject({ purpose: z.string(), version: z.number().int() })),
        askedAt: Instant,
        confirmedAt: Instant,
      })
      .nullable()
      .meta({ description: "How the account was asked for, as long as that is kept" }),
    consents: z.array(
      z.strictObject({
        purpose: z.string(),
        version: z.number().int(),
        words: z.strictObject({ en: z.string(), fr: z.string() }),
        givenAt: Instant,
        withdrawnAt: Instant.nullable(),
      }),
    ),
    sessions: z.array(
      z.strictObject({
        id: Id,
        browser: z.string(),
        beganAt: Instant,
        lastSeenAt: Instant,
        endedAt: Instant.nullable(),
        endedFor: z.string().nullable(),
      }),
    ),
    messages: z
      .array(
        z.strictObject({
          kind: z.string(),
          language: z.enum(["en", "fr"]),
          writtenAt: Instant,
          sentAt: Instant.nullable(),
        }),
      )
      .meta({ description: "Mail to the person, as long as that it was sent is kept" }),
    people: z
      .array(z.strictObject({ id: Id, name: z.string() }))
      .meta({ description: "Names for the ids in this document" }),
    file: File.nullable().meta({ description: "The file of a client; null for staff, who have none" }),
    work: z
      .strictObject({
        notes: z.array(
          z.strictObject({ seenBy: z.string(), text: z.string(), writtenAt: Instant, changedAt: Instant }),
        ),
        drafts: z.array(Draft),
      })
      .meta({ description: "What staff wrote in files of clients they advise now, without saying of whom" }),
    activity: z.array(Happened).meta({
      description: "What was done to the account and the file, who looked at it, oldest first",
    }),
  })
  .meta({ title: "Waymark export", description: "Everything Waymark holds about one person." });

export type DataExport = z.infer<typeof DataExport>;
