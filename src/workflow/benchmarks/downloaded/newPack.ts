import { laitMeasures, laitPlaces, type LaitEntry, type LaitRow } from "../../../benchmarks/pack/lait";
import type { Pack, PackedMeasure, PackedPlace } from "../../../benchmarks/pack/pack";
import { readSeries, writeSeries } from "../../../benchmarks/pack/packedSeries";
import type { PopulationRow } from "./readTables";

/** What files hold that somebody downloaded: any of these. */
export interface Downloaded {
  readonly rows?: readonly LaitRow[];
  readonly entries?: readonly LaitEntry[];
  readonly neighbours?: Pack["neighbours"];
  readonly estimates?: readonly PopulationRow[];
  /** The day of the release, `2026-10-08`. */
  readonly released: string;
}

/** A pack with what was downloaded, and beside it what the one before has. */
export function newPack(before: Pack, { rows, entries, neighbours, estimates, released }: Downloaded): Pack {
  const places = rows ? laitPlaces(rows) : before.places;
  const kept = rows ? movedTo(places, before) : before;
  const fresh = rows ? laitMeasures(rows, withNames(entries, entriesOf(before)), places).measures : {};
  return {
    ...kept,
    released: released > before.released ? released : before.released,
    places,
    measures: { ...kept.measures, ...fresh },
    neighbours: { ...before.neighbours, ...neighbours },
    populations: estimates ? populationsOf(estimates, places) : kept.populations,
  };
}

/** What the pack knows of its measures, for data without a dictionary. */
function entriesOf({ measures }: Pack): LaitEntry[] {
  return Object.entries(measures).map(([measure, { polarity, yearType, next, names = [] }]) => ({
    ...{ measure, polarity, yearType, next, names },
  }));
}

/** A dictionary's entries, or those before it; under the names of before, too, since scorecards keep them. */
function withNames(
  entries: readonly LaitEntry[] | undefined,
  before: readonly LaitEntry[],
): readonly LaitEntry[] {
  const known = new Map(before.map(({ measure, names }) => [measure, names]));
  return (entries ?? before).map((entry) => ({
    ...entry,
    names: [...entry.names, ...(known.get(entry.measure) ?? [])],
  }));
}

/** The pack's figures in the order of other places: an authority may have come, or gone. */
function movedTo(places: readonly PackedPlace[], before: Pack): Pack {
  const rowOf = new Map(before.places.map(([number], row) => [number, row]));
  const moved = (values: string, width: number): string => {
    const rows = readSeries(values, width);
    const blank = Array.from({ length: width }, () => null);
    return writeSeries(places.map(([number]) => rows[rowOf.get(number) ?? -1] ?? blank));
  };
  const measure = (one: PackedMeasure): PackedMeasure => ({
    ...one,
    values: moved(one.values, one.years.length),
  });
  const { populations } = before;
  return {
    ...before,
    measures: Object.fromEntries(Object.entries(before.measures).map(([code, one]) => [code, measure(one)])),
    populations: { ...populations, values: moved(populations.values, populations.years.length) },
  };
}

/** Estimates of the places, by year; regions and England are found by their names. */
export function populationsOf(
  estimates: readonly PopulationRow[],
  places: readonly PackedPlace[],
): Pack["populations"] {
  const years = [...new Set(estimates.map(({ year }) => year))].sort((a, b) => a - b);
  const key = (name: string): string => name.toLowerCase();
  const known = new Map(
    estimates.map(({ number, name, year, population }) => [`${number ?? key(name)} ${year}`, population]),
  );
  const rows = places.map(([number, name]) =>
    years.map((year) => known.get(`${number} ${year}`) ?? known.get(`${key(name)} ${year}`) ?? null),
  );
  return { years, release: `mid-${years.at(-1)}`, values: writeSeries(rows) };
}
