/** What a test does; it throws where it fails. */
export type Body = () => unknown;

export { expect, vi } from "vitest";

/** A test file; `name` is what stands below its imports and names its tests. */
export interface TestFile {
  readonly path: string;
  readonly name: Body;
}

export const files: TestFile[] = [];

let named: Body[] = [];

/** The tests of a file, with whatever they share made anew. */
export function testsOf({ name }: TestFile): readonly Body[] {
  named = [];
  name();
  return named;
}

const keep = (body: Body) => void named.push(body);
const group = (body: Body) => void body();

const naming = (take: (body: Body) => void) =>
  Object.assign((_: string, body: Body) => take(body), {
    each: (rows: readonly unknown[]) => (_: string, body: (...row: readonly unknown[]) => unknown) =>
      rows.forEach((row) => take(() => body(...(Array.isArray(row) ? (row as readonly unknown[]) : [row])))),
  });

/** In the place of vitest's own, which take too long to name and run a test some thousand times over. */
export const it = naming(keep);
export const test = it;
export const describe = naming(group);
export const beforeAll = group;
