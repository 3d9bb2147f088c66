import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toDocx } from "../../src/document/toDocx";
import { cellAt, type } from "./support/grid";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const MISTAKE = "1234/1241 = 0.99%";
const RIGHT = "1234/1241 = 99%";

it("repairs what is certain through the preview, and is silent afterwards", async () => {
  const { page, pane } = workbench;
  // 1234/1241 is 99.4%, as a fraction 0.994: the row shows whole percentages.
  await type(page, "P11", MISTAKE);
  await page.getByRole("group", { name: "Add-in" }).getByRole("button", { name: "Check" }).click();
  const repair = pane.getByRole("button", { name: /^Repair: The working of 1\.4 states 0\.99%/ });
  await repair.click();
  await pane.getByRole("checkbox", { name: /^P11, 1\.4 .*= 0\.99% to .*= 99%/, checked: true }).waitFor();
  await pane.getByRole("button", { name: "Apply 1 ticked" }).click();
  await pane
    .getByText(/^1 cell changed/)
    .first()
    .waitFor();
  expect((await cellAt(page, "P11")).content).toBe(RIGHT);
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  await pane.getByRole("list", { name: "Findings" }).waitFor();
  expect(await repair.count()).toBe(0);
});

it("compares a pasted text with the scorecard, and goes to the cell", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Check the text of a board paper" }).click();
  await pane
    .getByRole("textbox", { name: "The paper's text" })
    .fill("Visitors were pleased.\n\nMeasure 7.3 was 90% in June 2024. <b>In 7.4</b> we saw change.");
  await pane.getByText("Of 1 sentence, 1 disagrees with the scorecard").waitFor();
  const wrong = pane.getByRole("list", { name: "Sentences that disagree" });
  expect(await wrong.innerText()).toContain("The value of Jun-24 is 96%.");
  // Each claim of the sentence leads to the cell.
  await wrong.getByRole("button", { name: "Go to N43" }).first().click();
  await page.waitForFunction(() => window.workbench.engine.selection()?.cell.row === 42);
});

it("takes a long pasted text and a dropped document in place of the field, and keeps it while other rooms are looked at", async () => {
  const { pane } = workbench;
  const field = pane.getByRole("textbox", { name: "The paper's text" });
  const words = "Visitors were pleased with us. ".repeat(200);
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `${words}\n\nMeasure 7.3 was 90% in June 2024.`);
  await pane.getByText("Pasted text, 1,007 words").waitFor();
  await pane.getByText("Of 1 sentence, 1 disagrees with the scorecard").waitFor();
  const document = await toDocx({
    title: "Paper",
    landscape: false,
    pieces: [{ kind: "item", text: "Measure 7.3 was 96% in June 2024." }],
  });
  const drop = (name: string, on: Locator) =>
    on.evaluate(
      (element, { name, bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        element.dispatchEvent(event);
        // Else the browser would open the file in place of the pane.
        return event.defaultPrevented;
      },
      { name, bytes: [...document] },
    );
  expect(await drop("paper.docx", pane.getByText("Pasted text"))).toBe(true);
  await pane.getByText("paper.docx, 8 words").waitFor();
  await pane.getByText("Of 1 sentence, 1 agrees.").waitFor();
  expect(await drop("elsewhere.docx", pane.getByRole("tablist").first())).toBe(true);
  await pane.getByRole("tab", { name: "Measures" }).click();
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  await pane.getByText("paper.docx, 8 words").waitFor();
});

it("lists all findings on a sheet of the workbook", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Report all findings" }).click();
  await pane.getByRole("button", { name: "List them on a sheet" }).click();
  await pane.getByRole("button", { name: "Apply 1 ticked" }).click();
  await page.waitForFunction(() =>
    window.workbench.engine.sheets().some(({ name }) => name === "KPI findings"),
  );
});

it("raises no error and asks nothing of any other computer", () => {
  expect(workbench.problems).toEqual([]);
});
