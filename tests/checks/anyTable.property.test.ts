import fc from "fast-check";
import { expect, it } from "vitest";
import { checkPaper } from "../../src/paper/checkPaper";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { formulaShape } from "../../src/checks/formulas/shape/formulaShape";
import { flowOrStock } from "../../src/recognise/measures/flowOrStock";
import { quantityOf } from "../../src/checks/rows/rates/quantity";
import { isCopy, relativeForm } from "../../src/checks/formulas/shape/relativeForm";
import { shareOfWhat } from "../../src/checks/populations/shareOfWhat";
import { lookAtRows } from "../support/lookAtRows";

/** Milliseconds, far longer than a busy machine takes; what looks back again and again takes hours. */
const HANGS_MS = 20_000;
const HEADING = [
  ...["Reference", "Measure", "Polarity", "Tolerance", "Target", "National 2023/24"],
  ...["Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24", "Sep-24"],
  ...["Number", "Direction of travel", "RAG", "2024/25 YTD", "Narrative"],
];
const STEADY = ["% of reviews in time", "Number of referrals", "Referrals (per 10,000)"].map((name, at) => [
  ...[`9.${at}`, name, "BIB", "80%", "90%", "85%"],
  ...Array<string>(6).fill("88%"),
  ...["22/25", "→", "Amber", "88%", "It was 88% in May 2024."],
]);

const number = fc.integer({ min: -20, max: 5000 });
const oddity = fc.constantFrom(
  "",
  "NA",
  "###",
  "#DIV/0!",
  "TBC",
  "c",
  "9O%",
  "1..2",
  "0%",
  "0",
  "-",
  "∞",
  "1e308",
  "١٢",
);
const figure = fc.oneof(
  number.map(String),
  number.map((one) => `${one / 10}%`),
  oddity,
);
const working = fc.oneof(
  fc.tuple(number, number).map(([a, b]) => `${a}/${b}`),
  fc.tuple(number, number, figure).map(([a, b, c]) => `((${a}*12)/${b})*10000 = ${c}`),
  oddity,
  fc.string(),
);
const name = fc.oneof(
  fc.constantFrom(
    ...[
      "% of referrals which are repeat referrals",
      "Number of referrals",
      "CIC starts (per 10,000)",
      "% no dental check",
    ],
    ...[
      "% dental check",
      "Children looked after at period end (per 1,000)",
      "17-18 years old",
      "of which boys",
    ],
  ),
  fc.string({ minLength: 1 }),
);
const arrow = fc.constantFrom("↑", "↓", "→", "▲", "", "?");
const row = fc
  .tuple(
    fc.oneof(number.map(String), fc.string()),
    name,
    fc.array(figure, { minLength: 10, maxLength: 10 }),
    working,
    arrow,
    fc.lorem(),
  )
  .map(([reference, measure, figures, typed, dot, words]) => [
    ...[reference, measure, "SIB", ...figures.slice(0, 9), typed, dot, "Red", figures[9] ?? "", words],
  ]);
const formula = fc.oneof(
  fc.constantFrom("=SUM(G2:K2)", "=G2/H2", "=#REF!", "='[B.xlsx]S'!A1", "=IF(((", "=A:A", "=$1:$2", '="x'),
  fc.string().map((text) => `=${text}`),
);
const cells = fc.dictionary(
  fc
    .tuple(fc.constantFrom(..."DEFGHIJKLMNOP"), fc.integer({ min: 2, max: 9 }))
    .map(([column, at]) => `${column}${at}`),
  formula.map((one) => ({ formula: one })),
  { maxKeys: 12 },
);

it("never throws, whatever stands in the cells, and always says what it found in sentences", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), cells, (rows, formulas) => {
      const { findings, unanswered, judgements } = lookAtRows([HEADING, ...STEADY, ...rows], {
        cells: formulas,
      });
      for (const { message, cells: places } of findings) {
        expect(message).toMatch(/\S \S.*[.?]$/s);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(places.length).toBeGreaterThan(0);
      }
      for (const { needs } of unanswered) expect(needs).toMatch(/\S/);
      expect(judgements.length).toBeGreaterThan(0);
    }),
    { numRuns: 80 },
  );
});

it("reads any name, formula and sentence without throwing", () => {
  const { judgements } = lookAtRows([HEADING, ...STEADY]);
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 300 }), formula, working, fc.lorem()),
      fc.nat(200),
      (text, at) => {
        expect(isCopy(relativeForm(text, at, at), text, at, at)).toBeTypeOf("boolean");
        expect(formulaShape(text, { row: at, column: at }).r1c1).toBeTypeOf("string");
        expect(Array.isArray(quantityOf(text))).toBe(true);
        expect(["flow", "stock", null]).toContain(flowOrStock(text));
        shareOfWhat(text);
        checkPaper(fromPlain(text), [judgements]);
      },
    ),
    { numRuns: 1000 },
  );
});

it.each([
  ["digits", "1".repeat(20_000)],
  ["signs", "from ".repeat(4_000)],
  ["brackets", "=".concat("(".repeat(20_000))],
  ["spaces", " ".repeat(20_000)],
  ["cells", "=" + "A1:".repeat(6_000)],
  ["names", "children looked after ".repeat(1_000)],
  ["percent", "% of ".repeat(4_000)],
])("takes no longer than its length asks for: %s", (_, text) => {
  const start = process.cpuUsage();
  relativeForm(text, 1, 1);
  checkPaper(fromPlain(text), []);
  quantityOf(text);
  flowOrStock(text);
  shareOfWhat(text);
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(HANGS_MS);
});
