/** The worker's part of accounts, with a real mail server on loopback. */
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { asWorker, disconnect } from "../platform/db";
import { newestRelease } from "../requirements/loaders";
import { makeUp } from "./made-up-people";

interface Attempt {
  id: string;
  subject: string;
  text: string;
  to: string;
}
const attempts: Attempt[] = [];
let refusals = 0;
const header = (message: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, "im").exec(message)?.[1]?.trim() ?? "";

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    let message = "";
    stream.on("data", (chunk: Buffer) => {
      message += chunk.toString("utf8");
    });
    stream.on("end", () => {
      attempts.push({
        id: header(message, "Message-ID"),
        subject: header(message, "Subject"),
        text: message,
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
      });
      if (refusals > 0) {
        refusals--;
        done(Object.assign(new Error("again@jobs.example: try later"), { responseCode: 451 }));
      } else done();
    });
  },
});

type Jobs = typeof import("./jobs");
let jobs: Jobs;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  // The environment is checked when it is first imported; this file's mail goes to its own server.
  vi.resetModules();
  jobs = await import("./jobs");
});
beforeEach(() => {
  attempts.length = 0;
  refusals = 0;
});
afterAll(async () => {
  await disconnect();
  await new Promise<void>((resolve) => server.close(resolve));
});

const signUp = (email: string, createdAt = new Date()) =>
  asWorker((tx) =>
    tx.signUp.create({
      data: { email, name: "Zoë Invented", locale: "fr", passwordDigest: "x", consents: [], createdAt },
    }),
  );
const mailTo = (recipient: string) => asWorker((tx) => tx.mail.findMany({ where: { recipient } }));

test("a sign-up is written to once, in its language, and only the digest of its link is kept", async () => {
  const { id } = await signUp("zoe@jobs.example");
  await jobs.writeToSignUp({ signUp: id });
  await jobs.writeToSignUp({ signUp: id });
  const [mail, ...others] = await mailTo("zoe@jobs.example");
  expect(others).toEqual([]);
  await jobs.deliverMail({ mail: mail?.id });
  await jobs.deliverMail({ mail: mail?.id });
  expect(attempts).toHaveLength(1);
  expect(attempts[0]?.to).toBe("zoe@jobs.example");
  expect(attempts[0]?.subject).not.toMatch(/Zo|Invented|zoe/);
  // The link is gone from the database once it is on its way.
  const sent = (await mailTo("zoe@jobs.example"))[0];
  expect(sent).toMatchObject({ values: {} });
  expect(sent?.sentAt).not.toBeNull();
});

test("a server that refuses is asked again with the same message", async () => {
  const { id } = await signUp("again@jobs.example");
  await jobs.writeToSignUp({ signUp: id });
  const [mail] = await mailTo("again@jobs.example");
  refusals = 1;
  // The queue keeps the words of an error, so they name nobody.
  await expect(jobs.deliverMail({ mail: mail?.id })).rejects.toThrow(/^mail was not taken: EMESSAGE 451$/);
  expect((await mailTo("again@jobs.example"))[0]?.sentAt).toBeNull();
  await jobs.deliverMail({ mail: mail?.id });
  expect(attempts.map(({ id: messageId }) => messageId)).toEqual([attempts[0]?.id, attempts[0]?.id]);
  expect(attempts[0]?.id).toContain(mail?.id);
});

test("an address that has an account learns so, and the sign-up is forgotten", async () => {
  await makeUp(
    {
      name: "There",
      email: "there@jobs.example",
      password: "nine paper boats at dusk",
      roles: ["applicant"],
    },
    await newestRelease(),
    "2026-11-25",
  );
  const { id } = await signUp("there@jobs.example");
  await jobs.writeToSignUp({ signUp: id });
  expect((await mailTo("there@jobs.example")).map(({ template }) => template)).toEqual(["alreadyThere"]);
  expect(await asWorker((tx) => tx.signUp.findUnique({ where: { id } }))).toBeNull();
});

test("a request for a new password without an account sends nothing and leaves nothing", async () => {
  const { id } = await asWorker((tx) => tx.resetRequest.create({ data: { email: "nobody@jobs.example" } }));
  await jobs.writeToReset({ request: id });
  expect(await mailTo("nobody@jobs.example")).toEqual([]);
  expect(await asWorker((tx) => tx.resetRequest.findUnique({ where: { id } }))).toBeNull();
});

test("what nobody confirmed within seven days is purged, on the day and not before", async () => {
  const day = 86_400_000;
  const old = await signUp("old@jobs.example", new Date(Date.now() - 7 * day - 60_000));
  const young = await signUp("young@jobs.example", new Date(Date.now() - 7 * day + 60_000));
  await jobs.purgeAccounts();
  const left = await asWorker((tx) => tx.signUp.findMany({ where: { id: { in: [old.id, young.id] } } }));
  expect(left.map(({ id }) => id)).toEqual([young.id]);
});

test("who agreed is told that something moved, and not what; who did not agree is not", async () => {
  const release = await newestRelease();
  for (const [slug, agrees] of [
    ["agrees", true],
    ["silent", false],
  ] as const) {
    const id = await makeUp(
      {
        name: slug,
        email: `${slug}@jobs.example`,
        password: "nine paper boats at dusk",
        roles: ["applicant"],
      },
      release,
      "2026-11-25",
    );
    if (agrees)
      await asWorker((tx) => tx.consent.create({ data: { personId: id, purpose: "messages", version: 1 } }));
    await jobs.writeToMoved({ person: id });
    const mails = await mailTo(`${slug}@jobs.example`);
    expect(mails.map(({ template }) => template)).toEqual(agrees ? ["moved"] : []);
    if (!agrees) continue;
    await jobs.deliverMail({ mail: mails[0]?.id });
    expect(attempts[0]?.text).not.toMatch(/NAC|CaRMS|eligible/);
    await asWorker((tx) =>
      tx.consent.updateMany({ where: { personId: id }, data: { withdrawnAt: new Date() } }),
    );
    await jobs.writeToMoved({ person: id });
    expect(await mailTo(`${slug}@jobs.example`)).toHaveLength(1);
  }
});
