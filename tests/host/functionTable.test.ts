import { expect, it } from "vitest";
import type { CellContent } from "../../src/core/figures/cellValue";
import { roundHalfUp } from "../../src/core/figures/rounding";
import { KPI_HELP } from "../../src/core/kpi/kpiFunctions";
import { applyChanges } from "../../src/excel/apply/apply";
import { readFormula } from "../../src/share/formula/readFormula";
import { resultShape } from "../../src/share/formula/resultShape";
import { NATIVES } from "../../src/share/native/natives";
import { isNoNative } from "../../src/share/noNative";
import { prepareShareable } from "../../src/workflow/share/prepareShareable";
import type { OpenBook } from "../../workbench/node/openInNode";
import { ARGUMENTS, callsOfTable, COPIES, type TableCall } from "./support/callsOfTable";
import { bookOf, type ShortCell } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

/** Decimals in which the examples print a result. */
const PRINTED = 6;
/** As the example of KPI.POPULATION says. */
const REGISTER = [
  ["Year", "Population"],
  [2022, 145_000],
  [2023, 146_874],
];
const WHOLE = { sheetId: null, remove: { settings: false, journal: false } };

const CALLS = callsOfTable();
const EXAMPLES = CALLS.filter(({ form }) => form !== "varied");

type Block = readonly (readonly CellContent[])[];
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The calls in the first column of their sheet, and their arguments on another. */
const BOOK = bookOf({
  Calls: CALLS.flatMap(({ formula, cells }) =>
    cells.map((_, at): ShortCell[] => (at === 0 ? [formula] : [])),
  ),
  [ARGUMENTS]: CALLS.flatMap(({ cells }) => cells),
  Register: REGISTER,
});

/** What a call fills, as the examples print it; `size` once nothing spills any more. */
function filledBy({ engine }: OpenBook, { row }: TableCall, size?: Size): Block {
  const id = engine.sheets()[0]?.id ?? "";
  const { spill } = engine.cell(id, row, 0);
  const [rows, columns] = [size?.rows ?? spill?.rowCount ?? 1, size?.columns ?? spill?.columnCount ?? 1];
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => {
      const { content } = engine.cell(id, row + down, right);
      return typeof content === "number" ? roundHalfUp(content, PRINTED) : content;
    }),
  );
}

/** What the example says, as often as its arguments were repeated: below each other, or beside each other. */
function stated({ name, form }: TableCall): Block {
  const { gives = "" } = KPI_HELP.find((one) => one.name === name)?.example ?? {};
  const once = gives.split(" | ").map((one) => (Number.isNaN(Number(one)) ? one : Number(one)));
  const copies = <T>(one: T): T[] => Array.from({ length: COPIES }, () => one);
  if (form === "down") return copies(once);
  return form === "across" ? once.map(copies) : [once];
}

function foretold({ formula }: TableCall): Size | null {
  const tree = readFormula(formula)?.tree;
  return tree === undefined ? null : resultShape(tree);
}

const sizeOf = (block: Block): Size => ({ rows: block.length, columns: block[0]?.length ?? 0 });
/** A call with something that is said of it, so that a difference names it. */
const each = <T>(calls: readonly TableCall[], say: (call: TableCall) => T) =>
  calls.map((call) => [call.formula, say(call)] as const);

it("every function of the table gives what its example states, fills what its results say, and shows the same in Excel's own form", () =>
  withFunctions(BOOK, async (open, waiting) => {
    await waiting.idle();
    const ours = new Map(CALLS.map((call) => [call, filledBy(open, call)]));
    const filled = (call: TableCall): Block => ours.get(call) ?? [];
    expect(each(EXAMPLES, filled)).toEqual(each(EXAMPLES, stated));
    expect(each(CALLS, foretold)).toEqual(each(CALLS, (call) => sizeOf(filled(call))));

    const { changes } = await prepareShareable(WHOLE);
    expect(await applyChanges(changes)).toMatchObject({ done: CALLS.length, skipped: [], trouble: null });
    await open.engine.settle();
    const native = (call: TableCall) => filledBy(open, call, sizeOf(filled(call)));
    expect(each(CALLS, native)).toEqual(each(CALLS, filled));

    const id = open.engine.sheets()[0]?.id ?? "";
    const written = new Set(
      CALLS.flatMap(({ name, row }) => (open.engine.cell(id, row, 0).formula === null ? [] : [name])),
    );
    const promised = KPI_HELP.flatMap(({ name }) => (isNoNative(NATIVES[name]) ? [] : [name]));
    expect(promised.filter((name) => !written.has(name))).toEqual([]);
  }));
