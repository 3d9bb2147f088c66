import type { Unit } from "../../model/scorecard";
import type { NationalWords } from "../../words/national/nationalWords";

/** One indicator of the National Framework's dashboard, in our own words, and how a row of a scorecard is known as it. */
export interface Indicator {
  readonly name: string;
  /** The outcome or enabler of the framework under which the dashboard lists it. */
  readonly outcome: string;
  /** Short names of the national measures that it is; empty where the pack holds none. */
  readonly codes: readonly string[];
  /** How a row is known where the pack has no such measure; without this, only the dashboard's own name tells. */
  readonly known?: IndicatorWords;
}

/** The phrases that a row's plain name must have and must not have, and the unit of its figures. */
export interface IndicatorWords extends Pick<NationalWords, "says" | "never"> {
  readonly unit: Unit;
}
