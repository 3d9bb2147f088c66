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
let before: Body[] = [];
let after: Body[] = [];

/** The tests of a file, with whatever they share made anew, each between what is done before and after every one. */
export function testsOf({ name }: TestFile): readonly Body[] {
  [named, before, after] = [[], [], []];
  name();
  const [first, last] = [before, after];
  if (first.length === 0 && last.length === 0) return named;
  return named.map((body) => async () => {
    for (const one of first) await one();
    try {
      await body();
    } finally {
      for (const one of last) await one();
    }
  });
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
export const beforeEach = (body: Body) => void before.push(body);
export const afterEach = (body: Body) => void after.push(body);
