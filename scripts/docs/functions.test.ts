import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXAMPLES } from "../../src/functions/examples";
import { signature } from "../../src/model/functionHelp";
import { functionMetadata } from "./functionMetadata";
import { FUNCTIONS_PAGE, functionsPageText } from "./functionsPageText";

it("docs/functions.md is what the functions say of themselves: run `npm run docs`", async () => {
  expect(readFileSync(FUNCTIONS_PAGE, "utf8")).toBe(await functionsPageText());
});

it("every function has an example that calls it, and a chapter", async () => {
  const { functions } = await functionMetadata();
  expect(Object.keys(EXAMPLES).sort()).toEqual(functions.map(({ id }) => id).sort());
  const page = await functionsPageText();
  for (const one of functions) {
    expect(EXAMPLES[one.id]?.formula).toContain(`=KPI.${one.name}(`);
    expect(page).toContain(`## KPI.${one.name}\n`);
    expect(page).toContain(signature(one));
  }
});
