/** Lines across a chart: enough to read a figure by, and no more. */
const ABOUT = 5;
const NICE = [1, 2, 2.5, 5, 10] as const;
const TEN = 10;
/** Decimals beyond which a product is noise. */
const NOISE = 12;

/** The figures beside an axis, in round steps: 0 to 0.28 gives 0, 0.05 … 0.3. An end that is given is kept. */
export function axisSteps(
  low: number,
  high: number,
  given: { readonly minimum: number | null; readonly maximum: number | null },
): readonly number[] {
  const bottom = given.minimum ?? Math.min(0, low);
  const top = given.maximum ?? (high > bottom ? high : bottom + 1);
  const rough = (top - bottom) / ABOUT;
  const power = TEN ** Math.floor(Math.log10(rough));
  const step = (NICE.find((one) => one * power >= rough) ?? TEN) * power;
  const from = given.minimum ?? Math.floor(bottom / step) * step;
  const count = Math.ceil((top - from) / step - 10 ** -NOISE);
  return Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toFixed(NOISE)));
}
