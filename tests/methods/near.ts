import { expect } from "vitest";

/** What a figure may differ from a published one, relative to it. */
const TOLERANCE = 1e-9;

/** The figure found is the published one, to 1e-9 of it. */
export function near(found: number | undefined, published: number): void {
  expect(found).toBeTypeOf("number");
  expect(Math.abs((found ?? 0) - published)).toBeLessThanOrEqual(TOLERANCE * Math.abs(published));
}
