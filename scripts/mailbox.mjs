/** A real mail server on loopback for tests: takes every message and keeps it as a file, by its Message-ID. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/**
 * Starts the server on a free port.
 *
 * @param folder where messages are kept, one JSON file each
 * @returns its address, and `close`
 */
export async function startMailbox(folder) {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        const file = path.join(folder, `${String(count++).padStart(4, "0")}.json`);
        const kept = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          subject: mail.subject,
          text: mail.text,
          messageId: mail.messageId,
          language: mail.headers.get("content-language"),
        };
        writeFileSync(`${file}.part`, JSON.stringify(kept));
        renameSync(`${file}.part`, file);
        done();
      }, done);
    },
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
