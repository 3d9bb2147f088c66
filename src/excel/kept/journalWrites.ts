import type { Entry, Journal } from "./entry";
import {
  askForJournal,
  lastSeenJournal,
  MOST_ENTRIES,
  NAMESPACES,
  noteJournal,
  noteMine,
  type JournalPart,
  type JournalRequest,
} from "./journal";
import { JOURNAL_NAMESPACE } from "./journalText";
import { journalToXml } from "./journalXml";

/** Characters of the journal at most: it travels in the file, and older entries go first. */
const MOST_CHARACTERS = 500_000;

/** The journal, asked for to write in it: what is kept or dropped after `read` goes with the sync after that. */
export interface WritableJournal extends Pick<JournalRequest, "read"> {
  /** Adds an entry, or puts it in the place of the one of its id. */
  keep(entry: Entry): void;
  /** Takes an entry out. */
  drop(id: string): void;
  removeAll(): void;
}

/** Queues the reading of the journal, which then can be written: see {@link askForJournal}. */
export function askToWriteJournal(
  context: Excel.RequestContext,
  needed: string | null = null,
): WritableJournal {
  const request = askForJournal(context, needed);
  return {
    read: () => request.read(),
    keep(entry) {
      // An entry that grows is written into its own part.
      const holder = request.parts().find(({ entries }) => entries.some(({ id }) => id === entry.id));
      noteMine(entry.id);
      noteJournal([...lastSeenJournal().filter(({ id }) => id !== entry.id), entry]);
      if (holder !== undefined) {
        rewrite(holder, (entries) => entries.map((one) => (one.id === entry.id ? entry : one)));
        return;
      }
      const namespace = freeNamespace(entry, request.parts());
      noteMine(entry.id, namespace);
      context.workbook.customXmlParts.add(journalToXml([entry], namespace));
      makeRoom(entry, request.parts());
    },
    drop(dropped) {
      noteJournal(lastSeenJournal().filter(({ id }) => id !== dropped));
      const holder = request.parts().find(({ entries }) => entries.some(({ id }) => id === dropped));
      if (holder) rewrite(holder, (entries) => entries.filter(({ id }) => id !== dropped));
    },
    removeAll() {
      noteJournal([]);
      for (const part of request.all()) part.delete();
    },
  };
}

function rewrite({ part, entries, namespace }: JournalPart, change: (entries: Journal) => Journal): void {
  const left = change(entries);
  if (left.length === 0) part.delete();
  else part.setXml(journalToXml(left, namespace));
}

/** Two people who write at once seldom do so in the same millisecond. */
function freeNamespace({ when }: Entry, parts: readonly JournalPart[]): string {
  const taken = new Set(parts.map(({ namespace }) => namespace));
  // By the moment, so that two people begin at different places.
  const from = Date.parse(when) % NAMESPACES.length || 0;
  const turned = [...NAMESPACES.slice(from), ...NAMESPACES.slice(0, from)];
  return turned.find((namespace) => !taken.has(namespace)) ?? turned[0] ?? JOURNAL_NAMESPACE;
}

/** The oldest parts go where there would be too much; those of the same apply never. */
function makeRoom({ group, id }: Entry, parts: readonly JournalPart[]): void {
  const older = [...parts]
    .filter(({ entries }) => !entries.some((one) => one.group !== undefined && one.group === group))
    // The newest first, so that what no longer fits is the oldest.
    .sort((one, other) => rankOf(other).localeCompare(rankOf(one)));
  let length = 0;
  let count = 1;
  for (const part of older) {
    length += part.length;
    count += part.entries.length;
    if (length <= MOST_CHARACTERS && count <= MOST_ENTRIES && parts.length < NAMESPACES.length) continue;
    part.part.delete();
    const gone = new Set(part.entries.map((one) => one.id));
    noteJournal(lastSeenJournal().filter((one) => one.id === id || !gone.has(one.id)));
  }
}

/** The newest entry of a part ranks highest; what a revert left is the first to go. */
function rankOf({ entries }: JournalPart): string {
  return entries.reduce((most, { id, when, left }) => {
    const rank = `${left ? "0" : "1"} ${when} ${id}`;
    return rank > most ? rank : most;
  }, "");
}
