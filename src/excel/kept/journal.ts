import type { Revertable } from "../../model/reading";
import { cellCount } from "./cellCount";
import { journalFromXml, journalToXml, JOURNAL_NAMESPACE, type Journal } from "./journalText";

/** The journal of the workbook, asked for: `read` after the next sync, `write` and `remove` before the one after. */
export interface JournalRequest {
  read(): Journal;
  write(journal: Journal): void;
  remove(): void;
}

/**
 * What was last seen of the journal. Revert asks for the cells of its last entry in the same breath as for the
 * journal, and compares; it is never trusted.
 */
let lastSeen: Journal = [];

/** The journal as it was when this pane last read or wrote it. */
export const lastSeenJournal = (): Journal => lastSeen;

/** Queues the reading of the journal. */
export function askForJournal(context: Excel.RequestContext): JournalRequest {
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  const part = parts.getOnlyItemOrNullObject();
  part.load("id");
  parts.load("items/id");
  const xml = part.getXml();

  // Two people who apply for the first time at once leave two parts; neither can be called the right one.
  const removeAll = () => parts.items.forEach((each) => each.delete());
  return {
    read() {
      lastSeen = part.isNullObject ? [] : journalIn(xml);
      return lastSeen;
    },
    write(journal) {
      lastSeen = journal;
      if (journal.length === 0) return removeAll();
      if (!part.isNullObject) return part.setXml(journalToXml(journal));
      removeAll();
      context.workbook.customXmlParts.add(journalToXml(journal));
    },
    remove() {
      lastSeen = [];
      removeAll();
    },
  };
}

const journalIn = (xml: OfficeExtension.ClientResult<string>): Journal => journalFromXml(xml.value);

/** What Revert would take back next; `null` where there is nothing. */
export function journalSummary(journal: Journal): Revertable | null {
  const last = journal.at(-1);
  return last ? { when: last.when, cells: cellCount(last.steps) } : null;
}

/** What Revert would take back next, as this pane last read or wrote the journal. */
export function lastRevertable(): Revertable | null {
  return journalSummary(lastSeen);
}
