import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

it("adds the next quarter, and takes it back", async () => {
  const { page, pane } = workbench;
  const before = await cellAt(page, "P4");
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByRole("button", { name: "Add Dec-24" }).click();
  await pane.getByRole("heading", { name: "Add Dec-24" }).waitFor();
  await pane.getByRole("list", { name: "Columns and rows" }).waitFor();
  expect((await cellAt(page, "P4")).content).toEqual(before.content);
  await pane.getByRole("button", { name: /^Apply \d+ ticked$/ }).click();
  await pane
    .getByText(/cells changed/)
    .first()
    .waitFor();
  expect((await cellAt(page, "P4")).content).toBe(45_627);
  await pane.getByRole("button", { name: "Revert" }).first().click();
  await pane
    .getByText(/cells put back/)
    .first()
    .waitFor();
  expect((await cellAt(page, "P4")).content).toEqual(before.content);
});

it("brings in a report: matched by reference, close ones asked, the rest listed", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane
    .getByRole("textbox", { name: "The report" })
    .fill(
      "Ref\tMeasure\tNumerator\tDenominator\n2.0\t\t1,234\t\n99\tSomething else\t1\t2\n\tRepeat referrals (%)\t91\t371",
    );
  await pane.getByText("1 row matched").waitFor();
  const close = pane.getByRole("list", { name: "Close" }).getByRole("checkbox");
  expect(await close.count()).toBe(1);
  expect(await close.isChecked()).toBe(false);
  await close.check();
  await pane.getByRole("button", { name: "Review the changes of 2 rows" }).click();
  await pane.getByRole("heading", { name: "Counts for Sep-24" }).waitFor();
  expect(await pane.getByRole("checkbox", { name: /^P11, 1\.4 .* to 91\/371/ }).isChecked()).toBe(false);
  expect((await cellAt(page, "P11")).content).not.toContain("91/371");
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
