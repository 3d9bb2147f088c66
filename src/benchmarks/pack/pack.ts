/** Figures of one national measure, as the pack holds them. */
export interface PackedMeasure {
  /** As the source names its years: `2024`, `2023/24`. */
  readonly years: readonly string[];
  /** Decimals of the figures, which are packed as whole numbers: 21.5 as 215 with 1. */
  readonly decimals: number;
  /** The source's own: High, Low, or blank for none. */
  readonly polarity: string;
  /** How the source counts its years: `Financial Year`, `Annual`, `Calendar Year`. */
  readonly yearType: string;
  /** When the source expects the next figures, `2026-10-01`; blank where it does not say. */
  readonly next: string;
  /** What the source calls it, in its data and its dictionary; a pack made before they were kept has none. */
  readonly names?: readonly string[];
  /** See `readSeries`: a row a place, in the order of the pack's places. */
  readonly values: string;
}

/** A place: its number, its name, the number of its region (0 for England and for regions). */
export type PackedPlace = readonly [number: number, name: string, region: number];

/**
 * Public figures of every authority, region and England, as one file that is loaded only when the analyst asks for a
 * comparison. It is under the Open Government Licence, so its attribution must stand with every use.
 */
export interface Pack {
  /** The version of this form: a file of another form is refused. */
  readonly form: 1;
  /** What must stand with every use. */
  readonly attribution: string;
  /** The day of the source's release, `2026-04-08`. */
  readonly released: string;
  readonly places: readonly PackedPlace[];
  /** By the measure's short name. */
  readonly measures: Readonly<Record<string, PackedMeasure>>;
  /** By the year of the model: the numbers of an authority's ten statistical neighbours, nearest first. */
  readonly neighbours: Readonly<
    Record<string, { readonly name: string; readonly of: Readonly<Record<string, readonly number[]>> }>
  >;
  /** Mid-year estimates of those aged 0 to 17, a row a place. */
  readonly populations: {
    readonly years: readonly number[];
    readonly release: string;
    readonly values: string;
  };
}

/** Number by which the source knows England. */
export const ENGLAND = 970;

/** A pack from the text of its file; a sentence for the analyst where the text is none. */
export function parsePack(text: string): Pack | string {
  try {
    const read = JSON.parse(text) as Partial<Pack> | null;
    const isPack = read?.form === 1 && Array.isArray(read.places) && typeof read.measures === "object";
    return isPack ? (read as Pack) : NOT_A_PACK;
  } catch {
    return NOT_A_PACK;
  }
}

const NOT_A_PACK = "This file holds no benchmarks in the form that this add-in reads.";
