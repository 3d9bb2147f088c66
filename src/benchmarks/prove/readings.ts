import type { Whose } from "../heading";
import type { Benchmarks } from "../pack/open";
import { ENGLAND } from "../pack/pack";
import type { BenchmarkReading } from "../benchmarkReading";

/**
 * Every way in which a column's figures may have been worked out: by the area that the heading names, and by the areas
 * whose figures stand beside it in publications and are mistaken for it: neighbours, England, the region, the authority
 * itself.
 */
export function triedReadings(
  benchmarks: Benchmarks,
  authority: number,
  whose: Whose,
  years: readonly number[],
): BenchmarkReading[] {
  if (whose.kind === "others") return [];
  const itself = readingsOf(benchmarks, authority, { kind: "place", place: authority }, years);
  const all = [...readingsOf(benchmarks, authority, { kind: "unsaid" }, years), ...itself];
  return [
    ...readingsOf(benchmarks, authority, whose, years),
    ...all.filter((reading) => !isReadingOf(whose, reading, authority)),
  ];
}

/**
 * Whether a reading is of the area that a heading names; for a heading that names none, of any area but the authority
 * itself.
 */
export function isReadingOf(whose: Whose, reading: BenchmarkReading, authority: number): boolean {
  const place = reading.statistic === "place" ? reading.place : null;
  if (whose.kind === "place") return place === whose.place;
  return whose.kind === "neighbours" ? place === null : place !== authority;
}

/** Whether two readings are of the same area: the same place, or both of the neighbours. */
export function isSameArea(a: BenchmarkReading, b: BenchmarkReading): boolean {
  return (a.statistic === "place" ? a.place : null) === (b.statistic === "place" ? b.place : null);
}

/** In what one reading differs from another: area before year before model before statistic; `null` where it is the same. */
export function wherein(
  reading: BenchmarkReading,
  other: BenchmarkReading,
): "place" | "year" | "model" | "statistic" | null {
  if (!isSameArea(reading, other)) return "place";
  if (reading.year !== other.year) return "year";
  if (reading.statistic === "place" || other.statistic === "place") return null;
  if (reading.model !== other.model) return "model";
  return reading.statistic === other.statistic ? null : "statistic";
}

/** The readings of the area that a heading names, for these years. Neighbours are tried as mean and median, by each model. */
export function readingsOf(
  benchmarks: Benchmarks,
  authority: number,
  whose: Whose,
  years: readonly number[],
): BenchmarkReading[] {
  const place = (number: number): BenchmarkReading[] =>
    years.map((year) => ({ statistic: "place", place: number, year }));
  const neighbours = (): BenchmarkReading[] =>
    modelsOf(benchmarks, authority).flatMap((model) =>
      years.flatMap((year) =>
        (["mean", "median"] as const).map((statistic) => ({ statistic, model, authority, year })),
      ),
    );
  switch (whose.kind) {
    case "place":
      return place(whose.place);
    case "neighbours":
      return neighbours();
    case "others":
      return [];
    case "unsaid":
      return [...neighbours(), ...place(ENGLAND), ...place(benchmarks.regionOf(authority))];
  }
}

/**
 * The models of neighbours that know the authority, earliest first. Of two that give it the same neighbours the earlier
 * stands for both, as their figures cannot be told apart.
 */
export function modelsOf(benchmarks: Benchmarks, authority: number): string[] {
  const key = (model: string): string => [...benchmarks.neighbours(model, authority)].sort().join(" ");
  return benchmarks.models.filter(
    (model, at) =>
      key(model) !== "" && !benchmarks.models.slice(0, at).some((other) => key(other) === key(model)),
  );
}

/** Names a reading, as a key of maps. */
export function readingKey(reading: BenchmarkReading): string {
  return reading.statistic === "place"
    ? `${reading.place} ${reading.year}`
    : `${reading.statistic} ${reading.model} ${reading.year}`;
}
