import { expect, it } from "vitest";
import { KPI_HELP } from "../../src/core/kpi/kpiFunctions";
import { roundHalfUp } from "../../src/core/figures/rounding";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

/** Decimals in which the examples print a result. */
const PRINTED = 6;
/** The widest example gives so many results. */
const WIDEST = 10;
/** As the example of KPI.POPULATION says. */
const REGISTER = [
  ["Year", "Population"],
  [2022, 145_000],
  [2023, 146_874],
];

it("every example gives what its page says, typed into a cell", () => {
  const examples = KPI_HELP.map(({ name, example }) => [name, example] as const);
  const book = bookOf({
    Sheet1: examples.map(([, { formula }]) => [formula]),
    Register: REGISTER,
  });
  return withFunctions(book, async ({ engine }) => {
    const [sheet] = engine.sheets();
    const shown = examples.map(([id], row) => {
      const cells = Array.from(
        { length: WIDEST },
        (_, column) => engine.cell(sheet?.id ?? "", row, column).content,
      );
      const filled = cells.filter((cell) => cell !== "");
      const printed = filled.map((cell) => (typeof cell === "number" ? roundHalfUp(cell, PRINTED) : cell));
      return [id, printed.join(" | ")];
    });
    expect(shown).toEqual(examples.map(([id, { gives }]) => [id, gives]));
  });
});
