/**
 * A person's browser without a screen: signs in, reads pages, and calls the server's actions as the pages do. For tests
 * that need many people at once, or to read an answer to its last byte.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);

/** The actions of the build, by file and exported name, with a page that carries each. */
export function builtActions() {
  const manifest = JSON.parse(
    readFileSync(path.join(ROOT, ".next", "server", "server-reference-manifest.json"), "utf8"),
  );
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => [
      `${filename}#${exportedName}`,
      { id, pages: Object.keys(workers).map((worker) => worker.replace(/^app/, "").replace(/\/page$/, "")) },
    ]),
  );
}

/** What a form action is called with before it said anything. */
export const EMPTY_FORM = { fields: {}, values: {} };

export class Client {
  constructor(base) {
    this.base = base;
    this.cookies = new Map();
    this.actions = builtActions();
  }

  /** A request with this person's cookies; redirects are answers. */
  async request(address, options = {}) {
    const response = await fetch(`${this.base}${address}`, {
      redirect: "manual",
      ...options,
      headers: {
        ...options.headers,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const at = pair.indexOf("=");
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Signs in by address and password. True where the door opened. */
  async signIn(email, password) {
    const { csrfToken } = await (await this.request("/api/auth/csrf")).json();
    const response = await this.request("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, json: "true", way: "password", email, password }),
    });
    await response.text();
    return response.status === 200;
  }

  /**
   * Calls an action with values, as a page does.
   *
   * @param name file and exported name, such as `lib/profile/actions.ts#saveFact`
   * @param page an address that carries it
   * @param args plain values; FormData for form actions
   * @returns the status, the text of the answer, its value where it is one, and where it leads on to
   */
  async action(name, page, ...args) {
    const action = this.actions.get(name);
    if (!action) throw new Error(`the build has no action ${name}`);
    const form = new FormData();
    const plain = args.map((arg, index) => {
      if (!(arg instanceof FormData)) return arg;
      for (const [field, value] of arg) form.append(`_${index + 1}_${field}`, value);
      return `$K${index + 1}`;
    });
    form.append("0", JSON.stringify(plain));
    const response = await this.request(page, {
      method: "POST",
      headers: { "next-action": action.id, accept: "text/x-component" },
      body: form,
    });
    const text = await response.text();
    const ledTo = response.headers.get("x-action-redirect");
    return { status: response.status, text, value: valueIn(text), ledTo };
  }
}

/** The value in the text of an answer: the row that the first one points at. */
function valueIn(text) {
  const rows = new Map();
  for (const line of text.split("\n")) {
    const match = /^([0-9a-f]+):(.*)$/.exec(line);
    if (match) rows.set(match[1], match[2]);
  }
  try {
    const at = JSON.parse(rows.get("0") ?? "null")?.a;
    return typeof at === "string" ? JSON.parse(rows.get(at.slice(2)) ?? "null") : null;
  } catch {
    return null;
  }
}
