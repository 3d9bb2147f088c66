import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CONTENT_POLICY } from "../../scripts/webpack/contentPolicy.mjs";
import { serveWith } from "../../workbench/server/start.mjs";
import { freshBuild } from "../size/freshBuild";
import { openWorkbench, type Workbench } from "./support/openWorkbench";

/** The very files that Excel loads, under the policy that they carry: what it refuses is an error on the console. */
let folder = "";
let served: Awaited<ReturnType<typeof serveWith>>;
let workbench: Workbench;
beforeAll(async () => {
  folder = freshBuild();
  served = await serveWith(folder, 0);
  workbench = await openWorkbench({ at: served.url });
});
afterAll(async () => {
  await workbench.close();
  await served.close();
  if (process.env["FRESH_BUILD"] === undefined) rmSync(folder, { recursive: true, force: true });
});

it("carries the policy, and is styled under it", async () => {
  const { pane } = workbench;
  const policy = pane.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute("content")).toBe(CONTENT_POLICY);
  const update = pane.getByRole("button", { name: "Update", exact: true });
  const look = await update.evaluate((button) => getComputedStyle(button));
  expect(look.fontFamily).toContain("Segoe UI");
  expect(look.borderTopLeftRadius).not.toBe("0px");
  // Tabs stand beside one another, which a page without its styles does too; their list is laid out by a rule of ours.
  const tabs = pane.getByRole("tablist").first();
  expect(await tabs.evaluate((list) => getComputedStyle(list).display)).toBe("flex");
});

it("goes through its rooms, updates and reverts, and the policy refuses none of it", async () => {
  const { pane, problems } = workbench;
  for (const room of ["Changes", "Checks", "Month", "Functions", "Setup", "Measures"])
    await pane.getByRole("tab", { name: new RegExp(room) }).click();
  await pane.getByRole("button", { name: "Update", exact: true }).click();
  await pane.getByRole("button", { name: /^Apply/ }).click();
  await pane.getByRole("button", { name: "Revert", exact: true }).click();
  await pane
    .getByText(/put back|reverted|taken back/i)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
});
