import type { Whose } from "../heading";
import type { Benchmarks } from "../pack/open";
import { ENGLAND } from "../pack/pack";
import type { BenchmarkReading } from "../benchmarkReading";

/** Every way in which a column's figures may have been worked out, for the years that any of its measures has. */
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

/** The models that know the authority. Of two that give it the same neighbours the earlier stands for both. */
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
