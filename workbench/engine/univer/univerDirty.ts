import type { IUnitRange } from "@univerjs/core";

/** What Univer is to calculate: ranges that have changed, and maps of names, sheets and rules that have. */
export interface Dirty {
  readonly dirtyRanges: readonly IUnitRange[];
  readonly forceCalculation: boolean;
  readonly maps: Readonly<Record<string, Nested>>;
}

type Nested = Readonly<Record<string, unknown>>;

/** Nothing is to be calculated. */
export const NOTHING_DIRTY: Dirty = { dirtyRanges: [], forceCalculation: false, maps: {} };

/** The names under which Univer keeps its maps. */
const MAPS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/** What a calculation that Univer wants to start is about. */
export function dirtyFrom(params: object): Dirty {
  const told = params as Readonly<Record<string, unknown>>;
  return {
    dirtyRanges: (told["dirtyRanges"] as readonly IUnitRange[] | undefined) ?? [],
    forceCalculation: told["forceCalculation"] === true,
    maps: Object.fromEntries(MAPS.map((name) => [name, asNested(told[name])])),
  };
}

/** The parameters of Univer's command that calculates it. */
export function toStart({ dirtyRanges, forceCalculation, maps }: Dirty): object {
  const empty = Object.fromEntries(MAPS.map((name) => [name, {}]));
  return { ...empty, ...maps, dirtyRanges, forceCalculation, commands: [] };
}

/** What either asks to calculate. */
export function bothDirty(a: Dirty, b: Dirty): Dirty {
  return {
    dirtyRanges: [...a.dirtyRanges, ...b.dirtyRanges],
    forceCalculation: a.forceCalculation || b.forceCalculation,
    maps: merged(a.maps, b.maps) as Dirty["maps"],
  };
}

/** Whether there is anything to calculate. */
export function isDirty({ dirtyRanges, forceCalculation, maps }: Dirty): boolean {
  return (
    dirtyRanges.length > 0 ||
    forceCalculation ||
    Object.values(maps).some((map) => Object.keys(map).length > 0)
  );
}

function merged(a: Nested, b: Nested): Nested {
  const both: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    both[key] = isNested(both[key]) && isNested(value) ? merged(both[key], value) : value;
  }
  return both;
}

function asNested(value: unknown): Nested {
  return isNested(value) ? value : {};
}

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
