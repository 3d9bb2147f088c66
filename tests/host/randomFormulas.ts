import fc from "fast-check";
import type { KpiName } from "../../src/core/kpi/kpiFunctions";
import type { ShortCell } from "./support/bookOf";

/** Each formula stands in a corner of its own, wide and high enough for what it spills. */
const ROOM = { rows: 6, columns: 12 };
const DATA_ROWS = 12;
const DATA_COLUMNS = 6;
/** Rows of a range. */
const RANGE_ROWS = 4;
const CORNERS_ABREAST = 3;
const FORMATS = ["General", "0.0%", "0.00"];

/** A formula, where it stands and how it is shown. */
export interface TypedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly numberFormat: string;
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000),
  fc.integer({ min: 0, max: 20_000 }).map((one) => one / 100),
);
const blank = fc.constant(null);
const text = fc.constantFrom(
  "TBC",
  "NA",
  "c",
  "many",
  "25%",
  "2,000",
  "20.9% (March 24)",
  "10/20",
  "407/1626 = 0.25",
);
const error = fc.constantFrom("=1/0", "=NA()");
/** A column is mostly clean; some have gaps, some text, some errors. */
const column = fc.oneof(
  { weight: 4, arbitrary: fc.array(number, { minLength: DATA_ROWS, maxLength: DATA_ROWS }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(number, number, blank), { minLength: DATA_ROWS, maxLength: DATA_ROWS }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(number, number, text, blank), {
      minLength: DATA_ROWS,
      maxLength: DATA_ROWS,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(number, number, error), { minLength: DATA_ROWS, maxLength: DATA_ROWS }),
  },
);
const polarities = fc.array(fc.constantFrom("High", "Low", "BIB", "SIB"), {
  minLength: DATA_ROWS,
  maxLength: DATA_ROWS,
});

const letter = fc.integer({ min: 0, max: DATA_COLUMNS - 2 }).map((at) => "ABCDEF".charAt(at));
const row = fc.integer({ min: 1, max: DATA_ROWS });
const cell = fc.tuple(letter, row).map(([one, at]) => `Data!${one}${at}`);
const typed = fc.constantFrom("20000", "50%", "0.25", "12", "-3", "(1+2)", "95%");
const computed = fc.oneof(
  fc.tuple(cell, cell).map(([a, b]) => `SUM(${a},${b})`),
  fc.tuple(cell, cell).map(([a, b]) => `KPI.PERCENT(${a},${b})`),
  cell.map((a) => `KPI.ROUND(${a},1)`),
);
/** An argument that is one cell. */
const single = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 2, arbitrary: typed },
  { weight: 1, arbitrary: computed },
);
/** A column of a few cells. */
const range = fc
  .tuple(letter, fc.integer({ min: 1, max: DATA_ROWS - RANGE_ROWS + 1 }))
  .map(([one, from]) => `Data!$${one}$${from}:$${one}$${from + RANGE_ROWS - 1}`);
/** Several columns of as many cells. */
const table = fc
  .tuple(
    fc.constantFrom("A", "B"),
    fc.constantFrom("D", "E"),
    fc.integer({ min: 1, max: DATA_ROWS - RANGE_ROWS + 1 }),
  )
  .map(([from, to, at]) => `Data!${from}${at}:${to}${at + RANGE_ROWS - 1}`);
const argument = fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: range });
const polarity = fc.oneof(
  fc.constantFrom('"High"', '"low"', '"Plan"', "1", "-1"),
  row.map((at) => `Data!F${at}`),
);
const months = fc.constantFrom("1", "4", "12");

/** Calls of each function, which the compiler asks for; none of those that wait for figures or look into a register. */
const CALLS: Readonly<Record<KpiName, readonly fc.Arbitrary<string>[]>> = {
  RATE10K: [
    fc.tuple(argument, argument).map(([a, b]) => `KPI.RATE10K(${a},${b})`),
    fc.tuple(argument, argument, months).map(([a, b, m]) => `kpi.rate10k( ${a}, ${b} ,${m})`),
  ],
  RATE: [fc.tuple(argument, argument, months).map(([a, b, m]) => `KPI.RATE(${a},${b},1000,${m})`)],
  PERCENT: [
    fc.tuple(argument, argument).map(([a, b]) => `KPI.PERCENT(${a},${b})`),
    fc.tuple(table, range).map(([a, b]) => `KPI.PERCENT(${a},${b})`),
  ],
  RAG: [
    fc.tuple(argument, argument, argument).map(([a, b, c]) => `KPI.RAG(${a},${b},${c})`),
    fc.tuple(argument, argument, argument, polarity).map(([a, b, c, p]) => `KPI.RAG(${a},${b},${c},${p})`),
    fc.tuple(argument, argument, polarity).map(([a, b, p]) => `KPI.RAG(${a},${b},,${p})`),
  ],
  "RAG.WHY": [fc.tuple(argument, argument, argument).map(([a, b, c]) => `KPI.RAG.WHY(${a},${b},${c})`)],
  DOT: [
    fc.tuple(argument, argument, polarity).map(([a, b, p]) => `KPI.DOT(${a},${b},${p})`),
    fc.tuple(argument, argument, polarity).map(([a, b, p]) => `KPI.DOT(${a},${b},${p},0.05,"Triangles")`),
    fc.tuple(table, argument).map(([a, b]) => `KPI.DOT(${a},${b},"Low")`),
  ],
  CHANGE: [fc.tuple(argument, argument).map(([a, b]) => `KPI.CHANGE(${a},${b})`)],
  GAP: [fc.tuple(argument, argument, polarity).map(([a, b, p]) => `KPI.GAP(${a},${b},${p})`)],
  YTD: [
    fc.tuple(range, fc.constantFrom("", ',"Latest"', ',"mean"')).map(([a, r]) => `KPI.YTD(${a}${r})`),
    fc.tuple(letter, fc.constantFrom("", ',"Mean"')).map(([a, r]) => `KPI.YTD(Data!$${a}:$${a}${r})`),
  ],
  POOLED: [
    fc.tuple(range, range).map(([a, b]) => `KPI.POOLED(${a},${b})`),
    fc.tuple(letter, letter).map(([a, b]) => `KPI.POOLED(Data!${a}:${a},Data!${b}:${b})`),
  ],
  INTERVAL: [fc.tuple(argument, argument).map(([a, b]) => `KPI.INTERVAL(${a},${b})`)],
  "RATE.INTERVAL": [fc.tuple(argument, argument).map(([a, b]) => `KPI.RATE.INTERVAL(${a},${b},10000,99.8%)`)],
  COMPARE: [
    fc
      .tuple(argument, argument, argument, polarity)
      .map(([a, b, c, p]) => `KPI.COMPARE(${a},${b},${c},${p})`),
  ],
  SPC: [range.map((a) => `KPI.SPC(${a})`)],
  SIGNAL: [fc.tuple(range, polarity).map(([a, p]) => `KPI.SIGNAL(${a},${p})`)],
  ROUND: [argument.map((a) => `KPI.ROUND(${a},2)`), argument.map((a) => `KPI.ROUND(${a})`)],
  SUPPRESS: [argument.map((a) => `KPI.SUPPRESS(${a})`)],
  VALUE: [argument.map((a) => `KPI.VALUE(${a})`)],
  WORKING: [argument.map((a) => `KPI.WORKING(${a})`)],
  "WORKING.CHECK": [fc.tuple(argument, argument).map(([a, b]) => `KPI.WORKING.CHECK(${a},${b})`)],
  BENCHMARK: [],
  NEIGHBOURS: [],
  POPULATION: [],
};

const call = fc.oneof(...Object.values(CALLS).flat());
/** A call within what people write around one. */
const around = fc.oneof(
  fc.tuple(call, cell).map(([one, a]) => `IFERROR(${one},${a})`),
  fc.tuple(call, call, cell).map(([one, other, a]) => `IF( ${a}>10 ,\n ${one},\n ${other} )`),
  fc.tuple(single, call).map(([a, one]) => `LET(part,${a},whole,${one},KPI.PERCENT(part,whole))`),
  fc.tuple(cell, single).map(([a, b]) => `LAMBDA(a,kpi.rate10k(a,${b},12))(${a})`),
  fc.tuple(range, single).map(([a, b]) => `MAP(${a},LAMBDA(one,KPI.ROUND(one/${b},2)))`),
  call.map((one) => `SUM(${one})`),
  call.map((one) => `"Share: "&TEXT(${one},"0.0%")`),
  call.map((one) => `(${one})%`),
  call.map((one) => `--${one}`),
);
const formula = fc.oneof(
  { weight: 8, arbitrary: call.map((one) => `=${one}`) },
  { weight: 1, arbitrary: fc.tuple(call, cell).map(([one, a]) => `=IF(${a}>10,${one},"KPI.RAG(x)")`) },
  { weight: 4, arbitrary: around.map((one) => `=${one}`) },
  { weight: 1, arbitrary: call.map((one) => `=-(${one})&" of ""all"""`) },
  { weight: 1, arbitrary: fc.tuple(single, single).map(([a, b]) => `=2^KPI.PERCENT(${a},${b})*3`) },
);

/** A sheet of figures as they occur, and one of formulas over them. */
export function randomSheet(
  count: number,
): fc.Arbitrary<{ readonly data: ShortCell[][]; readonly formulas: readonly TypedFormula[] }> {
  const columns = fc.tuple(...Array.from({ length: DATA_COLUMNS - 1 }, () => column), polarities);
  const formulas = fc.array(formula, { minLength: count, maxLength: count });
  return fc.tuple(columns, formulas).map(([all, some]) => ({
    data: Array.from({ length: DATA_ROWS }, (_, at) => all.map((one) => one[at] ?? null)),
    formulas: inCorners(some),
  }));
}

function inCorners(formulas: readonly string[]): readonly TypedFormula[] {
  return formulas.map((one, at) => ({
    row: Math.floor(at / CORNERS_ABREAST) * ROOM.rows,
    column: (at % CORNERS_ABREAST) * ROOM.columns,
    formula: one,
    numberFormat: FORMATS[at % FORMATS.length] ?? "General",
  }));
}
