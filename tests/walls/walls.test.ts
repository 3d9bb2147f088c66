import { describe, expect, it } from "vitest";
import { broken, someModuleOf } from "./lint";

const WALL = "boundaries/dependencies";

describe("what may not be imported", () => {
  it.each([
    ["core", "model"],
    ["core", "recognise"],
    ["core", "excel"],
    ["model", "recognise"],
    ["model", "workflow"],
    ["recognise", "judge"],
    ["recognise", "excel"],
    ["judge", "update"],
    ["judge", "checks"],
    ["update", "checks"],
    ["update", "excel"],
    ["checks", "excel"],
    ["checks", "workflow"],
    ["functions", "model"],
    ["functions", "recognise"],
    ["excel", "recognise"],
    ["excel", "judge"],
    ["excel", "workflow"],
    ["workflow", "taskpane"],
    ["workflow", "commands"],
    ["commands", "excel"],
    ["commands", "taskpane"],
    ["taskpane", "excel"],
    ["taskpane", "recognise"],
    ["taskpane", "judge"],
    ["taskpane", "update"],
    ["taskpane", "checks"],
    ["taskpane", "functions"],
    ["taskpane", "workflow"],
    ["taskpane", "live"],
    ["live", "workflow"],
    ["commands", "live"],
  ])("src/%s imports nothing of src/%s", async (from, to) => {
    const code = `export * from "${someModuleOf(`src/${to}`)}";`;
    expect(await broken(`src/${from}/snippet.ts`, code)).toEqual([WALL]);
  });

  it.each(["core", "model", "recognise", "excel", "workflow", "commands", "taskpane", "functions"])(
    "src/%s imports nothing of the workbench, the files or the command line",
    async (from) => {
      for (const outside of ["workbench/newerOffice", "xlsx/book", "cli/report/print"]) {
        expect(await broken(`src/${from}/snippet.ts`, `import "../../${outside}";`)).toEqual([WALL]);
        expect(await broken(`src/${from}/snippet.ts`, `void import("../../${outside}");`)).toEqual([WALL]);
      }
    },
  );

  it.each([
    ["xlsx", "workbench/newerOffice"],
    ["xlsx", "src/recognise/recognise"],
    ["xlsx", "cli/report/print"],
    ["workbench", "cli/report/print"],
  ])("%s imports nothing of %s", async (from, what) => {
    expect(await broken(`${from}/snippet.ts`, `import "../${what}";`)).toEqual([WALL]);
  });

  it("looks at where a file is, not at how an import is written", async () => {
    const taskpaneChecks = `import { sortFindings } from "../checks/sortFindings"; void sortFindings;`;
    expect(await broken("src/taskpane/measures/snippet.ts", taskpaneChecks)).toEqual([]);
    const core = `import "../../../src/model/grid";`;
    expect(await broken("src/core/deep/snippet.ts", core)).toEqual([WALL]);
    const types = `import type { Grid } from "../model/grid"; export type G = Grid;`;
    expect(await broken("src/core/snippet.ts", types)).toEqual([WALL]);
  });
});

describe("what may be imported", () => {
  it.each([
    ["model", "core"],
    ["recognise", "model"],
    ["judge", "recognise"],
    ["update", "judge"],
    ["checks", "judge"],
    ["functions", "core"],
    ["excel", "model"],
    ["workflow", "excel"],
    ["workflow", "checks"],
    ["workflow", "live"],
    ["live", "share"],
    ["taskpane", "commands"],
    ["live", "excel"],
  ])("src/%s imports src/%s", async (from, to) => {
    const code = `export * from "${someModuleOf(`src/${to}`)}";`;
    expect(await broken(`src/${from}/snippet.ts`, code)).toEqual([]);
  });

  it("lets the pane know the port of the workflow, and nothing else of it", async () => {
    const port = `export * from "../workflow/port/port";`;
    expect(await broken("src/taskpane/snippet.ts", port)).toEqual([]);
    expect(await broken("src/taskpane/snippet.ts", `export * from "../workflow/readWorkbook";`)).toEqual([
      WALL,
    ]);
  });

  it("lets the page's script bring in the custom functions, and no other folder beyond the pane's", async () => {
    const functions = `export * from "${someModuleOf("src/functions")}";`;
    expect(await broken("src/taskpane/index.tsx", functions)).toEqual([]);
    expect(await broken("src/taskpane/index.tsx", `export * from "${someModuleOf("src/excel")}";`)).toEqual([
      WALL,
    ]);
  });
});

describe("tests beside the code", () => {
  it("use what tests share, and keep the walls otherwise", async () => {
    const shared = `export * from "${someModuleOf("tests/support")}";`;
    expect(await broken("src/checks/snippet.test.ts", shared)).toEqual([]);
    expect(await broken("src/checks/snippet.ts", shared)).toEqual([WALL]);
    const excel = `export * from "${someModuleOf("src/excel")}";`;
    expect(await broken("src/checks/snippet.test.ts", excel)).toEqual([WALL]);
  });
});

describe("Office.js", () => {
  const GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
  const uses = (name: string): string => `export const it = ${name}.thing;`;

  it.each(GLOBALS)("%s is not named outside its folder", async (name) => {
    for (const file of [
      "src/workflow/snippet.ts",
      "src/taskpane/Snippet.tsx",
      "src/functions/kpi/rates/kpiRate10k.ts",
    ]) {
      expect(await broken(file, uses(name))).toEqual(["no-restricted-globals"]);
    }
  });

  it("is not named as a type either", async () => {
    const code = "export type R = Excel.Range;";
    expect(await broken("src/workflow/snippet.ts", code)).toEqual(["no-restricted-syntax"]);
    expect(await broken("src/excel/snippet.ts", code)).toEqual([]);
  });

  it.each([
    "src/excel/snippet.ts",
    "src/taskpane/index.tsx",
    "src/commands/index.ts",
    "src/functions/index.ts",
    "src/functions/excelError.ts",
  ])("is at home in %s", async (file) => {
    for (const name of GLOBALS) expect(await broken(file, uses(name))).toEqual([]);
  });

  it("has helpers that are loaded when needed, never at the start", async () => {
    const file = "src/taskpane/snippet.ts";
    expect(await broken(file, `import "@microsoft/office-js-helpers";`)).toEqual(["no-restricted-imports"]);
    expect(await broken(file, `void import("@microsoft/office-js-helpers");`)).toEqual([]);
  });
});

describe("React", () => {
  it.each(["react", "react-dom/client", "@fluentui/react-components"])(
    "%s belongs to the pane",
    async (name) => {
      const code = `import "${name}";`;
      expect(await broken("src/workflow/snippet.ts", code)).toEqual(["no-restricted-imports"]);
      expect(await broken("src/commands/snippet.ts", code)).toEqual(["no-restricted-imports"]);
      expect(await broken("src/taskpane/Snippet.tsx", code)).toEqual([]);
    },
  );
});
