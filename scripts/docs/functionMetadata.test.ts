import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { functionMetadata } from "./functionMetadata";
import { standInForExcel } from "../../src/functions/testing/standIn";

/** Excel shows no more of a parameter's description. */
const LONGEST_DESCRIPTION = 128;
const { functions, enums = [] } = functionMetadata();

test("the functions and their parameters are what was released, and stay so", () => {
  const signatures = functions.map(({ id, name, parameters }) => {
    const listed = parameters.map((parameter) =>
      parameter.optional === true ? `[${parameter.name}]` : parameter.name,
    );
    return `${id} = ${name}(${listed.join(", ")})`;
  });
  expect(signatures.sort()).toEqual([
    "BENCHMARK = BENCHMARK(measure, area, [year], [statistic])",
    "CHANGE = CHANGE(current, previous)",
    "COMPARE = COMPARE(numerator, denominator, benchmark, [polarity])",
    "DOT = DOT(current, previous, [polarity], [threshold], [symbols])",
    "GAP = GAP(actual, target, [polarity])",
    "INTERVAL = INTERVAL(numerator, denominator, [confidence])",
    "NEIGHBOURS = NEIGHBOURS(area, [model])",
    "PERCENT = PERCENT(numerator, denominator)",
    "POOLED = POOLED(numerators, denominators)",
    "POPULATION = POPULATION(register, year, [area])",
    "RAG = RAG(actual, target, [tolerance], [polarity])",
    "RAG.WHY = RAG.WHY(actual, target, [tolerance], [polarity])",
    "RATE = RATE(count, population, per, [periodsPerYear])",
    "RATE.INTERVAL = RATE.INTERVAL(count, population, per, [confidence])",
    "RATE10K = RATE10K(count, population, [periodsPerYear])",
    "ROUND = ROUND(value, [decimals])",
    "SIGNAL = SIGNAL(values, [polarity])",
    "SPC = SPC(values)",
    "SUPPRESS = SUPPRESS(count, [below])",
    "VALUE = VALUE(cell)",
    "WORKING = WORKING(text)",
    "WORKING.CHECK = WORKING.CHECK(actual, text)",
    "YTD = YTD(months, [rule])",
  ]);
});

test("every function and parameter is described, in as many letters as Excel shows", () => {
  for (const { description, parameters } of functions) {
    expect(description).toMatch(/\w.*\.$/);
    for (const parameter of parameters) {
      expect(parameter.description).toMatch(/\w.*\.$/);
      expect(parameter.description?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    }
  }
});

test("every parameter takes a range of anything, and every result spills", () => {
  for (const { parameters, result } of functions) {
    for (const { type, dimensionality } of parameters)
      expect([type, dimensionality]).toEqual(["any", "matrix"]);
    expect(result?.dimensionality).toBe("matrix");
  }
});

test("every described function is associated with its work, which takes as many arguments, and no other", async () => {
  const associated = standInForExcel();
  await import("../../src/functions/index");
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const { id, parameters } of functions)
    expect(associated.get(id), id).toHaveProperty("length", parameters.length);
});

test("the file of every function has its test beside it", () => {
  const folder = "src/functions/kpi";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\/kpi[A-Z]\w*\.ts$/.test(name),
  );
  expect(files).toHaveLength(functions.length);
  const untested = files.filter((name) => !existsSync(`${folder}/${name.replace(/\.ts$/, ".test.ts")}`));
  expect(untested).toEqual([]);
});

test("arguments that take words name the list that Excel offers, in the form that it documents", () => {
  const offered = functions.flatMap(({ name, parameters }) =>
    parameters.flatMap(({ name: called, customEnumId }) =>
      customEnumId === undefined ? [] : [`${name} ${called}: ${customEnumId}`],
    ),
  );
  expect(offered.sort()).toEqual([
    "BENCHMARK statistic: STATISTIC",
    "COMPARE polarity: DIRECTION",
    "DOT polarity: DIRECTION",
    "DOT symbols: SYMBOLS",
    "GAP polarity: POLARITY",
    "NEIGHBOURS model: MODEL",
    "RAG polarity: POLARITY",
    "RAG.WHY polarity: POLARITY",
    "SIGNAL polarity: DIRECTION",
    "YTD rule: RULE",
  ]);
  expect(enums.find(({ id }) => id === "DIRECTION")).toEqual({
    id: "DIRECTION",
    type: "string",
    values: [
      { name: "High", stringValue: "High", tooltip: "Bigger is better." },
      { name: "Low", stringValue: "Low", tooltip: "Smaller is better." },
    ],
  });
});

test("every function that gives its result at once says so, and none that waits for figures", () => {
  const waiting = functions.filter(({ options }) => options?.supportSync !== true).map(({ id }) => id);
  expect(waiting.sort()).toEqual(["BENCHMARK", "NEIGHBOURS"]);
});
