import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { CellContent } from "../../core/figures/cellValue";
import { restate } from "./restate";

const { measure } = lookAtRows([
  ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Working"],
  ["7.3", "% in touch", "90%", "98%", "96%", "300/312 = 0.96%"],
  ["7.4", "% of others", "90%", "88%", "50%", "1/2"],
]).judged("7.3");
const { working } = measure;
if (working === null) throw new Error("There is a working.");
const after = (content: CellContent, stated: string): CellContent | undefined =>
  restate(measure, { ...working, content }, stated, "96%", "")[0]?.after;

it("puts the right result in the place of the one that is typed behind the working", () => {
  expect(after("300/312 = 0.96%", "0.96%")).toBe("300/312 = 96%");
  expect(after("300/312 = 0.96% (provisional)", "0.96%")).toBe("300/312 = 96% (provisional)");
  expect(after("= 300/312=0.96%", "0.96%")).toBe("= 300/312=96%");
});

it("never touches the working itself", () => {
  // The 300 that is counted is no result.
  expect(after("300/312 = 0.96%", "300")).toBeUndefined();
  expect(after("300/312 = 0.96%", "0.97%")).toBeUndefined();
  expect(after("=300/312", "=300/312")).toBeUndefined();
  expect(after(0.96, "0.96%")).toBeUndefined();
});
