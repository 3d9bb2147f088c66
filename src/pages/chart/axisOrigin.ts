/** Where the lines would fill less of an axis from zero than this share, the axis begins nearer to them. */
const LEAST_FILLED = 1 / 3;
/** The share of the lines' span that stays free below the lowest of them. */
const ROOM_BELOW = 0.5;
/** Round numbers that an axis may begin at, as multiples of a power of ten. */
const STEPS = [5, 2, 1] as const;
/** The base of round numbers. */
const TEN = 10;

/** Where an axis begins and ends; `null` leaves that end to Excel. */
export interface AxisSpan {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * From where to where an axis runs for these figures. It begins at zero, but where all lines would then lie within a third
 * of it: 90% to 95% begins at 85%, 12% to 28% at 0. A share that comes near 100% ends there; figures below zero are left
 * to Excel.
 */
export function axisSpan(figures: readonly number[], isShare: boolean): AxisSpan {
  if (figures.length === 0) return { minimum: null, maximum: null };
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  if (low < 0) return { minimum: null, maximum: null };
  const maximum = isShare && high <= 1 && high > SHARE_NEAR_ITS_END ? 1 : null;
  const span = high - low;
  if (span >= high * LEAST_FILLED || span === 0) return { minimum: 0, maximum };
  return { minimum: roundDown(Math.max(0, low - span * ROOM_BELOW), span), maximum };
}

/** For a share above this Excel would draw an axis beyond 100%. */
const SHARE_NEAR_ITS_END = 0.8;
/** Decimals beyond which a product is noise. */
const NOISE = 12;

/** Down to a multiple of a round step: 1, 2 or 5 times the power of ten of the span. */
function roundDown(number: number, span: number): number {
  const power = TEN ** Math.floor(Math.log10(span));
  const step = (STEPS.find((one) => one * power <= span) ?? 1) * power;
  return Number((Math.floor(number / step) * step).toFixed(NOISE));
}
