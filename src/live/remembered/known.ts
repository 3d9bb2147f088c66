import { judge } from "../../judge/judge";
import { measureId } from "../../model/identity/measureId";
import { numberedKey } from "../../model/identity/measureKey";
import type { Appearance } from "../../model/grid";
import type { Card, Reading } from "../../model/reading";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { SheetSettings } from "../../model/settings";
import { settingsFor } from "../../model/settingsFor";
import { styleOf, type Style } from "../../update/status/style";

/** A measure as it was last seen. */
export interface KnownMeasure {
  /** By what it is known again in a later reading; no other measure of the workbook has it. */
  readonly id: string;
  readonly measure: Measure;
  /** The measure of which it is a part, by its id. */
  readonly parent: string | null;
}

/** A scorecard as it was last seen, and where its measures stand. */
export interface KnownCard {
  readonly card: Card;
  readonly settings: SheetSettings;
  /** How the scorecard shows its statuses and arrows. */
  readonly style: Style;
  /** Its measures by their ids, in the order of their rows. */
  readonly measures: ReadonlyMap<string, KnownMeasure>;
  /** By sheet id and row (or column, where measures run across): the ids of the measures that have cells there. */
  readonly measuresAt: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
}

/** What was last seen of the workbook. */
export interface Known {
  readonly reading: Reading;
  readonly cards: readonly KnownCard[];
}

/** Prepares what an edit needs to know of each scorecard; done once for each reading of the whole. */
export function known(reading: Reading): Known {
  // Counted over all scorecards: an id is to be the only one in the workbook.
  const times = new Map<string, number>();
  return { reading, cards: reading.cards.map((card) => knownCard(card, reading, times)) };
}

/** @param times how often each id has been met: two scorecards of one sheet may have a measure of one name */
function knownCard(card: Card, { settings }: Reading, times: Map<string, number>): KnownCard {
  const { scorecard, appearance } = card;
  const measures = new Map<string, KnownMeasure>();
  let whole: string | null = null;
  for (const measure of scorecard.measures) {
    const called = measureId(measure);
    const time = (times.get(called) ?? 0) + 1;
    times.set(called, time);
    const id = numberedKey(called, time);
    measures.set(id, { id, measure, parent: measure.parent === null ? null : whole });
    // The parts of a whole follow it, until the next whole.
    if (measure.parent === null) whole = id;
  }
  return {
    card,
    settings: settingsFor(settings, scorecard.sheetId, scorecard.sheet),
    // How statuses are shown is found once: it does not change with a figure.
    style: styleOf(judge(scorecard, scorecard.latest), appearance),
    measures,
    measuresAt: placed(measures, scorecard),
  };
}

/** The known workbook with measures of one of its scorecards as they are now, by id, and how they look. */
export function withMeasures(
  all: Known,
  known: KnownCard,
  now: ReadonlyMap<string, Measure>,
  appearance: Appearance,
): Known {
  const measures = new Map(
    [...known.measures].map(([id, one]) => [id, { ...one, measure: now.get(id) ?? one.measure }]),
  );
  const scorecard = {
    ...known.card.scorecard,
    measures: [...measures.values()].map(({ measure }) => measure),
  };
  const after: KnownCard = { ...known, measures, card: { ...known.card, scorecard, appearance } };
  const cards = all.cards.map((one) => (one === known ? after : one));
  return { cards, reading: { ...all.reading, cards: cards.map(({ card }) => card) } };
}

function placed(
  measures: ReadonlyMap<string, KnownMeasure>,
  { orientation }: Scorecard,
): Map<string, Map<number, string[]>> {
  const sheets = new Map<string, Map<number, string[]>>();
  for (const { id, measure } of measures.values()) {
    // By the measure's name and all its values, which may lie on several sheets.
    for (const { sheetId, row, column } of [measure.place, ...measure.actuals.map(({ place }) => place)]) {
      const lines = sheets.get(sheetId) ?? new Map<number, string[]>();
      sheets.set(sheetId, lines);
      const line = orientation === "down" ? row : column;
      const at = lines.get(line);
      if (!at) lines.set(line, [id]);
      else if (!at.includes(id)) at.push(id);
    }
  }
  return sheets;
}
