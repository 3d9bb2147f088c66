import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";

/** The cell to which a click on a measure goes: its latest value, else the cell of the period asked for, else its name. */
export function measureCell({ measure, latest, asked }: Judgement): Place {
  return (latest ?? asked ?? measure).place;
}
