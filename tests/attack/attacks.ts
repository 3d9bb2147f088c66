import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { isWrite } from "../../workbench/host/wire/batch";
import { countSyncs } from "../host/support/withBook";
import { withFunctions } from "../host/support/withFunctions";
import type { Fault } from "./breakHost";
import type { Attack } from "./faults";
import { NOW, type Workflow } from "./workflows";

/** Every attack on a workflow: each request and each write, or so many of them, spread. */
export async function attacksOn(workflow: Workflow, most = Infinity): Promise<Attack[]> {
  const { apply, revert } = await lengths(workflow);
  const during = (name: Attack["during"], { syncs, writes }: Length): Attack[] =>
    [...ofRequests(syncs), ...ofWrites(writes, most)].map((fault, at) => ({
      during: name,
      fault,
      reopened: at % 2 === 1,
    }));
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
    const apply = await measure(() => applyChanges(changes, NOW));
    return { apply, revert: await measure(() => revertLast()) };
  });
}

function ofRequests(syncs: number): Fault[] {
  const numbers = Array.from({ length: syncs }, (_, at) => at + 1);
  return numbers.flatMap((at) =>
    (["refused", "answer lost"] as const).flatMap((what) =>
      [false, true].map((forEver): Fault => ({ what, at, forEver })),
    ),
  );
}

function ofWrites(writes: number, most: number): Fault[] {
  const step = Math.max(1, writes / most);
  const numbers = new Set(
    Array.from({ length: Math.min(writes, most) }, (_, at) => 1 + Math.floor(at * step)),
  );
  return [...numbers].flatMap((at) => [
    { what: "write failed" as const, at, forEver: false },
    { what: "write failed" as const, at, forEver: true },
  ]);
}
