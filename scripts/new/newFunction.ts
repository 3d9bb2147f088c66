import { KPI_FUNCTIONS } from "../../src/core/kpi/kpiFunctions";
import { addImport, insertBefore, pascalCase, writeNew } from "./files";

const FOLDER = "src/functions/kpi";
/** What a function can be about: each has a table in `src/core/kpi/table` and a folder of functions. */
export const FUNCTION_GROUPS = ["cells", "rates", "judgements", "statistics", "comparators"] as const;
/** Excel takes shorter names, and such as look like a cell (RAG1), for something else. */
const NAME = /^[A-Z]{3,}(?:\.[A-Z]{3,})*$/;

/** Makes the function `KPI.MEDIAN` in its group: its line in the table, its file, its test. Gives back what is left to do. */
export function newFunction(name: string, group = "cells"): string {
  if (!NAME.test(name))
    throw new Error(`A function is named in capitals of three letters or more, not "${name}".`);
  if (Object.hasOwn(KPI_FUNCTIONS, name)) throw new Error(`KPI.${name} is there already.`);
  if (!(FUNCTION_GROUPS as readonly string[]).includes(group))
    throw new Error(`"${group}" is no group of functions.`);
  const called = `kpi${pascalCase(name)}`;
  const key = name.includes(".") ? `"${name}"` : name;
  const file = `${FOLDER}/${group}/${called}`;
  const table = `src/core/kpi/table/${group}.ts`;
  writeNew(`${file}.ts`, FUNCTION(name, called));
  writeNew(`${file}.test.ts`, TEST(called));
  insertBefore(table, "} as const satisfies Readonly<Record<string, KpiFunction>>;", ENTRY(name, key));
  const functions = "src/functions/functions.ts";
  addImport(functions, `import { ${called} } from "./kpi/${group}/${called}";`);
  insertBefore(
    functions,
    "} satisfies Readonly<Record<KpiName, (...ranges: unknown[][][]) => unknown[][] | Promise<unknown[][]>>>;",
    `  ${key}: ${called},`,
  );
  return LEFT(name, file, table);
}

const LEFT = (name: string, file: string, table: string): string =>
  [
    `Made ${file}.ts and its test, its entry in ${table} and its line in src/functions/functions.ts.`,
    `npm run typecheck now asks for its native form in src/share/native/natives.ts: how KPI.${name} is written with Excel's own functions, or noNative(WHY.…).`,
    "Then write what it gives, its arguments and its example, the rule and its test, and put its signature into scripts/docs/functionMetadata.test.ts: it never changes once released.",
    "Then: npm run format && npm run docs, and npm test tells whatever is left.",
  ].join("\n");

const ENTRY = (name: string, key: string): string => `  ${key}: {
    gives: "",
    arguments: [{ name: "actual", help: "The figure, in one cell or a range." }],
    results: "each",
    example: { formula: "=KPI.${name}(1)", gives: "" },
  },`;

/** The file of a function, before anything is said in it. */
export const FUNCTION = (
  name: string,
  called: string,
): string => `import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { isProblem } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";

/** \`KPI.${name}\`. What it gives for every cell; nothing where the cell is blank. */
export function ${called}(actual: unknown[][]): unknown[][] {
  return spread([actual], resultOf);
}

function resultOf(cell?: FunctionArgument): CellResult {
  const figure = figureOf(cell, "figure");
  if (figure === null) return "";
  if (isProblem(figure)) return figure;
  return figure;
}
`;

export const TEST = (called: string): string => `import { beforeAll, expect, test } from "vitest";
import { ${called} } from "./${called}";
import { standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("what it gives, worked out by hand", () => {
  expect(${called}([[1], [""]])).toEqual([["?"], [""]]);
});
`;
