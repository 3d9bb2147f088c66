import fc from "fast-check";
import type { Change } from "../../src/model/change";
import type { Report } from "../../src/model/report";
import { survey } from "../../src/excel/read/survey";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import type { OpenBook } from "../../workbench/node/openInNode";
import { withFunctions } from "../host/support/withFunctions";
import { actOn, anyAct, type Act } from "./acts";
import { BLANK, identityAtFirst, shownBy, type Identity } from "./identity";
import { NOW, type Workflow } from "./workflows";

/** What happens, in its order: her acts and a co-author's before, while and after the changes are applied. */
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
    const sheetId = changes[0]?.place.sheetId ?? "";
    const identity = identityAtFirst();
    const previewed = new Map(changes.map((change) => [nameOf(change, identity), change]));
    const shadow = new Map(shownBy(open, sheetId, identity));
    const act = (one: Act): void => {
      const was = shownBy(open, sheetId, identity);
      actOn(open, sheetId, identity, one);
      follow(shadow, was, shownBy(open, sheetId, identity));
    };
    for (const one of storm.before) {
      act(one);
      await open.engine.settle();
    }
    const report = await applied(open, changes, storm.during, act);
    await open.engine.settle();
    const wrong = unseen(shadow, shownBy(open, sheetId, identity), previewed);
    if (wrong !== null) return `${wrong} (${shown(report)})`;
    for (const one of storm.after) {
      act(one);
      await open.engine.settle();
    }
    const left = await reverted();
    await open.engine.settle();
    const rest = [...differing(shadow, shownBy(open, sheetId, identity))];
    const foreign = rest.find(
      (cell) =>
        !previewed.has(`fill ${cell}`) &&
        !previewed.has(`value ${cell}`) &&
        !previewed.has(`format ${cell}`) &&
        !previewed.has(`formula ${cell}`),
    );
    if (foreign !== undefined)
      return `After Revert ${foreign} is not as it was: ${shadow.get(foreign)} became ${shownBy(open, sheetId, identity).get(foreign)}`;
    return rest.length > left
      ? `After Revert ${rest.length} cells are not as they were, and ${left} are named: ${rest.join("; ")}`
      : null;
  });
}

async function reverted(): Promise<number> {
  let left = 0;
  for (let times = 0; times < MOST_REVERTS && (await survey()).revertable !== null; times++)
    left += (await revertLast()).skipped.length;
  return left;
}

async function applied(
  open: OpenBook,
  changes: readonly Change[],
  during: Storm["during"],
  act: (one: Act) => void,
): Promise<Report | string> {
  const { host } = open;
  const { receive } = host;
  let requests = 0;
  host.receive = (text) => {
    if (!text.includes("_RemoveReference")) requests += 1;
    if (during !== null && requests === during.request) {
      requests = Infinity;
      act(during.act);
      void open.engine.settle().then(() => receive.call(host, text));
      return;
    }
    receive.call(host, text);
  };
  try {
    return await applyChanges(changes, NOW);
  } catch (error) {
    return String(error);
  } finally {
    host.receive = receive;
  }
}

/** What an act changed is hers from then on. */
function follow(
  shadow: Map<string, string>,
  was: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): void {
  for (const cell of new Set([...was.keys(), ...now.keys()])) {
    const text = now.get(cell);
    if (was.get(cell) === text) continue;
    if (text === undefined) shadow.delete(cell);
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

function nameOf({ kind, place }: Change, { rows, columns }: Identity): string {
  return `${kind} ${rows[place.row]} ${columns[place.column]}`;
}

/** A cell that is not as it was without its having been previewed so, or with something of hers replaced. */
function unseen(
  shadow: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  previewed: ReadonlyMap<string, Change>,
): string | null {
  for (const cell of differing(shadow, now)) {
    const [was, is] = [shadow.get(cell) ?? BLANK, now.get(cell) ?? BLANK].map(
      (text) => JSON.parse(text) as [unknown, unknown, unknown],
    );
    if (!was || !is) continue;
    const [value, fill] = [previewed.get(`value ${cell}`), previewed.get(`fill ${cell}`)];
    const valueFits =
      was[0] === is[0] || (value !== undefined && value.before === was[0] && value.after === is[0]);
    const fillFits =
      was[1] === is[1] ||
      (fill !== undefined && fill.before === was[1] && String(fill.after) === String(is[1]));
    const format = previewed.get(`format ${cell}`);
    const formatFits = was[2] === is[2] || value !== undefined || format !== undefined;
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
