import { PER_CENT } from "../../../core/figures/rate";
import { namePeriod } from "../../../core/periods/namePeriod";
import { textInFormula } from "../../../core/figures/inFormula";
import type { FormulaChange } from "../../../model/change";
import type { Judgement } from "../../../model/judgement";
import type { OwnSheet } from "../../../model/pages";
import { isSamePlace } from "../../../model/place";
import type { Fact } from "../../../model/scorecard";
import { valueAt, writtenAt } from "../../existing/ownCells";
import { sameFormula } from "../../existing/updatePage";
import { figureFormula, numberIn } from "../../figureFormula";
import type { PlannedPages } from "../../pageInput";
import { changeParts, type ChangeParts } from "../changeParts";
import type { SnapshotForm } from "../compareWith";
import { ownerOfTile } from "./ownerOfTile";
import { POINTS } from "../../../words/lists/unitWords";
import type { TheirTile } from "./theirTile";

/**
 * Brings the analyst's own snapshot up to date: figures, changes and signs become formulas to the scorecard, where they
 * stand and in the form that they have.
 */
export function planTheirTiles(
  tiles: readonly TheirTile[],
  sheet: OwnSheet,
  judgements: readonly Judgement[],
  form: SnapshotForm,
): PlannedPages {
  const notes: string[] = [];
  const changes = tiles.flatMap((tile) => {
    const judgement = ownerOfTile(tile, judgements);
    const hasFigure = judgement?.latest?.value.kind === "number";
    if (judgement === null) notes.push(UNKNOWN(tile.name));
    else if (!hasFigure) notes.push(NO_FIGURE(tile.name));
    // A tile is changed as a whole or not at all: a new figure beside an old change would be wrong.
    return judgement === null || !hasFigure ? [] : changesOf(tile, sheet, judgement, form);
  });
  return { changes, notes };
}

const REASON = "The newest figure of the scorecard, as a formula, so the tile follows it from now on.";
const UNKNOWN = (name: string): string =>
  `Snapshot: the tile ${name} is left as it is, because no measure of the scorecard, or more than one, has that name.`;
const NO_FIGURE = (name: string): string =>
  `Snapshot: the tile ${name} is left as it is, because the scorecard has no figure for it now.`;
const TEXT_FORMAT = "@";

/** The changes of one tile's cells. */
function changesOf(
  tile: TheirTile,
  sheet: OwnSheet,
  judgement: Judgement,
  form: SnapshotForm,
): FormulaChange[] {
  const { figure } = tile;
  const { latest } = judgement;
  if (latest?.value.kind !== "number") return [];
  const when = latest.period === null ? "the latest" : namePeriod(latest.period);
  const moved = changeParts(judgement, form, numberIn(latest));
  return formulasOf(tile, figure, latest, moved, sheet).flatMap(
    ({ fact, formula, format }): FormulaChange[] => {
      const { place } = fact;
      const before = writtenAt(sheet, place.row, place.column);
      if (sameFormula(before, formula)) return [];
      return [
        {
          ...{ kind: "formula", place, group: "pages", measure: tile.name, measureKey: tile.key },
          id: `formula:${place.sheetId}:${place.row}:${place.column}`,
          ...{ before, after: formula, hers: false, reason: REASON },
          // In a cell formatted as text a formula would be shown as its text.
          format: fact.format === TEXT_FORMAT ? format : null,
          ...{ beforeShown: String(valueAt(sheet, place.row, place.column)), afterShown: `that of ${when}` },
        },
      ];
    },
  );
}

interface TileFormula {
  readonly fact: Fact;
  readonly formula: string;
  readonly format: string;
}

/** The formulas of a tile's cells. Name, figure, change and sign may stand in four cells, or several of them in one. */
function formulasOf(
  tile: TheirTile,
  figure: Fact,
  latest: Fact,
  moved: ChangeParts | null,
  sheet: OwnSheet,
): TileFormula[] {
  const { formula, format } = figureFormula(latest);
  const { change, direction } = tile;
  const signed = moved && signedChange(moved, change);
  if (isSamePlace(figure.place, tile.place)) {
    const text = String(valueAt(sheet, figure.place.row, figure.place.column));
    // Name and figure share a cell: they stay on two lines or beside each other, as the analyst has them.
    const gap = text.includes("\n") ? "CHAR(10)" : '" "';
    const said = `TEXT(${numberIn(latest)},${textInFormula(format)})`;
    const rest = moved && signed && change ? `&" "&IF(${moved.known},${signed}&" "&${moved.sign},"")` : "";
    return [
      { fact: figure, formula: `=${textInFormula(tile.name)}&${gap}&${said}${rest}`, format: "General" },
    ];
  }
  const own: TileFormula[] = [{ fact: figure, formula, format }];
  // Where no change can be told, the change of another month must not stay there.
  const told = (fact: Fact, said: string | null): TileFormula => ({
    ...{ fact, format: "General" },
    formula: moved === null || said === null ? '=""' : `=IF(${moved.known},${said},"")`,
  });
  if (change && direction && isSamePlace(change.place, direction.place))
    return [...own, told(change, moved && signed && `${signed}&" "&${moved.sign}`)];
  return [
    ...own,
    ...(change ? [told(change, typeof change.content === "number" ? numberOf(moved, change) : signed)] : []),
    ...(direction ? [told(direction, moved && moved.sign)] : []),
  ];
}

/** A change that stands there as a number stays one; that of shares in percent or in points, as its format shows it. */
function numberOf(moved: ChangeParts | null, { format }: Fact): string | null {
  if (moved === null) return null;
  return moved.isOfShares && format.includes("%") ? `${moved.step}/${PER_CENT}` : moved.step;
}

/**
 * The change as text, in brackets where the analyst's has them; of a share with the analyst's own word for points, else
 * `%`.
 */
function signedChange({ change: said, isOfShares }: ChangeParts, change: Fact | null): string {
  const text = String(change?.content ?? "");
  const unit = isOfShares ? `&${textInFormula(POINTS.exec(text)?.[0] ?? "%")}` : "";
  return change !== null && !text.includes("(") ? said + unit : `"("&${said}${unit}&")"`;
}
