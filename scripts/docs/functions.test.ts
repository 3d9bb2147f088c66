import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KPI_HELP } from "../../src/core/kpi/kpiFunctions";
import { signature } from "../../src/core/kpi/signature";
import { FUNCTIONS_PAGE, functionsPageText } from "./functionsPageText";

it("docs/functions.md is what the functions say of themselves: run `npm run docs`", async () => {
  expect(readFileSync(FUNCTIONS_PAGE, "utf8")).toBe(await functionsPageText());
});

it("every function has an example that calls it, and a chapter", async () => {
  const page = await functionsPageText();
  for (const one of KPI_HELP) {
    expect(one.example.formula).toContain(`=KPI.${one.name}(`);
    expect(page).toContain(`## KPI.${one.name}\n`);
    expect(page).toContain(signature(one.name, one));
  }
});
