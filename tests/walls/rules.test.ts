import { expect, it } from "vitest";
import { broken } from "./lint";

/** A function of src/excel whose body breaks one of Microsoft's rules. */
const excel = (body: string): string => `export async function snippet(): Promise<void> {
  await Excel.run(async (context) => {
    ${body}
  });
}`;

it.each([
  [
    "office-addins/call-sync-after-load",
    `const range = context.workbook.getSelectedRange(); range.load("values"); void range.values; await context.sync();`,
  ],
  [
    "office-addins/call-sync-before-read",
    `const range = context.workbook.getSelectedRange(); void range.values; range.load("values");`,
  ],
  [
    "office-addins/load-object-before-read",
    `const range = context.workbook.getSelectedRange(); await context.sync(); void range.values;`,
  ],
  ["office-addins/no-context-sync-in-loop", `for (const x of [1, 2]) { void x; await context.sync(); }`],
  [
    "office-addins/no-empty-load",
    `const range = context.workbook.getSelectedRange(); range.load(); await context.sync();`,
  ],
  [
    "office-addins/no-navigational-load",
    `const range = context.workbook.getSelectedRange(); range.load("format/font"); await context.sync();`,
  ],
  [
    "office-addins/test-for-null-using-isNullObject",
    `const sheet = context.workbook.worksheets.getItemOrNullObject("A"); await context.sync(); if (sheet === null) return;`,
  ],
])("%s is switched on", async (rule, body) => {
  expect(await broken("src/excel/snippet.ts", excel(body))).toContain(rule);
});

it("office-addins/no-office-initialize is switched on", async () => {
  const code = "Office.initialize = () => undefined;";
  expect(await broken("src/excel/snippet.ts", code)).toContain("office-addins/no-office-initialize");
});

it("a file of more than 300 lines is two files", async () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => `export const a${i} = 1;`).join("\n");
  expect(await broken("src/core/snippet.ts", lines(300))).toEqual([]);
  expect(await broken("src/core/snippet.ts", lines(301))).toEqual(["max-lines"]);
});

it("every test runs, and no comment switches a rule off", async () => {
  expect(await broken("src/core/snippet.test.ts", `it.skip("x", () => undefined);`)).toEqual([
    "no-restricted-syntax",
  ]);
  const silenced = "// eslint-disable-next-line\nexport const x: any = 1;";
  expect(await broken("src/core/snippet.ts", silenced)).toContain("@typescript-eslint/no-explicit-any");
});

it("hooks keep their order", async () => {
  const code = `import { useState } from "react"; export function Snippet(on: boolean) { if (on) useState(0); return null; }`;
  expect(await broken("src/taskpane/Snippet.tsx", code)).toEqual(["react-hooks/rules-of-hooks"]);
});
