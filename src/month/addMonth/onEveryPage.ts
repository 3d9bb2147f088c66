import { fillIn } from "../../core/figures/sentence";
import type { Change, RowsChange } from "../../model/change";
import type { Card } from "../../model/reading";
import type { NewMonth } from "./addMonth";

const ON_PAGE = "{sheet}: {sentence}";

/**
 * The next period on every page of a scorecard: all of it, or none where one page cannot have it. What is kept of the
 * last period is kept at once, below what each page kept.
 * @param months what adding it to each page comes to, as the pages stand
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

/** Rows that go to the end of one sheet go there one below the other, in one change. */
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

/** What holds of all pages is said once. */
function notesOf(months: readonly NewMonth[], onPage: (at: number, sentence: string) => string): string[] {
  const all = [...new Set(months.flatMap(({ notes }) => notes))];
  return all.flatMap((note) => {
    const at = months.flatMap(({ notes }, page) => (notes.includes(note) ? [page] : []));
    return at.length === months.length ? [note] : at.map((page) => onPage(page, note));
  });
}
