import type { Quoted, SentenceMark } from "../../lex/mark";
import { wayOf } from "./changeWays";

/** “Passports are held by 61%”, “conferences were attended by 79% of parents”: by how many, where nothing moves. */
export function isByWhom(marks: readonly SentenceMark[], by: number, { unit }: Quoted): boolean {
  const deed = marks[by - 1];
  const isDeed = (deed?.is === "plain" && !SHIFTS.has(deed.stem)) || deed?.is === "concept";
  return unit === "percent" && isDeed && !marks.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
}
/** What moves by so much, and says no way. */
const SHIFTS = new Set(["changed", "change", "moved", "move", "moving", "varied", "vary", "shifted", "out"]);
