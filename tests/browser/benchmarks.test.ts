import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench } from "./support/openWorkbench";
import type { Workbench } from "./support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

it("loads public figures when they are asked for, says what is wrong and proposes the newest", async () => {
  const { page, pane } = workbench;
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await pane.getByRole("tab", { name: "Month" }).click();
  expect(loaded.filter((url) => /benchmarks\.[^/]*js$/.test(url))).toEqual([]);
  await pane.getByRole("button", { name: "Compare with public figures" }).click();
  const whose = pane.getByRole("combobox", { name: "Whose scorecard this is" });
  await whose.selectOption({ label: "Devon" });
  await pane.getByText(/146,874 is no published estimate of Devon/).waitFor();
  await pane.getByText(/5\.1 prints 3\.7%, which is the figure of another basis/).waitFor();
  await pane.getByText(/of the 68 indicators of the National Framework/).waitFor();
  const newer = pane.getByLabel("Newer figures, as a file");
  await newer.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("A letter.") });
  await pane.getByText(/^notes\.txt is none of the published files/).waitFor();
  expect(loaded.filter((url) => /downloaded-figures\.[^/]*js$/.test(url))).toHaveLength(1);
  await pane.getByRole("button", { name: "Bring benchmarks up to date" }).click();
  await pane.getByRole("heading", { name: "Benchmarks of the release of 2026-04-08" }).waitFor();
});

it("shows the place among neighbours in a measure's details, as words and as a list that Tab reaches", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Measures" }).click();
  await pane.getByRole("button", { name: /Children looked after at period end/ }).click();
  await pane.getByRole("button", { name: "Place among neighbours" }).click();
  await pane.getByText(/^Devon was 5 of 11 among its neighbours for 2024\/25/).waitFor();
  const list = pane.getByRole("list", { name: "Figures from the lowest to the highest" });
  expect(await list.getByRole("listitem").count()).toBe(14);
});

it("takes the tool's data as they are published, and uses them from then on", async () => {
  const { page, pane } = workbench;
  const rows = [
    ["LAC", "2026", "Devon", 878, "South West", "61.5"],
    ["LAC", "2026", "England", 970, "NA", "68"],
  ];
  const column = (name: string, at: number) => ({
    ...{ name, type: name === "LA Number" ? ("INT32" as const) : ("STRING" as const) },
    data: rows.map((row) => row[at]),
  });
  const names = ["Short Desc", "Years", "LA and Regions", "LA Number", "Region", "Values"];
  await pane.getByRole("tab", { name: "Month" }).click();
  await pane.getByRole("button", { name: "Compare with public figures" }).click();
  const buffer = Buffer.from(parquetWriteBuffer({ columnData: names.map(column), codec: "SNAPPY" }));
  await pane
    .getByLabel("Newer figures, as a file")
    .setInputFiles({ name: "bds_long_0.parquet", mimeType: "application/octet-stream", buffer });
  await pane.getByText(/^The figures of 20\d\d-\d\d-\d\d are used from now on, on this machine\.$/).waitFor();
  await pane.getByText(/^Now: release of 20\d\d-\d\d-\d\d\. Choose the published files/).waitFor();
  await page.evaluate(() => localStorage.removeItem("scorecard benchmarks"));
  expect(workbench.problems).toEqual([]);
});
