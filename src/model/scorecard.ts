import type { CellContent, CellValue } from "../core/figures/cellValue";
import type { Movement } from "../core/status/direction";
import type { Period } from "../core/periods/period";
import type { Polarity } from "../core/status/polarity";
import type { Status } from "../core/status/status";
import type { Place, Rectangle } from "./place";
import type { Band, Comparison } from "./bands";

/** What a column (or row, where measures run across) of a scorecard is for. */
export type Role =
  | "reference"
  | "measure"
  | "source"
  | "owner"
  | "polarity"
  | "baseline"
  | "target"
  | "tolerance"
  | "benchmark"
  | "actual"
  | "working"
  | "numerator"
  | "denominator"
  | "status"
  | "direction"
  | "change"
  | "ytd"
  | "narrative"
  | "ignored";

/** What an arrow means: better or worse, or merely up or down. */
export type ArrowMeaning = "performance" | "movement";

/**
 * A target for the whole year stands beside figures of the year so far, one for the year so far beside those of a month, or
 * that of a year whose own figures stand elsewhere beside an earlier year's.
 */
export type TargetSpan = "year" | "year so far" | "later year";

/** What a measure's values are. Percentages are fractions, as Excel holds them. */
export type Unit = "count" | "percent" | "rate" | "number";

/** Why something was concluded, in a sentence, and how strongly it speaks (0 to 1; below 0 against). */
export interface Evidence {
  readonly sentence: string;
  readonly strength: number;
}

/** A column of the scorecard, or a row where measures run across. */
export interface Line {
  /** Sheet column (or row), from zero. */
  readonly index: number;
  readonly heading: string;
  readonly role: Role;
  readonly period: Period | null;
  /**
   * Its heading stands in the row of periods and is not written as one: which it is was told by those beside it
   * (`guessed`), or could not be told (`unread`).
   */
  readonly doubt?: "guessed" | "unread";
  /** It is laid out for values to come: nothing dates it, and no measure has one. */
  readonly ahead?: true;
  /** What a benchmark compares with. */
  readonly label: string | null;
  readonly hidden: boolean;
  readonly evidence: readonly Evidence[];
  /** What nearly won. */
  readonly runnerUp: Role | null;
}

/** A cell of the scorecard and what it says. */
export interface Fact {
  readonly place: Place;
  readonly value: CellValue;
  readonly content: CellContent;
  /** The formula with its `=`, or `null`. */
  readonly formula: string | null;
  readonly format: string;
  /** As a mark it is not met by reaching it: `<10%`, `above 90%`. */
  readonly strict?: true;
  /** As a target it is for another time than the figures beside it are of. */
  readonly span?: TargetSpan;
  /** What it says is seen, not written in the cell. */
  readonly seen?: SeenSign;
}

/** A sign that stands for a cell's content: an icon by its number, a shape drawn over it, or a letter as its font shows it. */
export interface SeenSign {
  readonly form: "icon" | "shape" | "letter";
  /** The number that shows each other sign of an icon's set; empty for a shape and a letter. */
  readonly numbers: Readonly<Partial<Record<Movement | Status, number>>>;
}

/** The value of one period; `null` where a layout has only the latest and names no period. */
export interface Actual extends Fact {
  readonly period: Period | null;
  /** How long a period lasts that its heading names without saying which: `Q1 2024`, a quarter; left out elsewhere. */
  readonly lasts?: Period["kind"];
  /** Where rows of their own below the measure's hold its numerators and denominators. */
  readonly parts?: Parts;
}

/** What a share is worked out from. */
export interface Parts {
  readonly numerator: Fact;
  readonly denominator: Fact;
}

/** An answer, where it came from, and what else was said. */
export interface Concluded<T, S extends string> {
  readonly value: T;
  readonly source: S;
  readonly sentence: string;
  readonly contradictions: readonly { readonly value: T; readonly source: S; readonly sentence: string }[];
}

/** Where a unit was concluded from, the strongest first. */
export type UnitSource = "setting" | "column" | "name" | "values";

/** What the heading of an arrow compares with: by a rule, a period, or `unnamed` where it names none (`Long term`). */
export type Against = Comparison | Period | "unnamed";

/** An arrow, and what its heading compares with; left out where it says nothing. */
export type Arrow = Fact & { readonly against?: Against };

/** Where a polarity comes from; `published`: from the colours that its months were given against their target. */
export type PolaritySource =
  "setting" | "column" | "tolerance" | "baseline" | "meaning" | "published" | "unknown";

/** What a measure's name says about which way is good. `certain`: every part of it was understood, and no reader would doubt it. */
export interface Meaning {
  readonly polarity: Extract<Polarity, "higher" | "lower">;
  readonly certain: boolean;
}

/** One measure: a row of the scorecard with the cell of every fact. */
export interface Measure {
  /** The cell of its name. */
  readonly place: Place;
  /** Stable within the sheet: reference and name. */
  readonly key: string;
  /** Its row (or column) is hidden in the sheet. */
  readonly hidden: boolean;
  readonly reference: string | null;
  readonly name: string;
  readonly section: string | null;
  /** The measure of which this row is a part ("17-18 years old"): its name and polarity hold here too. */
  readonly parent: string | null;
  readonly unit: Unit;
  /** Where the unit comes from, in a sentence. */
  readonly unitSource: { readonly source: UnitSource; readonly sentence: string };
  /** It adds up within the financial year, so that April is not compared with March. */
  readonly accumulates: boolean;
  /** It is a share or an average of the cases so far, which does not grow with them; left out where it is not. */
  readonly ofCases?: true;
  /** Which way its name says is good; left out where it says none. */
  readonly meaning?: Meaning;
  readonly polarity: Concluded<Polarity, PolaritySource>;
  /** How far from its target is still amber where there is no tolerance: the analyst's for the measure, else for the scorecard. */
  readonly band: Band | null;
  readonly baseline: Fact | null;
  readonly target: Fact | null;
  readonly tolerance: Fact | null;
  readonly benchmarks: readonly (Fact & { readonly label: string; readonly period: Period | null })[];
  /** Year-to-date values, in the order of their columns. */
  readonly ytd: readonly (Fact & { readonly label: string; readonly period: Period | null })[];
  /** In the order of their periods; periods without a value are there too. */
  readonly actuals: readonly Actual[];
  readonly working: Fact | null;
  /** The period that the working speaks of. */
  readonly workingPeriod: Period | null;
  readonly numerator: Fact | null;
  readonly denominator: Fact | null;
  readonly status: Fact | null;
  /**
   * Statuses of longer spans, each with the figure that it judges, of the year so far, and that figure's own target where
   * it has one; left out where there are none.
   */
  readonly otherStatuses?: readonly (Fact & { readonly of: Fact; readonly against?: Fact })[];
  /** Statuses of the months before, each with the figure that it judges; left out where there are none. */
  readonly earlierStatuses?: readonly (Fact & { readonly of: Actual })[];
  readonly direction: Arrow | null;
  /** Arrows of further columns, each against what its heading names; left out where there are none. */
  readonly otherArrows?: readonly Arrow[];
  /** The change on the period before that the sheet states: `(+16)`. */
  readonly change: Fact | null;
  /** All changes and variances that the sheet states, by column, that on the period before among them; left out where there are none. */
  readonly changes?: readonly (Fact & { readonly label: string })[];
  readonly narrative: Fact | null;
  /** The comment on the month before, where the sheet has both; left out where it has not. */
  readonly earlierNarrative?: Fact & { readonly period: Period | null };
}

/** A table of measures, understood. It is never changed. */
export interface Scorecard {
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: Rectangle;
  readonly headingRows: Rectangle;
  readonly orientation: "down" | "across";
  /** Sheets that it extends over, where each holds one period; the latest is `sheet`. */
  readonly sheets: readonly string[];
  /** What its other sheets say by themselves, each of its own period, earliest first; left out where there is one sheet. */
  readonly otherSheets?: readonly Scorecard[];
  /**
   * Where it is a page of a scorecard over several: the sheet's id and first cell of the first page, the same for all;
   * left out where it stands alone.
   */
  readonly pageOf?: string;
  /** To how many its counts are rounded, as a note on the sheet says; left out where none does. */
  readonly countsTo?: number;
  /** Whether its arrows judge performance (↑ better) or show movement (▲ up). */
  readonly arrows: ArrowMeaning;
  /** What the latest value is compared with, and which step counts as none; the analyst's, else the previous value and exactly equal. */
  readonly comparison: Comparison;
  readonly threshold: Band | null;
  readonly lines: readonly Line[];
  /** Every period with a line, earliest first. */
  readonly periods: readonly Period[];
  /** The latest period in which a measure has a value or a working waits to be filled in. */
  readonly latest: Period | null;
  readonly measures: readonly Measure[];
}
