import type { Lettered } from "../../model/grid";
import type { Rectangle } from "../../model/place";
import type { Fact, Scorecard, SeenSign } from "../../model/scorecard";
import { statusOfFill } from "../../core/status/statusOfFill";
import { STATUS_WORD } from "../../core/status/status";

/** Letters that are statuses as they stand, in any font of letters. */
const LETTER = /^[garb]$/i;
/** Fonts whose letters are pictures. */
const SYMBOL_FONT = /^(wingdings|webdings|marlett|symbol)\b/i;
const UNTOLD: SeenSign = { form: "letter", numbers: {} };

/** Where a scorecard's status cells hold one sign each (`●`, `n`), so that only their look says which status it is; else `null`. */
export function statusSigns({ sheetId, measures }: Scorecard): Rectangle | null {
  const places = measures.flatMap(({ status }) =>
    status && isSign(status) && status.place.sheetId === sheetId ? [status.place] : [],
  );
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/**
 * A status cell as its lettering shows it: a sign in green says green. One of a symbol font whose colour says nothing
 * says no status, whatever its letter would be. `null` where the lettering changes nothing.
 */
export function letteredAsSeen(fact: Fact, lettered: readonly Lettered[]): Fact | null {
  const { row, column } = fact.place;
  // A blank among such signs is filled by whoever picks the font and the colour.
  if (fact.value.kind === "blank" && lettered.some((one) => one.column === column))
    return { ...fact, seen: UNTOLD };
  const own = isSign(fact) ? lettered.find((one) => one.row === row && one.column === column) : undefined;
  if (!own) return null;
  const status = statusOfFill(own.colour);
  if (status !== null) return { ...fact, value: { kind: "text", shown: STATUS_WORD[status] }, seen: UNTOLD };
  return own.font !== null && SYMBOL_FONT.test(own.font)
    ? { ...fact, value: { kind: "text", shown: `${own.font} ${String(fact.content)}` }, seen: UNTOLD }
    : null;
}

function isSign({ content }: Fact): boolean {
  if (typeof content !== "string") return false;
  const text = content.replace(/[\ufe0e\ufe0f]/g, "").trim();
  return [...text].length === 1 && !LETTER.test(text);
}
