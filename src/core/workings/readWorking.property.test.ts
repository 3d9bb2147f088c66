import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorking } from "./readWorking";

/** What Excel lets a cell hold. */
const LONGEST_TEXT = 32_767;
/** Far longer than a busy machine takes; what looks back again and again takes hours. */
const HANGS_MS = 20_000;

/** A working beside its exact value, as a fraction of whole numbers; `null` where it divides by zero. */
interface Sample {
  readonly text: string;
  readonly exact: { readonly over: bigint; readonly under: bigint } | null;
}

const whole = fc
  .integer({ min: 0, max: 999_999 })
  .map((n): Sample => ({ text: String(n), exact: { over: BigInt(n), under: 1n } }));
const separated = fc.integer({ min: 1_000, max: 999_999 }).map((n): Sample => ({
  text: `${Math.floor(n / 1000)},${String(n % 1000).padStart(3, "0")}`,
  exact: { over: BigInt(n), under: 1n },
}));
const decimal = fc
  .integer({ min: 0, max: 999_999 })
  .map((n): Sample => ({ text: `${Math.floor(n / 10)}.${n % 10}`, exact: { over: BigInt(n), under: 10n } }));
const sum = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 9_999 }))
  .map(([a, sign, b]): Sample => ({
    text: `(${a} ${sign} ${b})`,
    exact: { over: BigInt(sign === "+" ? a + b : a - b), under: 1n },
  }));
const number = fc.oneof(whole, separated, decimal, sum);

const { product } = fc.letrec<{ product: Sample; factor: Sample }>((tie) => ({
  factor: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    number,
    tie("product").map(({ text, exact }) => ({ text: `(${text})`, exact })),
  ),
  product: fc
    .tuple(tie("factor"), fc.constantFrom("*", "×", " x ", "/", " ÷ "), tie("factor"), fc.boolean())
    .map(combine),
}));

/** Without brackets, what is chained to the right is worked out from the left, so only a bracketed factor stands there. */
function combine([left, sign, right, spaced]: [Sample, string, Sample, boolean]): Sample {
  const text = spaced ? `${left.text} ${sign} ${right.text}` : `${left.text}${sign}${right.text}`;
  if (left.exact === null || right.exact === null) return { text, exact: null };
  const divides = sign.includes("/") || sign.includes("÷");
  if (!divides)
    return {
      text,
      exact: { over: left.exact.over * right.exact.over, under: left.exact.under * right.exact.under },
    };
  if (right.exact.over === 0n) return { text, exact: null };
  return {
    text,
    exact: { over: left.exact.over * right.exact.under, under: left.exact.under * right.exact.over },
  };
}

/** A fraction of whole numbers as a number, to fifteen digits and more. */
function toNumber({ over, under }: { readonly over: bigint; readonly under: bigint }): number {
  if (over === 0n) return 0;
  const negative = over < 0n !== under < 0n;
  const [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  let power = 0;
  let scaled = a;
  while (scaled / b < 10n ** 17n) [scaled, power] = [scaled * 10n, power + 1];
  return Number(`${negative ? "-" : ""}${scaled / b}e${-power}`);
}

test("random workings give what exact fractions give", () => {
  fc.assert(
    fc.property(product, ({ text, exact }) => {
      const working = readWorking(text);
      // A chance date, such as 12/5/24, is none.
      if (/^\d+\/\d+\/\d+$/.test(text) || /^\d+\/\d+$/.test(text)) return;
      expect(working, text).not.toBeNull();
      if (exact === null) {
        expect(working?.result, text).toBeNull();
        return;
      }
      const expected = toNumber(exact);
      const off = Math.abs((working?.result ?? Number.NaN) - expected);
      expect(off, text).toBeLessThanOrEqual(Math.abs(expected) * 1e-13);
    }),
    { numRuns: 2_000 },
  );
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void readWorking(text)),
    { numRuns: 2_000 },
  );
  const pieces = fc.constantFrom(
    "(",
    ")",
    "1",
    "12",
    ",",
    ".",
    "+",
    "-",
    "*",
    "/",
    "×",
    "=",
    "%",
    " ",
    "x",
    "16/17",
    "10,000",
    "e",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => void readWorking(parts.join(""))),
    { numRuns: 5_000 },
  );
});

test("the longest text is read in a moment, whatever it is", () => {
  const pieces = [
    "(",
    ")",
    "1",
    "1/",
    "-",
    "1,111,",
    "1.",
    "=",
    " ",
    "%",
    "x",
    "(1)*",
    "((1)/",
    "1+",
    "jan ",
    "1 ",
    "a",
  ];
  for (const piece of pieces) {
    const longest = piece.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT);
    const started = performance.now();
    readWorking(longest);
    readWorking(`${longest}1`);
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(HANGS_MS);
  }
});

test("brackets may be as deep as a cell is long", () => {
  const depth = 16_000;
  expect(readWorking(`${"(".repeat(depth)}387/2${")".repeat(depth)}`)?.result).toBe(193.5);
});
