import type { Unit } from "../../model/scorecard";
import type { NationalWords } from "../../words/national/nationalWords";

/** One indicator of the National Framework's dashboard, in our own words, and how a row of a scorecard is known as it. */
export interface Indicator {
  readonly name: string;
  readonly outcome: string;
  /** Short names of the national measures that it is; where there are none, … */
  readonly codes: readonly string[];
  /** … how a row of another name is known as it; without this only by the dashboard's own name. */
  readonly known?: IndicatorWords;
}

/** How a row's plain name says that it is one, and the unit of its figures. */
export interface IndicatorWords extends Pick<NationalWords, "says" | "never"> {
  readonly unit: Unit;
}
