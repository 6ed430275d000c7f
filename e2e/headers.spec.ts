import { expect, test } from "@playwright/test";

test("every page has a policy that lets only its own scripts run, and none is broken by it", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const nonces = new Set<string>();
  for (const path of ["/en", "/fr/check", "/en/pathways", "/fr/pathways/us.nrmp.main", "/en/sources"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    nonces.add(/nonce-([^']+)/.exec(policy)?.[1] ?? "");
    await page.waitForLoadState("networkidle");
  }
  expect(nonces.size).toBe(5);
  expect(complaints).toEqual([]);
});

test("the language is in the address, the other one is a step away, and the choice of colours stays", async ({
  page,
}) => {
  await page.goto("/en/pathways/ca.mcc.nac");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/pathways\/ca\.mcc\.nac$/);
  await page.getByLabel("Couleurs").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the addresses of signing in take short forms only, and show no page of their own", async ({
  request,
}) => {
  for (const page of ["signin", "signout", "error", "verify-request", "callback/other"])
    expect((await request.get(`/api/auth/${page}`)).status(), page).toBe(404);
  const long = { csrfToken: "x", way: "password", email: "a@b.example", password: "x".repeat(20_000) };
  expect((await request.post("/api/auth/callback/credentials", { form: long })).status()).toBe(413);
  const csrf = await request.get("/api/auth/csrf");
  expect(csrf.headers()).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("an address that does not exist says so with its status", async ({ page }) => {
  const response = await page.goto("/fr/pathways/ca.nothing");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Cette page n’existe pas" })).toBeVisible();
});
