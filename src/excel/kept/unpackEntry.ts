import type { LineAnchor, Mark } from "../../model/anchors/anchor";
import type { CellContent } from "../../core/figures/cellValue";
import type { Step, ValueState } from "../changes/step";
import type { Entry } from "./entry";
import { STEP_GROUPS, STEP_KINDS, type PackedEntry } from "./packed";

/** The entry read back; what is not of this form throws. */
export function unpacked({ sheets, texts, lines, steps, ...entry }: PackedEntry): Entry {
  const anchors = lines.map(([line, unique, marks]): LineAnchor => ({
    line,
    unique: unique === 1,
    marks: marks.map(([by, at, content, or]): Mark => ({ by, at, content, ...(or !== undefined && { or }) })),
  }));
  const textAt = (number: number | undefined) => (number ? texts[number - 1] : undefined);
  return {
    ...entry,
    steps: steps.map(([number, sheetNumber, row, column, before, after, about, ...via]): Step => {
      const kind = STEP_KINDS[number];
      const sheet = sheets[sheetNumber - 1];
      if (kind === undefined || sheet === undefined) throw new Error("No step of ours.");
      const [measureKey, measure] = [textAt(about[0]), textAt(about[1])];
      const [group, why] = [STEP_GROUPS[(about[5] ?? 0) - 1], textAt(about[6])];
      const [rowAnchor, columnAnchor] = [anchors[(about[2] ?? 0) - 1], anchors[(about[3] ?? 0) - 1]];
      const state = (one: unknown): unknown =>
        kind === "value"
          ? unpackedValue(one, textAt)
          : kind === "fill" || kind === "format"
            ? (textAt(one as number) ?? null)
            : one;
      return {
        kind,
        place: { sheetId: sheet[0], sheet: sheet[1], row, column },
        ...(measureKey !== undefined && { measureKey }),
        ...(measure !== undefined && { measure }),
        ...(group !== undefined && { group }),
        ...(why !== undefined && { why }),
        ...(rowAnchor && columnAnchor && { anchors: { row: rowAnchor, column: columnAnchor } }),
        ...(about[4] && { needs: true }),
        before: state(before),
        after: state(after),
        ...(via.length > 0 && { via: state(via[0]) }),
      } as Step;
    }),
  };
}

function unpackedValue(
  packedState: unknown,
  textAt: (number: number | undefined) => string | undefined,
): ValueState {
  const [content, format] = packedState as [CellContent, number];
  return { content, format: textAt(format) ?? null };
}
