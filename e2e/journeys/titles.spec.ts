/** A page has its title from the moment its content is there: readers of the screen are told where they are by it. */
import { expect, type Page, test } from "@playwright/test";
import { DESKTOP, enter } from "../people";

/** Remembers every title the document has from now on, in order, and what was announced of them. */
async function watchTitles(page: Page): Promise<() => Promise<{ titles: string[]; announced: string[] }>> {
  await page.evaluate(() => {
    const seen = { titles: [document.title], announced: [] as string[] };
    const add = (list: string[], text: string) => {
      if (list.at(-1) !== text) list.push(text);
    };
    const everything = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => add(seen.titles, document.title)).observe(document, everything);
    const announcer = document.querySelector("next-route-announcer")?.shadowRoot;
    if (!announcer) throw new Error("nothing announces the pages of this document");
    new MutationObserver(() => add(seen.announced, announcer.textContent ?? "")).observe(
      announcer,
      everything,
    );
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as unknown as { seen: never }).seen);
}

/** A slow telephone on a slow line: what is sent after the page comes noticeably after it. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: 30_000,
    uploadThroughput: 30_000,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

const WALKS = [
  { locale: "en", who: null, from: "", to: ["pathways", "programs", "reference", "check"] },
  {
    locale: "fr",
    who: "amara-okafor",
    from: "/home",
    to: ["profile", "settings", "settings/data", "programs", "home"],
  },
] as const;

for (const { locale, who, from, to } of WALKS) {
  test(`${locale}: from page to page there is always a title, and it is what is announced`, async ({
    page,
  }) => {
    await page.setViewportSize(DESKTOP);
    if (who) await enter(page, who);
    await page.goto(`/${locale}${from}`);
    await expect(page.locator("main .still")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    // It is there once the page is awake, and links lead on without loading anew.
    await page.waitForFunction(() => document.querySelector("next-route-announcer")?.shadowRoot);
    await slowDown(page);
    const seen = await watchTitles(page);
    for (const path of to) {
      const before = (await seen()).announced.length;
      await page.locator(`a[href="/${locale}/${path}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${path}$`));
      await expect.poll(async () => (await seen()).announced.length).toBe(before + 1);
    }
    // One title for each page and none between; what was remembered is still there, so no page was loaded anew.
    const { titles, announced } = await seen();
    expect(titles.filter((title) => !title.endsWith("Waymark") && !title.startsWith("Waymark"))).toEqual([]);
    expect(titles).toHaveLength(to.length + 1);
    expect(announced).toEqual(titles.slice(1));
  });
}
