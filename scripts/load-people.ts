/** Makes people for the load test, each with a file and one advisor for all. Prints their addresses as JSON. */

import { assignAs, makeUp } from "../lib/people/made-up-people";
import { today } from "../lib/platform/clock";
import { disconnect } from "../lib/platform/db";
import { newestRelease } from "../lib/requirements/loaders";

async function main(): Promise<void> {
  const count = Number(process.env.LOAD_PEOPLE ?? 200);
  const password = process.env.WAYMARK_DEMO_PASSWORD ?? "";
  const release = await newestRelease();
  const staff = (slug: string, role: "advisor" | "admin") =>
    makeUp(
      { name: `Load ${slug}`, email: `${slug}@load.example`, password, roles: [role] },
      release,
      today(),
    );
  const advisor = await staff("advisor", "advisor");
  const admin = await staff("admin", "admin");
  const emails: string[] = [];
  for (let number = 0; number < count; number++) {
    const email = `person${number}@load.example`;
    const id = await makeUp(
      {
        name: `Load Person ${number}`,
        email,
        password,
        roles: ["applicant"],
        profile: { citizenships: ["IN"], exams: [{ exam: "mccqe1", result: "pass", takenOn: "2025-04-20" }] },
      },
      release,
      today(),
    );
    if (number < 80) await assignAs(admin, id, advisor);
    emails.push(email);
  }
  console.log(JSON.stringify({ emails, advisor: "advisor@load.example" }));
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(disconnect);
