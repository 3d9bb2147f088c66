import fc from "fast-check";
import { expect, test } from "vitest";
import type { Act } from "../attack/acts";
import { anyStorm, weather, type Storm } from "../attack/storms";
import { attacksOn } from "../attack/attacks";
import { attack } from "../attack/faults";
import { WORKFLOWS, type Workflow } from "../attack/workflows";
import { applyChanges } from "../../src/excel/apply/apply";

/** A smaller share of what `npm run faults` and `npm run storms` do. */
const WRITES = 2;
const SHARE = 27;
const STORMS = 12;
const MINUTES = 60_000;

const named = (name: string) => {
  const found = WORKFLOWS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each(["update", "next month", "next month's sheet", "figures kept", "made shareable"])(
  "%s: whatever fails, everything is as it was or can be put back exactly",
  async (name) => {
    const attacks = (await attacksOn(named(name), WRITES)).filter((_, at) => at % SHARE === 5);
    const ends = [];
    for (const how of attacks) ends.push(await attack(named(name), how));
    expect(ends.length).toBeGreaterThan(3);
    expect(ends.filter(({ end }) => end !== "unchanged or reverted")).toEqual([]);
  },
  5 * MINUTES,
);

test(
  "whatever the analyst and others do meanwhile, no cell changes that the preview did not show",
  async () => {
    await fc.assert(
      fc.asyncProperty(anyStorm, async (storm) => {
        expect(await weather(named("update"), storm)).toBeNull();
      }),
      { numRuns: STORMS, seed: 20241007 },
    );
  },
  5 * MINUTES,
);

const act = (does: Act["does"], row = 0, column = 0): Act => ({ does, row, column });

/** What storms have found, each in its shortest form. */
test.each<[string, string, Partial<Storm>]>([
  [
    "a row copied meanwhile takes the name of the measure that was filled",
    "update",
    { during: { request: 1, act: act("copy a row", 2) }, after: [act("rename a measure", 2)] },
  ],
  [
    "a blank row of hers stands where the new month did",
    "next month across",
    { after: [act("delete row"), act("insert row", 7)] },
  ],
  ["a month before the new one is deleted", "next month across", { after: [act("delete row", 4)] }],
  ["the month next before is deleted", "next month across", { after: [act("delete row", 6)] }],
  ["the column next behind is deleted", "next month", { after: [act("delete column", 0, 9)] }],
])("%s: Revert leaves nothing without naming it", async (_, name, storm) => {
  expect(await weather(named(name), { before: [], during: null, after: [], ...storm })).toBeNull();
});

test("where the analyst begins to type in the middle of a write, it ends and can be taken back", async () => {
  const fault = {
    what: "write failed",
    at: 4,
    forEver: false,
    code: "InvalidOperationInCellEditMode",
  } as const;
  const { end } = await attack(named("update"), { during: "apply", fault, reopened: false });
  expect(end).toBe("unchanged or reverted");
});

test("the attack sees a loss: of a workbook that keeps no journal, and of an apply that writes beside its preview", async () => {
  const update = named("update");
  const lossy: Workflow = {
    ...update,
    prepare: (open) => {
      open.engine.customXml.set = () => open.engine.customXml;
      return update.prepare(open);
    },
  };
  const fault = { what: "answer lost", at: 2, forEver: false } as const;
  const { end } = await attack(lossy, { during: "apply", fault, reopened: false });
  expect(end).toBe("lost");
  const beside: Workflow = {
    ...update,
    write: async (changes) => {
      await userChanges("Board", { row: 3, column: 5 }, 0.5);
      return applyChanges(changes);
    },
  };
  expect(await weather(beside, { before: [], during: null, after: [] })).toMatch(/^3 5 was/);
});

/** Something that is written without having been shown. */
async function userChanges(sheet: string, { row, column }: { row: number; column: number }, value: number) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
    await context.sync();
  });
}
