/** The snapshot for leadership: all measures on one page as tiles, by section, each with figure, change and status. */

import { namePeriod } from "../../core/periods/namePeriod";
import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Change } from "../../model/change";
import type { Judgement } from "../../model/judgement";
import { SNAPSHOT_SHEET } from "../../model/ownSheets";
import type { OwnSheet, PageBlock } from "../../model/pages";
import { measureId } from "../../model/identity/measureId";
import type { Scorecard } from "../../model/scorecard";
import { writtenAt } from "../existing/ownCells";
import type { PlannedPages } from "../pageInput";
import { comparedSentence, comparedActual, type SnapshotForm } from "./compareWith";
import { existingSnapshot, SENTENCE_ROW } from "./existingSnapshot";
import { refreshedSnapshot } from "./refreshedSnapshot";
import { headBlock, sectionBlock, snapshotSections } from "./snapshotBlocks";
import type { SnapshotFacts } from "./tileCells";
import { HEAD_ROWS, SNAPSHOT } from "./tileLayout";
import { totalsFormula, type Total } from "./totals";

/** What a snapshot is made of. */
export interface SnapshotInput {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  /** Measures that get a tile. In an existing snapshot those without one are put below. */
  readonly chosen: readonly Judgement[];
  /** What changes compare with; `null` keeps what the snapshot has. A new one compares with the period before. */
  readonly form: SnapshotForm | null;
  readonly own: OwnSheet | null;
  readonly totals: readonly Total[];
  readonly others?: readonly Scorecard[];
}

/** The changes that make the snapshot, or bring an existing one up to date and add the tiles that it lacks. */
export function planSnapshot(input: SnapshotInput): PlannedPages {
  const { scorecard, judgements, chosen, own, others = [] } = input;
  const existing = own === null ? null : existingSnapshot(own);
  const form = input.form ?? existing?.form ?? "previous";
  const facts = factsOf(judgements, form, scorecard.latest);
  const totals = totalsFormula(input.totals, judgements, scorecard.countsTo ?? 0);
  const about = chosen[0] ?? judgements[0];
  if (about === undefined) return { changes: [], notes: [] };
  const refreshed =
    own === null || existing === null
      ? null
      : refreshedSnapshot(own, existing, { scorecard, judgements, facts, totals, others });
  const fresh = chosen.filter(({ measure }) => refreshed?.shown.has(measureId(measure)) !== true);
  const blocks: PageBlock[] = [];
  let row = existing === null ? HEAD_ROWS : existing.rowCount + 1;
  if (existing === null)
    blocks.push(
      headBlock(TITLE(scorecard.sheet), comparedSentence(facts.latest, form, facts.previous), totals),
    );
  const sections = snapshotSections(fresh);
  for (const section of sections) {
    const block = sectionBlock(section, facts, row);
    blocks.push(block);
    row += block.rowCount;
  }
  const base = {
    place: about.measure.place,
    group: "pages" as const,
    measure: "Snapshot",
    measureKey: "",
    hers: false,
  };
  const changes: Change[] = [];
  const now = facts.latest === null ? "" : namePeriod(facts.latest);
  if (refreshed !== null && refreshed.cells.length > 0)
    changes.push({
      ...base,
      ...{ kind: "pageUpdate", id: "pageUpdate:snapshot", before: null, reason: REFRESHED },
      after: { cells: refreshed.cells, charts: [] },
      beforeShown: monthIn(String(writtenAt(own, SENTENCE_ROW, 0))),
      afterShown: `${now}, ${tiles(refreshed.shown.size)}`,
    });
  if (fresh.length > 0)
    changes.push({
      ...base,
      ...{ kind: "page", id: "page:snapshot", before: null, beforeShown: "", reason: MADE },
      after: { sheets: [SNAPSHOT], blocks, charts: [] },
      afterShown: `${tiles(fresh.length)} in ${sections.length} sections`,
    });
  return {
    changes,
    notes: [...(refreshed?.notes ?? []), ...(chosen.some(({ derived }) => derived) ? [NOT_FILLED] : [])],
  };
}

const TITLE = (sheet: string): string => `Snapshot of ${sheet}`;
const MADE =
  "Tiles with figure, change and status. Every figure on them is a formula that reads the scorecard, so they stay up to date without the add-in.";
const REFRESHED = "The newest figures and what they are compared with. What you typed over stays as it is.";
const NOT_FILLED =
  "Some latest figures are not filled in yet. Update first, and the snapshot shows them by itself.";

function tiles(count: number): string {
  return count === 1 ? "1 tile" : `${count} tiles`;
}

/** The month that the sentence of a snapshot names: `Jan-25` of `Latest month: Jan-25. …`. */
function monthIn(sentence: string): string {
  return /^[^:]+: ([^.]+)\./.exec(sentence)?.[1] ?? SNAPSHOT_SHEET;
}

/**
 * The period with which most tiles of the latest month are compared. It stands in the sentence at the head; a tile that
 * compares with another says so itself.
 */
function factsOf(judgements: readonly Judgement[], form: SnapshotForm, latest: Period | null): SnapshotFacts {
  const seen: { readonly period: Period; count: number }[] = [];
  for (const judgement of judgements) {
    const own = judgement.latest?.period;
    const period = comparedActual(judgement, form)?.period;
    if (!own || !period || latest === null || !samePeriod(own, latest)) continue;
    const known = seen.find((one) => samePeriod(one.period, period));
    if (known) known.count += 1;
    else seen.push({ period, count: 1 });
  }
  const [most] = seen.sort((one, other) => other.count - one.count);
  return { form, latest, previous: most?.period ?? null };
}
