import fc from "fast-check";
import type { Change } from "../../src/model/change";
import type { Report } from "../../src/model/report";
import { survey } from "../../src/excel/read/survey";
import { revertLast } from "../../src/excel/apply/revert";
import type { OpenBook } from "../../workbench/node/openInNode";
import { withFunctions } from "../host/support/withFunctions";
import { actOn, anyAct, type Act } from "./acts";
import { BLANK, followIdentity, shownBy, type Identity, type Shown } from "./identity";
import { applied as write, type Workflow } from "./workflows";

/** What happens, in its order: the analyst's acts and a co-author's before, while and after the changes are applied. */
export interface Storm {
  readonly before: readonly Act[];
  /** At which request of the apply, from one, and what then. */
  readonly during: { readonly request: number; readonly act: Act } | null;
  readonly after: readonly Act[];
}

const MOST_REVERTS = 6;
const MOST_ACTS = 3;

/** Any storm: up to three acts before and after, and in half of them one while the changes are applied. */
export const anyStorm: fc.Arbitrary<Storm> = fc.record({
  before: fc.array(anyAct, { maxLength: MOST_ACTS }),
  during: fc.option(fc.record({ request: fc.integer({ min: 1, max: 2 }), act: anyAct }), { freq: 2 }),
  after: fc.array(anyAct, { maxLength: MOST_ACTS }),
});

/** Lets a storm go over a workflow; what went wrong, in a sentence, or `null`. */
export async function weather(workflow: Workflow, storm: Storm): Promise<string | null> {
  return withFunctions(await workflow.book(), async (open) => {
    const changes = await workflow.prepare(open);
    const { engine } = open;
    const sheetId = changes[0]?.place.sheetId ?? "";
    const identity = followIdentity(engine, sheetId);
    const now = (): Shown => shownBy(engine, sheetId, identity);
    const previewed = previewOf(changes, identity);
    const shadow = new Map(now());
    const history: { readonly was: Shown; readonly hers: Shown }[] = [];
    const act = async (one: Act): Promise<void> => {
      const [was, doing] = [now(), identity.doing];
      identity.doing = "hers";
      await actOn(open, sheetId, identity, one);
      await engine.settle();
      identity.doing = doing;
      // Undo brings back what stood before, with whatever of it was the add-in's.
      const back = history.find((earlier) => one.does === "undo" && differing(earlier.was, now()).size === 0);
      if (one.does !== "undo") history.unshift({ was, hers: new Map(shadow) });
      if (back === undefined) return follow(shadow, was, now(), one.does === "undo");
      shadow.clear();
      for (const [cell, text] of back.hers) shadow.set(cell, text);
    };
    try {
      for (const one of storm.before) await act(one);
      identity.doing = "ours";
      const report = await applied(open, workflow, changes, storm.during, act);
      await engine.settle();
      const wrong = unseen(shadow, now(), previewed, identity);
      if (wrong !== null) return `${wrong} (${shown(report)})`;
      identity.doing = "hers";
      for (const one of storm.after) await act(one);
      identity.doing = "ours";
      const left = await reverted();
      await engine.settle();
      return leftOver(shadow, now(), previewed, identity, left);
    } finally {
      identity.end();
    }
  });
}

/** What the preview shows, by kind and cell. */
interface Preview {
  readonly cells: ReadonlyMap<string, Change>;
  /** It puts lines in, or a sheet, or rows on a sheet of ours. */
  readonly lines: boolean;
  readonly sheet: boolean;
}

function previewOf(changes: readonly Change[], { rows, columns }: Identity): Preview {
  return {
    cells: new Map(
      changes.map((change) => [
        `${change.kind} ${rows[change.place.row]} ${columns[change.place.column]}`,
        change,
      ]),
    ),
    lines: changes.some(({ kind }) => kind === "insert"),
    sheet: changes.some(({ kind }) => kind === "sheet" || kind === "rows"),
  };
}

const CELL_KINDS: readonly Change["kind"][] = ["value", "fill", "format", "formula"];

/** Something that Revert had to leave, and did not name. */
function leftOver(
  shadow: Shown,
  now: Shown,
  { cells, lines, sheet }: Preview,
  { ours }: Identity,
  left: number,
): string | null {
  // That a line of ours is hidden, under a merge, or looks like its neighbours cannot stay without it.
  const isLook = (key: string): boolean =>
    /^(merge|hidden)/.test(key) ||
    (!now.has(key) && (JSON.parse(shadow.get(key) ?? BLANK) as unknown[])[0] === "");
  const rest = [...differing(shadow, now)].filter((key) => !(isInLines(key, ours) && isLook(key)));
  const isPreviewed = (key: string): boolean =>
    CELL_KINDS.some((kind) => cells.has(`${kind} ${key}`)) ||
    (lines && (key.startsWith("merge") || key.startsWith("hidden") || isInLines(key, ours))) ||
    (sheet && key.startsWith("sheet"));
  const foreign = rest.find((key) => !isPreviewed(key));
  if (foreign !== undefined)
    return `After Revert ${foreign} is not as it was: ${shadow.get(foreign)} became ${now.get(foreign)}`;
  // Lines and sheets that stay are named once, with all that is in them.
  const single = rest.filter((key) => CELL_KINDS.some((kind) => cells.has(`${kind} ${key}`)));
  const together = rest.length > single.length ? 1 : 0;
  return single.length + together > left
    ? `After Revert ${rest.length} cells are not as they were, and ${left} are named: ${rest.join("; ")}`
    : null;
}

function isInLines(key: string, ours: ReadonlySet<number>): boolean {
  return key.split(" ").some((name) => ours.has(Number(name)));
}

async function reverted(): Promise<number> {
  let left = 0;
  for (let times = 0; times < MOST_REVERTS && (await survey()).revertable !== null; times++)
    left += (await revertLast()).skipped.length;
  return left;
}

async function applied(
  open: OpenBook,
  workflow: Workflow,
  changes: readonly Change[],
  during: Storm["during"],
  act: (one: Act) => Promise<void>,
): Promise<Report | string> {
  const { host } = open;
  const { receive } = host;
  let requests = 0;
  host.receive = (text) => {
    if (!text.includes("_RemoveReference")) requests += 1;
    if (during !== null && requests === during.request) {
      requests = Infinity;
      void act(during.act).then(() => receive.call(host, text));
      return;
    }
    receive.call(host, text);
  };
  try {
    return await write(workflow, changes);
  } catch (error) {
    return String(error);
  } finally {
    host.receive = receive;
  }
}

/**
 * What an act changed of a cell, its content, fill or format, is the analyst's from then on; but what undo took back on a sheet
 * that the add-in made is not.
 */
function follow(shadow: Map<string, string>, was: Shown, now: Shown, undone: boolean): void {
  for (const cell of differing(was, now)) {
    if (undone && cell.startsWith("sheet")) continue;
    const [before, after, kept] = [was, now, shadow].map(
      (shown) => JSON.parse(shown.get(cell) ?? BLANK) as unknown[],
    );
    const text = JSON.stringify(kept?.map((one, at) => (before?.[at] === after?.[at] ? one : after?.[at])));
    if (text === BLANK) shadow.delete(cell);
    else shadow.set(cell, text);
  }
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...one.keys(), ...other.keys()].filter(
      (cell) => (one.get(cell) ?? BLANK) !== (other.get(cell) ?? BLANK),
    ),
  );
}

/** A cell that is not as it was without its having been previewed so, or with something of the analyst's replaced. */
function unseen(
  shadow: Shown,
  now: Shown,
  { cells, lines, sheet }: Preview,
  { ours }: Identity,
): string | null {
  for (const cell of differing(shadow, now)) {
    const isOfLines = cell.startsWith("merge") || cell.startsWith("hidden") || isInLines(cell, ours);
    if ((lines && isOfLines) || (sheet && cell.startsWith("sheet"))) continue;
    const [was, is] = [shadow.get(cell) ?? BLANK, now.get(cell) ?? BLANK].map(
      (text) => JSON.parse(text) as [unknown, unknown, unknown],
    );
    if (!was || !is) continue;
    const [value, fill] = [cells.get(`value ${cell}`), cells.get(`fill ${cell}`)];
    const formula = cells.has(`formula ${cell}`);
    const valueFits =
      formula ||
      was[0] === is[0] ||
      (value !== undefined && value.before === was[0] && value.after === is[0]);
    const fillFits =
      was[1] === is[1] || (fill !== undefined && fill.before === was[1] && fill.after === is[1]);
    const format = cells.get(`format ${cell}`);
    const formatFits = was[2] === is[2] || value !== undefined || format !== undefined || formula;
    if (!valueFits || !fillFits || !formatFits)
      return `${cell} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`;
  }
  return null;
}

function shown(report: Report | string): string {
  return typeof report === "string"
    ? report
    : `${report.done} done, ${report.skipped.map(({ reason }) => reason).join(" ")} ${report.trouble ?? ""}`;
}
