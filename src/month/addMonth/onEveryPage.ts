import { fillIn } from "../../core/figures/sentence";
import type { Change, RowsChange } from "../../model/change";
import type { Card } from "../../model/reading";
import type { NewMonth } from "./addMonth";

const ON_PAGE = "{sheet}: {sentence}";

/**
 * The next period on every page of a scorecard that is spread over sheets: on all of them, or on none where one page
 * cannot have it, because pages that end at different months would contradict each other. All pages keep their last
 * workings in one change. @param months what adding it to each page comes to, as the pages stand
 */
export function onEveryPage(pages: readonly Card[], months: readonly NewMonth[]): NewMonth {
  const onPage = (at: number, sentence: string): string =>
    fillIn(ON_PAGE, { sheet: pages[at]?.scorecard.sheet ?? "", sentence });
  const period = months[0]?.period ?? null;
  const stuck = months.findIndex(({ trouble }) => trouble !== null);
  const trouble = months[stuck]?.trouble ?? null;
  if (trouble !== null) return { period, changes: [], notes: [], trouble: onPage(stuck, trouble) };
  return {
    period,
    changes: keptTogether(months.flatMap(({ changes }) => changes)),
    notes: notesOf(months, onPage),
    trouble: null,
  };
}

/**
 * All rows for the history sheet as one change. As a change for each page they would all claim the same first free row.
 * Changes that need one of the others now need this one.
 */
function keptTogether(changes: readonly Change[]): Change[] {
  const kept = changes.filter((change): change is RowsChange => change.kind === "rows");
  const [first, ...more] = kept;
  if (first === undefined || more.length === 0) return [...changes];
  const heading = JSON.stringify(first.rows[0]);
  const below = more.flatMap((one) => one.rows.filter((row) => JSON.stringify(row) !== heading));
  const rows = [...first.rows, ...below];
  const after = `${rows.length - (first.make ? 1 : 0)} rows`;
  const together: RowsChange = { ...first, rows, after, afterShown: `${after} in ${first.target}` };
  const ids = new Set<string | undefined>(more.map(({ id }) => id));
  return changes.flatMap((change): Change[] => {
    if (change === first) return [together];
    if (change.kind === "rows") return [];
    return [ids.has(change.needs) ? { ...change, needs: first.id } : change];
  });
}

/** A note that every page has is said once; any other is said with the name of its page. */
function notesOf(months: readonly NewMonth[], onPage: (at: number, sentence: string) => string): string[] {
  const all = [...new Set(months.flatMap(({ notes }) => notes))];
  return all.flatMap((note) => {
    const at = months.flatMap(({ notes }, page) => (notes.includes(note) ? [page] : []));
    return at.length === months.length ? [note] : at.map((page) => onPage(page, note));
  });
}
