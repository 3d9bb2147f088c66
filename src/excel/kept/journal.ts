import type { Revertable } from "../../model/reading";
import { beforeOf } from "./before";
import { cellCount } from "./cellCount";
import { lastOf, type Entry, type Journal } from "./entry";
import { journalFromXml, journalToXml, JOURNAL_NAMESPACE } from "./journalText";

/**
 * Every entry is a custom XML part of its own, so that writing one carries no other along, and two people who write at
 * once leave both. Parts can be read without knowing their ids only one by one of a namespace: there are so many of
 * them, from the first journal's own on.
 */
const NAMESPACES = Array.from({ length: 32 }, (_, at) =>
  at === 0 ? JOURNAL_NAMESPACE : `${JOURNAL_NAMESPACE}:${at}`,
);

/** The journal travels in the file, so that what is older goes where it is longer than this, in characters. */
const MOST_CHARACTERS = 500_000;
/** More applies than this are not kept: Revert takes back what is fresh, not last year's. */
export const MOST_ENTRIES = 20;

/** The journal of the workbook, asked for: `read` after the next sync, the others before the one after. */
export interface JournalRequest {
  /** One round trip more only where two people have used one namespace at once. */
  read(): Promise<Journal>;
  /** Adds an entry, or puts it in the place of the one of its id. */
  keep(entry: Entry): void;
  /** Takes an entry out. */
  drop(id: string): void;
  removeAll(): void;
}

interface JournalPart {
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
/** The entries that this pane has written, and in which namespace each is. */
const mine = new Set<string>();
const whereKept = new Map<string, string>();
const isMine = (id: string): boolean => mine.has(id);

/** The journal as it was when this pane last read or wrote it. */
export const lastSeenJournal = (): Journal => lastSeen;

/** The entry that this pane wrote last. */
export const lastOfMine = (journal: Journal): Entry | undefined =>
  journal.filter(({ id }) => isMine(id)).at(-1);

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
      return { namespace, parts, only: parts.getOnlyItemOrNullObject().getXml() };
    });
  const alone = needed === null ? undefined : whereKept.get(needed);
  let asked = ask(alone === undefined ? NAMESPACES : [alone]);
  let parts: readonly JournalPart[] = [];
  const readParts = async (): Promise<readonly JournalPart[]> => {
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
      const others = isWhole ? [] : lastSeen.filter(({ id }) => whereKept.get(id) !== alone);
      lastSeen = inOrder([...others, ...entries]);
      return lastSeen;
    },
    keep(entry) {
      mine.add(entry.id);
      const holder = parts.find(({ entries }) => entries.some(({ id }) => id === entry.id));
      lastSeen = inOrder([...lastSeen.filter(({ id }) => id !== entry.id), entry]);
      if (holder !== undefined) {
        rewrite(holder, (entries) => entries.map((one) => (one.id === entry.id ? entry : one)));
        return;
      }
      const namespace = freeNamespace(entry, parts);
      whereKept.set(entry.id, namespace);
      customXmlParts.add(journalToXml([entry], namespace));
      makeRoom(entry, parts);
    },
    drop(dropped) {
      lastSeen = lastSeen.filter(({ id }) => id !== dropped);
      const holder = parts.find(({ entries }) => entries.some(({ id }) => id === dropped));
      if (holder) rewrite(holder, (entries) => entries.filter(({ id }) => id !== dropped));
    },
    removeAll() {
      lastSeen = [];
      for (const one of asked) one.parts.items.forEach((part) => part.delete());
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
  const from = Date.parse(when) % NAMESPACES.length || 0;
  const turned = [...NAMESPACES.slice(from), ...NAMESPACES.slice(0, from)];
  return turned.find((namespace) => !taken.has(namespace)) ?? turned[0] ?? JOURNAL_NAMESPACE;
}

/** The oldest parts go where there would be too much; those of the same apply never. */
function makeRoom({ group, id }: Entry, parts: readonly JournalPart[]): void {
  const older = [...parts]
    .filter(({ entries }) => !entries.some((one) => one.group !== undefined && one.group === group))
    .sort((one, other) => rankOf(other).localeCompare(rankOf(one)));
  let length = 0;
  let count = 1;
  for (const part of older) {
    length += part.length;
    count += part.entries.length;
    if (length <= MOST_CHARACTERS && count <= MOST_ENTRIES && parts.length < NAMESPACES.length) continue;
    part.part.delete();
    const gone = new Set(part.entries.map((one) => one.id));
    lastSeen = lastSeen.filter((one) => one.id === id || !gone.has(one.id));
  }
}

/** The newest entry of a part ranks highest; what a revert left is the first to go. */
function rankOf({ entries }: JournalPart): string {
  return entries.reduce((most, { id, when, left }) => {
    const rank = `${left ? "0" : "1"} ${when} ${id}`;
    return rank > most ? rank : most;
  }, "");
}

function inOrder(entries: readonly Entry[]): Journal {
  const key = ({ when, id }: Entry) => `${when} ${id}`;
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** What Revert would take back next; `null` where there is nothing. */
export function journalSummary(journal: Journal): Revertable | null {
  const [last, ...pieces] = nextToRevert(journal);
  if (last === undefined) return null;
  const steps = [last, ...pieces].flatMap((entry) => entry.steps);
  const before = beforeOf(steps);
  return { when: last.when, cells: cellCount(steps), ...(before && { before }) };
}

/** What Revert would take back next, as this pane last read or wrote the journal. */
export function lastRevertable(): Revertable | null {
  return journalSummary(lastSeen);
}
