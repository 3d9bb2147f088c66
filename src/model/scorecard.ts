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
 * A target for another time than the figures beside it: one for the whole year beside the year so far, one for the year
 * so far beside single months, or one for a later year than the figures.
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
   * The heading stands in the row of periods and names none: its period was told from the headings beside it
   * (`guessed`), or could not be told (`unread`).
   */
  readonly doubt?: "guessed" | "unread";
  /** A blank line kept for later: nothing dates it, and no measure has a value there. */
  readonly ahead?: true;
  /** What a benchmark compares with. */
  readonly label: string | null;
  readonly hidden: boolean;
  readonly evidence: readonly Evidence[];
  /** The role with the second strongest evidence. */
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
  /** A mark that is missed by reaching it: `<10%` is not met by 10%, nor `above 90%` by 90%. */
  readonly strict?: true;
  /** Set for a target that is for another time than the figures beside it. */
  readonly span?: TargetSpan;
  /** Set where the reader sees the content as a sign, and the cell holds something else. */
  readonly seen?: SeenSign;
}

/**
 * A sign that the reader sees in place of the cell's content: an icon chosen by the cell's number, a shape drawn over
 * the cell, or a letter that a font of symbols shows as a sign.
 */
export interface SeenSign {
  readonly form: "icon" | "shape" | "letter";
  /** For an icon, a number that makes the cell show each sign of the set; empty for a shape or a letter. */
  readonly numbers: Readonly<Partial<Record<Movement | Status, number>>>;
}

/** The value of one period; `null` where a layout has only the latest and names no period. */
export interface Actual extends Fact {
  readonly period: Period | null;
  /** How long a period lasts that its heading names without saying which: `Q1 2024`, a quarter; left out elsewhere. */
  readonly lasts?: Period["kind"];
  /** The year that its heading calls it by, the calendar's or one that starts then: `2024`. */
  readonly calledYear?: number;
  /** Set where the numerators and denominators have rows of their own below the measure's row. */
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
  /** Its figures add up from April to March, so that April is not compared with March. */
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
   * Statuses of longer spans such as the year to date: each with the figure that it judges (`of`), and that figure's
   * own target where there is one (`against`). Left out where there are none.
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
