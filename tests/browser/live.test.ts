import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt, goTo, type } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(() => workbench.close());

/** Longer than an edit is gathered and followed on a busy machine. */
const PATIENT = { timeout: 10_000 };
const liveSwitch = () => workbench.pane.getByRole("switch", { name: "Recalculate as I type" });

it("is off until the analyst turns it on, and does nothing until then", async () => {
  const { page } = workbench;
  expect(await liveSwitch().isChecked()).toBe(false);
  await type(page, "P11", "110/400");
  await workbench.pane.getByText("Edited since this was read.").waitFor();
  await workbench.pane.getByText("Edited since this was read.").waitFor({ state: "hidden" });
  // 110 of 400 is 27.5%: what is turned on next starts from a reading that knows of it.
  const measure = workbench.pane.getByRole("listitem").filter({ hasText: "1.4 % of referrals" });
  await measure.filter({ hasText: "28%" }).waitFor();
  expect((await cellAt(page, "O11")).content).toBe("");
});

it("brings value, colour and arrow along once it is on, and says what it did", async () => {
  const { page, pane } = workbench;
  await liveSwitch().check();
  await pane.getByText("On, while this pane is open.").waitFor();
  await type(page, "P11", "120/400");
  await expect.poll(async () => (await cellAt(page, "O11")).content, PATIENT).toBe(0.3);
  expect((await cellAt(page, "O11")).style.fill).not.toBeNull();
  await pane.getByText(/^1\.4: 30%, now red.*, at \d\d:\d\d\./).waitFor();
});

it("leaves what Ctrl+Z brought back", async () => {
  const { page } = workbench;
  await goTo(page, "A1");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await cellAt(page, "O11")).content, PATIENT).toBe("");
  // Neither said nor offered any more.
  await workbench.pane.getByText(/^1\.4: 30%/).waitFor({ state: "detached" });
  await workbench.pane.getByRole("button", { name: "Revert" }).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await cellAt(page, "P11")).content, PATIENT).toBe("110/400");
  await page.waitForTimeout(700);
  expect((await cellAt(page, "O11")).content).toBe("");
});

it("follows what the analyst fills down and pastes, and leaves what the analyst deletes", async () => {
  const { page } = workbench;
  const value = async (address: string) => (await cellAt(page, address)).content;
  await type(page, "P11", "120/400");
  await expect.poll(() => value("O11"), PATIENT).toBe(0.3);
  await goTo(page, "P11:P12");
  await page.keyboard.press("Control+d");
  await expect.poll(() => value("O12"), PATIENT).toBe(0.3);
  await goTo(page, "P11");
  await page.keyboard.press("Control+c");
  await goTo(page, "P15");
  await page.keyboard.press("Control+v");
  await expect.poll(() => value("O15"), PATIENT).toBe(0.3);
  await goTo(page, "O15");
  await page.keyboard.press("Delete");
  await type(page, "P12", "100/400");
  await expect.poll(() => value("O12"), PATIENT).toBe(0.25);
  expect(await value("O15")).toBe("");
});

it("follows a block that the analyst pastes from elsewhere", async () => {
  const { page } = workbench;
  await page.evaluate(() => navigator.clipboard.writeText("130/400\n80/400"));
  await goTo(page, "P11");
  await page.keyboard.press("Control+v");
  await expect.poll(async () => (await cellAt(page, "O11")).content, PATIENT).toBe(0.325);
  await expect.poll(async () => (await cellAt(page, "O12")).content, PATIENT).toBe(0.2);
});

it("is turned off on the ribbon", async () => {
  await workbench.page
    .getByRole("group", { name: "Add-in" })
    .getByRole("button", { name: "Recalculate" })
    .click();
  await expect.poll(() => liveSwitch().isChecked()).toBe(false);
  expect(workbench.problems).toEqual([]);
});
