import { plain } from "../../words/plain";
import type { Status } from "../../core/status/status";
import type { Judgement } from "../../model/judgement";

/** In which order measures are shown. */
export type Order = "sheet" | "status" | "name";

/** From what the board has to look at, to what cannot be told. */
const GRAVITY: readonly Status[] = ["red", "amber", "green", "grey"];

/** The measures whose reference, name or section holds every word of the search, in the order asked for. */
export function arranged(
  judgements: readonly Judgement[],
  search: string,
  order: Order,
): readonly Judgement[] {
  // Every word, in any order, anywhere in the text: "visits 10" finds `CIN visits within 10 days`.
  const words = plain(search).split(" ").filter(Boolean);
  const found = judgements.filter(({ measure: { reference, name, section } }) => {
    const text = plain(`${reference ?? ""} ${name} ${section ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  if (order === "status")
    return [...found].sort((a, b) => GRAVITY.indexOf(a.status.value) - GRAVITY.indexOf(b.status.value));
  // By the alphabet of an English reader, whatever the language of the machine.
  return order === "name"
    ? [...found].sort((a, b) => a.measure.name.localeCompare(b.measure.name, "en-GB"))
    : found;
}
