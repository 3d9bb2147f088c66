/** A working as an analyst types it, read and worked out. */
export interface Working {
  /** As typed, without its stated result: `((387*12)/146874)*10000`. */
  readonly expression: string;
  /** What the expression gives, exactly; `null` where it divides by zero. */
  readonly result: number | null;
  /** The part counted: 387 in both `387/1626` and `((387*12)/146874)*10000`. */
  readonly numerator: number | null;
  /** What it is counted against: 1626, or the population 146874. */
  readonly denominator: number | null;
  /** The factor that makes a month or quarter a year (12, 4), else 1. */
  readonly periodsPerYear: number;
  /** Per how many: 10000, 1000, 100, else 1. */
  readonly per: number;
  /** What was typed behind the equals sign. */
  readonly stated: {
    readonly number: number;
    readonly percent: boolean;
    readonly decimals: number;
    readonly shown: string;
  } | null;
}
