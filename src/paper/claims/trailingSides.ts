import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { yardstickOf } from "./governor";

/** Words that end a part and say on which side of what was named its distance lies; by itself one is of the target. */
const TRAILING: Readonly<
  Record<string, { readonly cue: Cue; readonly isOfTarget?: true; readonly isOfRank?: true }>
> = {
  short: { cue: "below", isOfTarget: true },
  shy: { cue: "below", isOfTarget: true },
  off: { cue: "worse than", isOfTarget: true },
  adrift: { cue: "worse than" },
  ahead: { cue: "above", isOfRank: true },
  behind: { cue: "below", isOfRank: true },
};

/** Reads “the target is 80%, so we are five points short” as five points below the target, “England is at 83%, so we are eight points ahead” as above England. */
export function withTrailingSides(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const side = TRAILING[wordOf(mark)];
    const [figure, next] = [marks[at - 1], marks[at + 1]];
    const isDistance =
      figure?.is === "figure" && (figure.quoted.unit === "points" || figure.quoted.unit === "plain");
    const isLast = next === undefined || next.is === "stop" || (next.is === "cue" && ENDS.has(next.cue));
    if (side === undefined || !isDistance || !isLast) return [mark];
    const named = marks
      .slice(0, at)
      .flatMap((one) => (one.is === "cue" && yardstickOf(one.cue) !== null ? [one.cue] : []));
    const yardstick = named.at(-1) ?? (side.isOfTarget === true ? "target" : undefined);
    const { start, end } = mark;
    return yardstick === undefined
      ? [mark]
      : [
          { is: "cue", cue: side.cue, start, end, ...(side.isOfRank === true ? { isOfRank: true } : {}) },
          { is: "cue", cue: yardstick, start: end, end },
        ];
  });
}
const ENDS = new Set<Cue>(["and", "break"]);

function wordOf(mark: SentenceMark): string {
  if (mark.is === "plain") return mark.stem;
  if (mark.is === "concept") return mark.concepts.join(" ");
  return mark.is === "cue" && mark.cue === "below" && mark.isOfRank === true ? "behind" : "";
}
