import fc from "fast-check";
import type { CellContent } from "../../src/core/figures/cellValue";
import type { Rectangle } from "../../src/model/place";
import { at } from "./cells";
import type { LiveBoard } from "./liveBoard";
import type { Kind, Layout } from "./liveLayouts";

/** One thing that the analyst does; measures by their number at the beginning. */
export type Act =
  | { readonly does: "types"; readonly cells: readonly { measure: number; pick: number; part: number }[] }
  | {
      readonly does: "pastes";
      readonly measure: number;
      readonly pick: number;
      readonly parts: readonly number[];
    }
  | {
      readonly does: "fills" | "drags";
      readonly measure: number;
      readonly over: number;
      readonly pick: number;
    }
  | { readonly does: "clears" | "inserts" | "deletes"; readonly measure: number; readonly pick: number };

const measure = fc.nat(4);
const pick = fc.nat(5);
const part = fc.integer({ min: 5, max: 40 });

/** Any of them: typing most often. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.record({ measure, pick, part }), { minLength: 1, maxLength: 3 })
      .map((cells): Act => ({ does: "types", cells })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ measure, pick, parts: fc.array(part, { minLength: 4, maxLength: 4 }) })
      .map((paste): Act => ({ does: "pastes", ...paste })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom("fills", "drags"), measure, over: measure, pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom("clears", "inserts", "deletes"), measure, pick }),
  },
);

/** Where each measure of the beginning stands by now; `null` for one that was deleted. */
export type Standing = (number | null)[];

/** Does it; `false` where the sheet as it is by now gives no occasion to. */
export async function perform(
  board: LiveBoard,
  layout: Layout,
  standing: Standing,
  act: Act,
): Promise<boolean> {
  const { engine } = board.open;
  const { sheetId } = at(board.open, "Board", "A1");
  const cellOf = (line: number, from: number): Rectangle => {
    const [row, column] = layout.across ? [line, from] : [from, line];
    return { row, column, rowCount: 1, columnCount: 1 };
  };
  const common = (number: number): number => layout.common[number % layout.common.length] ?? 0;
  const write = (cells: readonly { line: number; from: number; value: CellContent }[]): boolean => {
    if (cells.length === 0) return false;
    engine.write(
      sheetId,
      cells.map(({ line, from, value }) => ({ ...cellOf(line, from), content: { value } })),
    );
    return true;
  };
  if (act.does === "types") {
    return write(
      act.cells.flatMap(({ measure, pick, part }) => {
        const from = standing[measure] ?? null;
        const own = layout.own(measure);
        const chosen = pick < 3 ? { line: common(pick), kind: "share" as const } : own[pick % own.length];
        return from === null || !chosen ? [] : [{ line: chosen.line, from, value: typed(chosen.kind, part) }];
      }),
    );
  }
  const from = standing[act.measure] ?? null;
  if (from === null) return false;
  const line = common(act.pick);
  switch (act.does) {
    case "pastes":
      // A block of two lines by two measures, as far as there are any.
      return write(
        act.parts.flatMap((part, index) => {
          const [across, down] = [index % 2, index < 2 ? 0 : 1];
          const next = from + down;
          const lineThen = line + across;
          return standing.includes(next) && layout.common.includes(lineThen)
            ? [{ line: lineThen, from: next, value: part / 100 }]
            : [];
        }),
      );
    case "fills": {
      const last = standing[act.over] ?? null;
      if (last === null || last <= from || !consecutive(standing, from, last)) return false;
      const target = cellOf(line, from + 1);
      const count = last - from;
      await engine.fill(sheetId, cellOf(line, from), {
        ...target,
        ...(layout.across ? { columnCount: count } : { rowCount: count }),
      });
      return true;
    }
    case "drags": {
      const to = standing[act.over] ?? null;
      if (to === null || to === from) return false;
      await engine.move(sheetId, cellOf(line, from), cellOf(line, to));
      return true;
    }
    case "clears":
      return write([{ line, from, value: "" }]);
    case "inserts":
    case "deletes": {
      const whole = layout.across
        ? { row: 0, rowCount: 1_048_576, column: from, columnCount: 1 }
        : { row: from, rowCount: 1, column: 0, columnCount: 16_384 };
      const isInsert = act.does === "inserts";
      if (isInsert) engine.insert(sheetId, whole, layout.across ? "right" : "down");
      else engine.remove(sheetId, whole, layout.across ? "left" : "up");
      standing.forEach((one, index) => {
        if (one === null || one < from) return;
        standing[index] = isInsert ? one + 1 : one === from ? null : one - 1;
      });
      return true;
    }
  }
}

function typed(kind: Kind, part: number): CellContent {
  if (kind === "working") return `${part}/100`;
  return kind === "count" ? part : part / 100;
}

function consecutive(standing: Standing, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (!standing.includes(at)) return false;
  return true;
}
