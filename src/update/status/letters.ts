import { letterIn, withLetter, withoutShownLetter } from "../../core/figures/formats/letterFormat";
import type { Change, FormatChange, ValueChange } from "../../model/change";
import type { Judgement, StatusJudgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { changeOf } from "../changeOf";

/**
 * Lets each coloured value show its status's letter, `89% A`, for readers who do not see red from green or who print in
 * grey. The letter is part of the number format, so that no column or page moves and the value stays a number. A value
 * that is filled gets it with its own format. Beside a colour that the analyst set, the letter is left unticked as
 * well.
 */
export function addLetters(
  changes: readonly Change[],
  judgement: Judgement,
  statuses: readonly StatusJudgement[],
): Change[] {
  const out = [...changes];
  for (const status of statuses) {
    const { actual } = status;
    // A number format does not show on text.
    if (actual?.value.kind !== "number" || actual.value.typedAsText) continue;
    const at = out.findIndex((change) => change.kind === "value" && isAt(change, actual));
    const filled = out[at];
    const isHers = out.some((change) => change.kind === "fill" && change.hers && isAt(change, actual));
    if (filled?.kind === "value") out[at] = isHers ? filled : filledWithLetter(filled, actual, status);
    else out.push(...formatChange(judgement, actual, status, out));
  }
  return out;
}

function filledWithLetter(change: ValueChange, actual: Actual, status: StatusJudgement): ValueChange {
  return { ...change, format: withLetter(change.format ?? actual.format, status.value) };
}

function formatChange(
  judgement: Judgement,
  actual: Actual,
  status: StatusJudgement,
  changes: readonly Change[],
): FormatChange[] {
  const after = withLetter(actual.format, status.value);
  if (after === actual.format || actual.value.kind !== "number") return [];
  const colour = changes.find((change) => change.kind === "fill" && isAt(change, actual));
  return [
    {
      kind: "format",
      ...changeOf("format", judgement.measure, actual.place, "statuses", status.reason),
      hers: colour?.hers ?? false,
      ...(colour?.unsure && { unsure: true }),
      before: actual.format,
      after,
      beforeShown: actual.value.shown,
      afterShown: [withoutShownLetter(actual.value.shown, actual.format), letterIn(after)]
        .filter(Boolean)
        .join(" "),
    },
  ];
}

/** Whether a change is of this cell. */
function isAt({ place }: Change, actual: Actual): boolean {
  return (
    place.sheetId === actual.place.sheetId &&
    place.row === actual.place.row &&
    place.column === actual.place.column
  );
}
