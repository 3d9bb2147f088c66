import { judge } from "../../judge/judge";
import type { Card, Reading } from "../../model/reading";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { settingsFor } from "../../model/settingsFor";
import { styleOf, type Style } from "../../update/status/style";

/** A scorecard as it was last seen, and where its measures stand. */
export interface KnownCard {
  readonly card: Card;
  readonly settings: SheetSettings;
  /** How the scorecard shows its statuses and arrows. */
  readonly style: Style;
  /** By sheet id and row (or column, where measures run across): the measures, by their index, that have cells there. */
  readonly measuresAt: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
}

/** What was last seen of the workbook. */
export interface Known {
  readonly reading: Reading;
  readonly cards: readonly KnownCard[];
}

/** Prepares what an edit needs to know of each scorecard; done once for each reading of the whole. */
export function known(reading: Reading): Known {
  return { reading, cards: reading.cards.map((card) => knownCard(card, reading)) };
}

function knownCard(card: Card, { settings }: Reading): KnownCard {
  const { scorecard, appearance } = card;
  return {
    card,
    settings: settingsFor(settings, scorecard.sheetId, scorecard.sheet),
    style: styleOf(judge(scorecard, scorecard.latest), appearance),
    measuresAt: indexed(scorecard),
  };
}

/** The known workbook with other measures in one of its scorecards. */
export function withCard(all: Known, at: number, card: Card): Known {
  const cards = all.cards.map((one, index) => (index === at ? { ...one, card } : one));
  return { cards, reading: { ...all.reading, cards: cards.map((one) => one.card) } };
}

/** Identifies a measure through readings of the workbook. */
export function measureId({ place, key }: Measure): string {
  return `${place.sheetId}|${key}`;
}

function indexed(scorecard: Scorecard): Map<string, Map<number, number[]>> {
  const sheets = new Map<string, Map<number, number[]>>();
  const down = scorecard.orientation === "down";
  scorecard.measures.forEach((measure, index) => {
    for (const { sheetId, row, column } of [measure.place, ...measure.actuals.map(({ place }) => place)]) {
      const lines = sheets.get(sheetId) ?? new Map<number, number[]>();
      sheets.set(sheetId, lines);
      const line = down ? row : column;
      const at = lines.get(line);
      if (!at) lines.set(line, [index]);
      else if (!at.includes(index)) at.push(index);
    }
  });
  return sheets;
}
