import { afterAll, beforeAll, expect, it } from "vitest";
import { cellAt } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const nameBox = (page: Workbench["page"]) => page.locator("[data-u-comp=defined-name] input").inputValue();

it("adds the next quarter, and takes it back", async () => {
  const { page, pane } = workbench;
  const before = await cellAt(page, "P4");
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByRole("button", { name: "Add Dec-24" }).click();
  await pane.getByRole("heading", { name: "Add Dec-24" }).waitFor();
  await pane.getByRole("rowgroup", { name: "Columns and rows" }).waitFor();
  expect((await cellAt(page, "P4")).content).toEqual(before.content);
  // Where the workings are not kept, none is cleared.
  const apply = pane.getByRole("button", { name: /^Apply \d+ ticked$/ });
  const [all, kept] = [await apply.innerText(), pane.getByRole("checkbox", { name: /Workings of Sep-24/ })];
  await kept.click();
  expect(Number(/\d+/.exec(await apply.innerText()))).toBeLessThan(Number(/\d+/.exec(all)) - 1);
  await kept.click();
  expect(await apply.innerText()).toBe(all);
  await apply.click();
  await pane
    .getByText(/cells changed/)
    .first()
    .waitFor();
  expect((await cellAt(page, "P4")).content).toBe(45_627);
  // The run goes on with the month that was added, of which no measure has its figure.
  await pane.getByRole("button", { name: "Back to the month" }).click();
  await pane.getByRole("heading", { name: "Dec-24, step by step" }).waitFor();
  await pane
    .getByRole("list", { name: "Steps of the month" })
    .getByText("46 measures without a figure")
    .waitFor();
  // September's mistakes are still told, though its workings have moved to the history: 48/171 is 0.28, not 0.29.
  await pane.getByRole("tab", { name: "Checks" }).click();
  const errors = pane.getByRole("list", { name: "Findings" }).getByText(/^Error:/);
  await pane.getByText("Sep-24: The working of 3.1 states 0.29, but 48/171 gives 0.28.").waitFor();
  expect(await errors.count()).toBe(2);
  await pane.getByRole("button", { name: "Go to KPI history!J10" }).first().waitFor();
  // The arrows that made room for December are not put back for September.
  await pane.getByRole("button", { name: "Update" }).click();
  const shown = pane.getByRole("combobox", { name: "Show" });
  await shown.waitFor();
  await pane.getByRole("rowgroup", { name: "Set by you, and the rule differs" }).waitFor();
  expect(await pane.getByRole("checkbox", { name: /1\.4 % of referrals.*(arrow| to [↑→↓])/ }).count()).toBe(
    0,
  );
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

it("takes a population from the register, by the analyst's rule, and shows the effect on every rate before", async () => {
  const { page, pane } = workbench;
  await page.evaluate(() => {
    const { engine } = window.workbench;
    const rows = [
      ["Area", "Year", "Population"],
      ["Devon", 2023, 146_874],
      ["Devon", 2024, 148_000],
      ["Torbay", 2024, 25_600],
    ];
    engine.write(
      engine.addSheet("Populations"),
      rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, content: { value } }))),
    );
  });
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByText("The sheet Populations has no single population for mid-2024").waitFor();
  await pane.getByRole("combobox", { name: "Area" }).selectOption("Devon");
  await pane.getByText("Rates of Sep-24 use 148,000, mid-2024, from the sheet Populations.").waitFor();
  await pane.getByRole("button", { name: "Show what it changes" }).click();
  await pane.getByRole("heading", { name: "Population 148,000, mid-2024" }).waitFor();
  await pane.getByRole("checkbox", { name: /^P9, 1\.2 .*to \(\(371\*12\)\/148000\)\*10000/ }).waitFor();
  expect((await cellAt(page, "P9")).content).toContain("146874");
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByRole("combobox", { name: "Estimate that a rate uses" }).selectOption("Mid-2023 throughout");
  await pane.getByText("Rates of Sep-24 use 146,874, mid-2023").waitFor();
});

it("lists a comment left as it was and one that denies the figure, each a click from its cell", async () => {
  const { page, pane } = workbench;
  const cells = await page.evaluate(() => {
    const { engine } = window.workbench;
    const sheet = engine.activeSheet() ?? "";
    const used = engine.usedRange(sheet, true)!;
    const shown = (row: number, column: number) => String(engine.cell(sheet, row, column).content);
    const rows = Array.from({ length: used.rowCount }, (_, at) => used.row + at);
    const rowOf = (text: string) => rows.find((row) => shown(row, used.column) === text)!;
    const [head, contacts, repeats] = [rowOf("Reference"), rowOf("1.0"), rowOf("1.4")];
    const column = used.column + used.columnCount;
    const write = (row: number, value: string) => ({ row, column, content: { value } });
    const same = "The same as ever.";
    engine.write(sheet, [
      write(head, "Comments"),
      write(contacts, same),
      write(repeats, "It rose to 99% in September 2024."),
    ]);
    const name = engine.sheets().find(({ id }) => id === sheet)!.name;
    const history = [
      ["Kept on", "Why", "Sheet", "Reference", "Measure", "Period", "Value", "As shown", "Status", "Working"],
      [
        "2024-07-09",
        "published",
        name,
        "1.0",
        shown(contacts, used.column + 1),
        "2024-06",
        "1626",
        "1,626",
        "",
        "",
      ],
    ].map((row, at) => [...row, at === 0 ? "Comment" : same]);
    engine.write(
      engine.addSheet("KPI history"),
      history.flatMap((row, at) => row.map((value, over) => ({ row: at, column: over, content: { value } }))),
    );
    engine.activate(sheet);
    const letter = String.fromCharCode("A".charCodeAt(0) + column);
    return { contacts: `${letter}${contacts + 1}`, repeats: `${letter}${repeats + 1}` };
  });
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Update" }).click();
  await pane.getByRole("tab", { name: "Month" }).click();
  const steps = pane.getByRole("list", { name: "Steps of the month" });
  const same = steps.getByRole("list", { name: "The same words as last time" });
  await same.getByText("1.0").waitFor();
  expect(await same.getByRole("listitem").count()).toBe(1);
  const denied = steps.getByRole("list", { name: "Does not agree with the figures" });
  await denied.getByText("1.4").waitFor();
  await denied.getByRole("button", { name: `Go to ${cells.repeats}` }).click();
  await expect.poll(() => nameBox(page)).toBe(cells.repeats);
  await same.getByRole("button", { name: `Go to ${cells.contacts}` }).click();
  await expect.poll(() => nameBox(page)).toBe(cells.contacts);
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
