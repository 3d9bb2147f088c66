import type { Revertable } from "../../model/reading";
import type { Step } from "../changes/step";
import { cellCount } from "./cellCount";
import { applyOf, lastOf, type Entry, type Journal } from "./entry";
import { journalFromXml, JOURNAL_NAMESPACE } from "./journalText";

/**
 * Every entry is a custom XML part of its own, so that writing one carries no other along, and two people who write at
 * once leave both. Parts can be read without knowing their ids only one by one of a namespace: there are so many of
 * them, from the first journal's own on.
 */
export const NAMESPACES = Array.from({ length: 32 }, (_, at) =>
  at === 0 ? JOURNAL_NAMESPACE : `${JOURNAL_NAMESPACE}:${at}`,
);

/** More applies than this are not kept: Revert takes back what is fresh, not last year's. */
export const MOST_ENTRIES = 20;

/** The journal of the workbook, asked for: it is read after the next sync. */
export interface JournalRequest {
  /** One round trip more only where two people have used one namespace at once. */
  read(): Promise<Journal>;
  /** What was read, part by part. */
  parts(): readonly JournalPart[];
  /** Every part of ours, once it was read, whatever it holds. */
  all(): readonly Excel.CustomXmlPart[];
}

/** A custom XML part with entries of the journal. */
export interface JournalPart {
  readonly part: Excel.CustomXmlPart;
  readonly namespace: string;
  readonly entries: Journal;
  readonly length: number;
}

/**
 * What was last seen of the journal. Revert asks for the cells of its last entry in the same breath as for the
 * journal, and compares; it is never trusted.
 */
let lastSeen: Journal = [];
/** The entries that this pane has written while it is open, and in which namespace each is. */
const mine = new Set<string>();
const whereKept = new Map<string, string>();
const isMine = (id: string): boolean => mine.has(id);

/** The journal as it was when this pane last read or wrote it. */
export const lastSeenJournal = (): Journal => lastSeen;

/** The entry that this pane wrote last. */
export const lastOfMine = (journal: Journal): Entry | undefined =>
  journal.filter(({ id }) => isMine(id)).at(-1);

/** What this pane has done to the journal, so that it need not be read for it. */
export function noteJournal(journal: Journal): void {
  lastSeen = inOrder(journal);
}

/** This pane writes an entry, into a namespace where it is new. */
export function noteMine(id: string, namespace?: string): void {
  mine.add(id);
  if (namespace !== undefined) whereKept.set(id, namespace);
}

/** What Revert would take back, the last piece first. */
export const nextToRevert = (journal: Journal): readonly Entry[] => lastOf(journal, isMine);

/**
 * Queues the reading of the journal. Where only the entry of that id is needed the others do not travel: they are as
 * they were last seen. Where it has gone meanwhile, all are read after all, with one round trip more.
 */
export function askForJournal(context: Excel.RequestContext, needed: string | null = null): JournalRequest {
  const { customXmlParts } = context.workbook;
  const ask = (namespaces: readonly string[]) =>
    namespaces.map((namespace) => {
      const parts = customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      // Of a single part its text comes in the same round trip. Where there are several, Excel gives a null object.
      return { namespace, parts, only: parts.getOnlyItemOrNullObject().getXml() };
    });
  const alone = needed === null ? undefined : whereKept.get(needed);
  let asked = ask(alone === undefined ? NAMESPACES : [alone]);
  let parts: readonly JournalPart[] = [];
  const readParts = async (): Promise<readonly JournalPart[]> => {
    // Two people who wrote at once have left two parts in one namespace.
    const shared = asked.filter((one) => one.parts.items.length > 1);
    const apart = shared.flatMap(({ namespace, parts: { items } }) =>
      items.map((part) => ({ namespace, part, xml: part.getXml() })),
    );
    if (apart.length > 0) await context.sync();
    const single = asked.flatMap(({ namespace, parts: { items }, only }) =>
      items.length === 1 && items[0] ? [{ namespace, part: items[0], xml: only }] : [],
    );
    return [...single, ...apart].map(({ namespace, part, xml }) => ({
      part,
      namespace,
      entries: journalFromXml(xml.value),
      length: xml.value.length,
    }));
  };
  return {
    async read() {
      parts = await readParts();
      const entries = parts.flatMap((part) => part.entries);
      for (const part of parts) for (const { id } of part.entries) whereKept.set(id, part.namespace);
      const isWhole = alone === undefined || asked.length > 1;
      if (!isWhole && !entries.some(({ id }) => id === needed)) {
        asked = ask(NAMESPACES);
        await context.sync();
        return this.read();
      }
      // Entries that did not travel are taken as they were last seen.
      const others = isWhole ? [] : lastSeen.filter(({ id }) => whereKept.get(id) !== alone);
      lastSeen = inOrder([...others, ...entries]);
      return lastSeen;
    },
    parts: () => parts,
    all: () => asked.flatMap((one) => one.parts.items),
  };
}

function inOrder(entries: readonly Entry[]): Journal {
  // Moments as ISO texts sort as they follow one another.
  const key = ({ when, id }: Entry) => `${when} ${id}`;
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** What Revert would take back next, with its steps, by which is told whether it was undone in Excel. */
export interface LastApply extends Revertable {
  readonly steps: readonly Step[];
  /** What it would take back after that. */
  earlier(): LastApply | null;
}

/** What Revert would take back next; `null` where there is nothing. */
export function journalSummary(journal: Journal): LastApply | null {
  const pieces = nextToRevert(journal);
  const [last] = pieces;
  if (last === undefined) return null;
  const steps = pieces.flatMap((entry) => entry.steps);
  return {
    apply: applyOf(last),
    when: last.when,
    cells: cellCount(steps),
    steps,
    earlier: () => journalSummary(journal.filter((entry) => !pieces.includes(entry))),
  };
}

/** What Revert would take back next, as this pane last read or wrote the journal. */
export function lastRevertable(): LastApply | null {
  return journalSummary(lastSeen);
}
