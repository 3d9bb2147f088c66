import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { journalFromXml } from "../../src/excel/kept/journalText";
import { journalToXml } from "../../src/excel/kept/journalXml";
import { at, cellAt } from "./cells";
import { valueChange } from "./changes";
import { THREE, withLive, type LiveBoard } from "./liveBoard";
import { traffic } from "./support/traffic";

const BEFORE = () => new Date("2024-10-07T08:00:00Z");
/** An answer tells the edited measures' cells, and nothing of what else was ever applied. */
const SPARE = 200;

async function ofAnEdit(board: LiveBoard): Promise<number> {
  await board.types("G2", 0.19);
  await board.settled();
  const { characters } = await traffic(board.open, async () => {
    await board.types("G3", 0.24);
    await board.settled();
  });
  return characters;
}

test("what was applied before does not travel with every edit", async () => {
  let [without, with_] = [0, 0];
  await withLive(THREE, async (board) => {
    without = await ofAnEdit(board);
  });
  await withLive(THREE, async (board) => {
    const { open } = board;
    const many = Array.from({ length: 900 }, (_, row) =>
      valueChange(at(open, "Notes", `A${row + 2}`), row + 1),
    );
    await applyChanges(many, BEFORE);
    await board.settled();
    with_ = await ofAnEdit(board);
    expect([...open.engine.customXml.values()].join("").length).toBeGreaterThan(15_000);
  });
  expect(with_).toBeLessThan(without + SPARE);
});

test("edits go on where their entry has been taken back meanwhile", () =>
  withLive(THREE, async (board) => {
    const { open } = board;
    await board.types("G2", 0.19);
    await board.settled();
    await revertLast();
    await board.settled();
    await board.types("G3", 0.24);
    await board.settled();
    const painted = cellAt(open, at(open, "Board", "G3")).fill;
    expect(painted).not.toBeNull();
    expect((await revertLast()).done).toBe(1);
    expect(cellAt(open, at(open, "Board", "G3")).fill).toBeNull();
  }));

test("what another person's edits brought is not taken up, and theirs alone to take back", () =>
  withLive(THREE, async (board) => {
    const { open } = board;
    const theirs = {
      id: "theirs",
      when: "2024-10-07T09:41:00.000Z",
      live: { begun: "2024-10-07T09:40:00.000Z" },
      steps: [
        {
          kind: "fill" as const,
          place: at(open, "Board", "G4"),
          measureKey: "1.3",
          before: null,
          after: "#E5544F",
        },
      ],
    };
    const xml = journalToXml([theirs]);
    open.engine.customXml.set("{theirs}", xml);
    await board.types("G2", 0.19);
    await board.settled();
    const entries = [...open.engine.customXml.values()].flatMap((one) => journalFromXml(one));
    expect(entries.map(({ id }) => id === "theirs")).toEqual([true, false]);
    expect([...open.engine.customXml.values()]).toContain(xml);
  }));
