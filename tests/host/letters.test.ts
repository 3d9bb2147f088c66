import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { at, cellAt } from "./cells";
import { fillChange, formatChange, valueChange } from "./changes";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const WITH_LETTER = '0%" R"';

test("a letter goes into the number format with its colour, also of a formula, and is taken back", () =>
  withBook(
    bookOf({
      Board: [
        ["Measure", "Jun-24"],
        ["Referrals", { formula: "=100/400", style: { numberFormat: "0%" } }],
        ["Visits", ""],
      ],
    }),
    async (open) => {
      const [b2, b3] = ["B2", "B3"].map((address) => at(open, "Board", address));
      if (!b2 || !b3) throw new Error("unreachable");
      const report = await applyChanges([
        fillChange(b2, "#C00000"),
        formatChange(b2, WITH_LETTER, "0%"),
        valueChange(b3, 0.5, { format: WITH_LETTER }),
      ]);
      expect(report).toEqual({ done: 2, skipped: [], trouble: null });
      expect(cellAt(open, b2)).toMatchObject({ formula: "=100/400", format: WITH_LETTER, fill: "#C00000" });
      expect(cellAt(open, b3)).toMatchObject({ content: 0.5, format: WITH_LETTER });

      await revertLast();
      expect(cellAt(open, b2)).toMatchObject({ formula: "=100/400", format: "0%", fill: null });
      expect(cellAt(open, b3)).toMatchObject({ content: "", format: "General" });
    },
  ));

test("a format that the analyst has changed since is the analyst's", () =>
  withBook(bookOf({ Board: [[{ value: 0.5, style: { numberFormat: "0.0%" } }]] }), async (open) => {
    const a1 = at(open, "Board", "A1");
    const report = await applyChanges([formatChange(a1, WITH_LETTER, "0%")]);
    expect(report.skipped).toMatchObject([{ reason: "changed" }]);
    expect(cellAt(open, a1)).toMatchObject({ format: "0.0%" });
  }));
