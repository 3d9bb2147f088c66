import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { columnWith } from "../../../../tests/support/columnWith";
import { COLUMN_EVIDENCE, columnEvidence } from "./columnEvidence";

const FOLDER = "src/recognise/columns/evidence";

it("is listed once each, and has a test", () => {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith("of"));
  const textOf = (isTest: boolean): string =>
    files
      .filter((name) => name.endsWith(".test.ts") === isTest)
      .map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"))
      .join("\n");
  const named = [...textOf(false).matchAll(/^export const (\w+): ColumnEvidence/gm)].map(([, name]) => name);
  expect(new Set(COLUMN_EVIDENCE).size).toBe(COLUMN_EVIDENCE.length);
  expect(COLUMN_EVIDENCE.map(({ name }) => name).sort()).toEqual(named.sort());
  expect(named.filter((name) => !textOf(true).includes(`Of(${name}, `))).toEqual([]);
});

it("is gathered by role, the same sentence once", () => {
  const said = columnEvidence(columnWith({ own: "Target", numbers: 1 }));
  expect(said.get("target")?.map(({ sentence }) => sentence)).toEqual([
    "The heading says “Target”.",
    "Nearly every cell is a figure or a marker.",
  ]);
  expect(said.get("working")?.map(({ sentence }) => sentence)).toEqual([
    "Its cells are figures, not workings.",
  ]);
});
