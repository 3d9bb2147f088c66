/** How far from a target: in percent of it, or in points (percentage points for a percentage). */
export interface Band {
  readonly kind: "percent" | "points";
  readonly size: number;
}

/** What the latest value is compared with. */
export type Comparison = "previous" | "yearBefore" | "baseline";
