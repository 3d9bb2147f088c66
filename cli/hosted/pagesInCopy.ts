import type { Judgement } from "../../src/model/judgement";
import type { Card } from "../../src/model/reading";
import type { Choice } from "../../src/pages/choose/chosenMeasures";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages, readLists } from "../../src/workflow/pages/preparePages";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { Refusal, type Ended } from "../command";
import { applied, withHosted, type Destination } from "./withHosted";

/** Which pages are made, and how. */
export interface PagesInCopyWish extends Destination {
  readonly sheet: string | null;
  /** As it was typed; `null` where nothing was. */
  readonly measures: string | null;
  readonly perPage: 1 | 4;
  readonly mean: boolean;
}

/** Writes a copy with a page for each measure that was asked for, and those that were there brought up to date. */
export function pages(
  book: string,
  { sheet, measures, perPage, mean, ...to }: PagesInCopyWish,
): Promise<Ended> {
  return withHosted(book, to, async () => {
    const reading = await readWorkbook();
    const card = cardOf(reading.cards, sheet);
    const { settings, beside, written = [] } = reading;
    const look = {
      period: null,
      everyPeriod: false,
      settings,
      written,
      check: null,
      ...(beside && { beside }),
    };
    const picture = lookAt(card, look);
    const lists = await readLists(picture, reading);
    const choice = choiceOf(measures, picture.judgements, lists.headlines.length > 0);
    const proposed = await preparePages(picture, reading, { choice, perPage, mean });
    const skipped = await applied(proposed.changes, () => new Date());
    return {
      done: proposed.changes.length > 0 ? [proposed.title] : [],
      left: [...skipped, ...proposed.notes],
    };
  });
}

function cardOf(cards: readonly Card[], sheet: string | null): Card {
  const asked = cards.filter(({ scorecard }) => sheet === null || scorecard.sheet === sheet);
  const [card, ...more] = asked;
  if (card === undefined) throw new Refusal("No scorecard was found, so no page was made.");
  if (more.length === 0) return card;
  const names = [...new Set(asked.map(({ scorecard }) => scorecard.sheet))].join(", ");
  throw new Refusal(`There are several scorecards (${names}); --sheet NAME says which.`);
}

/** What was typed; where nothing was, the workbook's own list, else the reds. */
function choiceOf(typed: string | null, judgements: readonly Judgement[], hasList: boolean): Choice {
  if (typed === null) return hasList ? "headlines" : "reds";
  if (typed === "headlines" || typed === "reds" || typed === "all") return typed;
  return typed.split(",").map((one) => {
    const reference = one.trim();
    const found = judgements.find(({ measure }) => measure.reference === reference);
    if (found === undefined) throw new Refusal(`No measure has the reference ${reference}.`);
    return found.measure.key;
  });
}
