import { defineConfig } from "vitest/config";

/** Far longer than a test takes, so that a busy machine fails none: what hangs is still ended. */
const TIMEOUT_MS = 240_000;
/** What a page shows a moment later is waited for as long as anything takes on a busy machine, not one second. */
const BROWSER_POLL_MS = 30_000;

/**
 * Files share their modules: loading the spreadsheet engine anew for each takes longer than the tests do. So a test
 * leaves no global behind, and a module keeps nothing that another test could meet.
 */
const SHARED = {
  environment: "node",
  isolate: false,
  testTimeout: TIMEOUT_MS,
  hookTimeout: TIMEOUT_MS,
  setupFiles: "tests/support/fixedSeed.ts",
} as const;

/** What depends on the Excel that somebody has: its culture, and what it hands over for a blank. */
const OF_BOTH = [
  "conformanceFormats",
  "conformanceFunctions",
  "excelFormulas",
  "functionTable",
  "functionsByName",
];
const DATED = ["asExcel/shown", "letters", "monthLayouts", "monthYears", "showHeadings"];

/**
 * Four kinds of test: `unit` beside the code, `host` across folders under Node, `desktop` those of functions, dates and
 * texts once more as Excel on a UK desktop has them, `browser` in Chromium.
 */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...SHARED,
          name: "unit",
          include: ["{src,xlsx,cli,workbench,scripts}/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          ...SHARED,
          name: "host",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        test: {
          ...SHARED,
          name: "desktop",
          env: { EXCEL: "desktop" },
          include: [...OF_BOTH, ...DATED].map((name) => `tests/host/${name}.test.ts`),
        },
      },
      {
        test: {
          ...SHARED,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["scripts/browser/provideBrowser.ts", "tests/browser/support/serveWorkbench.ts"],
          fileParallelism: false,
          expect: { poll: { timeout: BROWSER_POLL_MS } },
        },
      },
    ],
  },
});
