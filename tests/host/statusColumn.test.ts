import { expect, test } from "vitest";
import { NO_SETTINGS } from "../../src/model/settings";
import { applyChanges } from "../../src/excel/apply/apply";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { revertLast } from "../../src/excel/apply/revert";
import type { EngineCell } from "../../workbench/engine/engine";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const WANTED = { ...NO_SETTINGS, letters: "column" } as const;

test("letters in a column of their own: a heading and a letter with its colour, followed from then on, and taken back", () =>
  withBook(
    bookOf({
      Board: [
        ["Ref", "Measure", "Good is", "Target", "Tolerance", "May-24", "Jun-24"],
        ["'1.1", "Visits in time per 100", "High", 90, 80, 85, 92],
        ["'1.2", "Assessments in time per 100", "High", 90, 80, 85, 70],
        ["'1.3", "Health checks per 100", "High", 90, 80, 85, "TBC"],
      ],
    }),
    async ({ engine }) => {
      const look = async () => {
        const [card] = (await readWorkbook()).cards;
        return lookAt(card!, { period: null, everyPeriod: false, settings: WANTED, check: null });
      };
      const id = engine.sheets()[0]!.id;
      const column = (): unknown[] =>
        [0, 1, 2, 3].map((row) => {
          const { content, style }: EngineCell = engine.cell(id, row, 7);
          return [content, style.fill !== null];
        });
      const before = column();
      const { changes } = await look();
      await applyChanges(changes);
      // 92 meets 90; 70 is below the tolerance of 80; of June nothing is known for the third.
      expect(column()).toEqual([
        ["RAG", false],
        ["G", true],
        ["R", true],
        ["", false],
      ]);
      expect(engine.cell(id, 1, 6).style.fill).toBeNull();
      expect((await look()).changes).toEqual([]);
      await revertLast();
      expect(column()).toEqual(before);
    },
  ));
