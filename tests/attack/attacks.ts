import { revertLast } from "../../src/excel/apply/revert";
import { isWrite } from "../../workbench/host/wire/batch";
import { countSyncs } from "../host/support/withBook";
import { withFunctions } from "../host/support/withFunctions";
import type { Fault } from "./breakHost";
import type { Attack } from "./faults";
import { applied, type Workflow } from "./workflows";

/** Every attack on a workflow: each request and each write, or so many of them, spread. */
export async function attacksOn(workflow: Workflow, most = Infinity): Promise<Attack[]> {
  const { apply, revert } = await lengths(workflow);
  const during = (name: Attack["during"], { syncs, writes }: Length): Attack[] =>
    [...ofRequests(syncs), ...ofWrites(writes, most)].flatMap((fault) =>
      [false, true].map((reopened) => ({ during: name, fault, reopened })),
    );
  return [...during("apply", apply), ...during("revert", revert)];
}

interface Length {
  readonly syncs: number;
  readonly writes: number;
}

async function lengths(workflow: Workflow): Promise<{ apply: Length; revert: Length }> {
  return withFunctions(await workflow.book(), async (open) => {
    const changes = await workflow.prepare(open);
    const measure = async (work: () => Promise<unknown>): Promise<Length> => {
      const before = open.host.log.length;
      const syncs = await countSyncs(open, work);
      const writes = open.host.log
        .slice(before)
        .reduce((sum, { batch }) => sum + batch.Actions.filter(isWrite).length, 0);
      return { syncs, writes };
    };
    const apply = await measure(() => applied(workflow, changes));
    return { apply, revert: await measure(() => revertLast()) };
  });
}

/** Whoever types in a cell or has closed the pane, and whatever is never answered. */
const REQUEST_FAULTS: readonly Pick<Fault, "what" | "forEver">[] = [
  { what: "refused", forEver: false },
  { what: "refused", forEver: true },
  { what: "answer lost", forEver: false },
  { what: "answer lost", forEver: true },
  { what: "unanswered", forEver: false },
  { what: "unanswered", forEver: true },
  { what: "cancelled", forEver: false },
];

/** What a write can fail with: what Excel does not explain, a lock, and that the analyst began to type. */
const WRITE_FAULTS: readonly Pick<Fault, "forEver" | "code">[] = [
  { forEver: false },
  { forEver: true },
  { forEver: false, code: "AccessDenied" },
  { forEver: false, code: "InvalidOperationInCellEditMode" },
];

function ofRequests(syncs: number): Fault[] {
  const numbers = Array.from({ length: syncs }, (_, at) => at + 1);
  return numbers.flatMap((at) => REQUEST_FAULTS.map((fault): Fault => ({ ...fault, at })));
}

function ofWrites(writes: number, most: number): Fault[] {
  const step = Math.max(1, writes / most);
  const numbers = new Set(
    Array.from({ length: Math.min(writes, most) }, (_, at) => 1 + Math.floor(at * step)),
  );
  return [...numbers].flatMap((at) =>
    WRITE_FAULTS.map((fault): Fault => ({ ...fault, what: "write failed", at })),
  );
}
