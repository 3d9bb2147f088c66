import { invalidArgument } from "./errors";
import { HTML_COLORS } from "./htmlColors";
import { isHostObject } from "./hostClass";
import type { RangePlace } from "./place";

/** A text, or InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A whole number, or InvalidArgument. */
export function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A number, or InvalidArgument. */
export function finite(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** An argument that must be true or false, refused in Excel's own words where it is not. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** An object with properties of any kind, as options come. */
export function options(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** The cells of a Range that was handed over as an argument; `null` where it is none. */
export function rangeArgument(value: unknown): RangePlace | null {
  return isHostObject(value) && value.className === "Range" ? (value.self as RangePlace) : null;
}

/** `#RRGGBB` from what Excel takes for a colour: `#c6efce`, `C6EFCE` or a name. */
export function color(value: unknown): string {
  const given = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : HTML_COLORS[given.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}

/** The argument as rows of values, broadcast where it is one value or `[[value]]`; InvalidArgument where sizes differ. */
export function matrix(
  value: unknown,
  rows: number,
  columns: number,
  differ: () => Error,
): readonly (readonly unknown[])[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const [first] = given;
  if (given.length === 1 && Array.isArray(first) && first.length === 1)
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => first[0] as unknown));
  if (given.length !== rows) throw differ();
  return given.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw differ();
    return row as readonly unknown[];
  });
}
