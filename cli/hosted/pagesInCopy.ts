import { sameReference } from "../../src/model/identity/findMeasure";
import { measureId } from "../../src/model/identity/measureId";
import type { Judgement } from "../../src/model/judgement";
import type { Reading } from "../../src/model/reading";
import type { Choice } from "../../src/pages/choose/chosenMeasures";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages, readLists } from "../../src/workflow/pages/preparePages";
import { isTiles } from "../../src/workflow/pages/otherCards";
import { prepareSnapshot } from "../../src/workflow/pages/prepareSnapshot";
import type { SnapshotForm } from "../../src/pages/snapshot/compareWith";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { Refusal, type Ended } from "../command";
import { oneCard } from "./oneCard";
import { applied, withHosted, type Destination } from "./withHosted";

/** Which pages are made, and how. */
export interface PagesInCopyWish extends Destination {
  readonly sheet: string | null;
  /** As it was typed; `null` where nothing was. */
  readonly measures: string | null;
  /** `null` where nothing was asked for: as the pages that stand are. */
  readonly perPage: 4 | null;
  readonly mean: boolean;
  /** The snapshot in place of pages; `null` for pages. */
  readonly snapshot: SnapshotForm | null;
}

/** Writes a copy with a page for each measure that was asked for, and those that were there brought up to date. */
export function pagesInCopy(
  book: string,
  { sheet, measures, perPage, mean, snapshot, ...to }: PagesInCopyWish,
): Promise<Ended> {
  return withHosted(book, to, async () => {
    const reading = await readWorkbook();
    const card = oneCard(withoutTiles(reading, sheet), sheet, "no page was made");
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
    const { headlines } = await readLists(picture, reading);
    const choice = choiceOf(measures, picture.judgements, headlines.length > 0);
    const proposed =
      snapshot === null
        ? await preparePages(picture, reading, { choice, mean, ...(perPage !== null && { perPage }) })
        : await prepareSnapshot(picture, reading, { form: snapshot, ...(measures !== null && { choice }) });
    const skipped = await applied(proposed.changes, () => new Date());
    return {
      done: proposed.changes.length > 0 ? [proposed.title] : [],
      left: [...skipped, ...proposed.notes],
    };
  });
}

/** A snapshot of tiles is made from a scorecard, and is none to make pages from. */
function withoutTiles(reading: Reading, sheet: string | null): Reading {
  const cards = reading.cards.filter(({ scorecard }) => !isTiles(scorecard));
  return sheet === null && cards.length > 0 ? { ...reading, cards } : reading;
}

/** What was typed; where nothing was, the workbook's own list, else the reds. */
function choiceOf(typed: string | null, judgements: readonly Judgement[], hasList: boolean): Choice {
  if (typed === null) return hasList ? "headlines" : "reds";
  if (typed === "headlines" || typed === "reds" || typed === "all") return typed;
  return typed.split(",").flatMap((one) => {
    const reference = one.trim();
    // On several sheets the same number stands for several measures.
    const found = judgements.filter(({ measure }) => sameReference(measure.reference, reference));
    if (found.length === 0) throw new Refusal(`No measure has the reference ${reference}.`);
    return found.map(({ measure }) => measureId(measure));
  });
}
