import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";

/** The cell that a click on a measure goes to: its latest value, else the period asked for, else its name. */
export function measureCell({ measure, latest, asked }: Judgement): Place {
  return (latest ?? asked ?? measure).place;
}
