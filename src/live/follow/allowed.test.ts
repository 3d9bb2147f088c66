import { expect, it } from "vitest";
import { BOARD, cellsOf, idOf, knownOf, readingOf } from "../../../tests/support/known";
import type { Change } from "../../model/change";
import { newSession } from "../remembered/session";
import { allowed, type Case } from "./allowed";
import { liveChanges } from "./liveChanges";
import { liveWords } from "./liveWords";
import { lookAgain } from "./lookAgain";

const KNOWN = knownOf(BOARD);
const REFERRALS = idOf(KNOWN, "1.2");
const fresh = () => ({
  ...newSession(
    () => Promise.reject(new Error("not asked")),
    () => new Date(0),
  ),
  known: KNOWN,
});
const put = (shown: string) =>
  readingOf(BOARD.map((line, row) => line.map((was, column) => (row === 2 && column === 3 ? shown : was))));
const CHANGES = [{ group: "statuses" }, { group: "values" }] as unknown as readonly Change[];

/** Referrals with another target. */
function edited(by: Case["reason"]["by"], touch: Case["reason"]["touch"], shown = "370"): Case {
  const [before, after] = [readingOf(BOARD).cards[0]!, put(shown).cards[0]!];
  return {
    id: REFERRALS,
    reason: { by, touch },
    was: before.scorecard.measures[1]!,
    measure: after.scorecard.measures[1]!,
    before: before.appearance,
    appearance: after.appearance,
  };
}

it("what follows from the user's edit is written, and is due no longer", () => {
  const session = fresh();
  session.due.add(REFERRALS);
  expect(allowed(session, edited("hers", "input"), CHANGES)).toBe(CHANGES);
  expect([session.due.size, session.touched.has(REFERRALS)]).toEqual([0, true]);
});

it("what follows from someone else's edit is only due", () => {
  const session = fresh();
  expect(allowed(session, edited("theirs", "input"), CHANGES)).toEqual([]);
  expect([...session.due]).toEqual([REFERRALS]);
});

it("a status that was set by hand brings nothing after it", () => {
  expect(allowed(fresh(), edited("hers", "derived"), CHANGES)).toEqual([]);
});

it("new results count only where an input differs", () => {
  expect(allowed(fresh(), edited("results", "input", "300"), CHANGES)).toEqual([]);
  expect(allowed(fresh(), edited("results", "input"), CHANGES)).toBe(CHANGES);
});

it("of a figure that was typed over its working only the rest follows", () => {
  expect(allowed(fresh(), edited("hers", "filled"), CHANGES)).toEqual([CHANGES[0]]);
});

it("what Ctrl+Z brings back is not followed again", () => {
  const session = fresh();
  const there = edited("hers", "input");
  allowed(session, there, CHANGES);
  const back = { ...there, was: there.measure, measure: there.was };
  expect(allowed(session, back, CHANGES)).toEqual([]);
});

it("looks at measures as they stand, and tells what would bring them up to date", () => {
  const concerned = new Map([[REFERRALS, { by: "hers", touch: "input" } as const]]);
  const [found] = lookAgain(fresh(), KNOWN, concerned, cellsOf(BOARD, { D3: "370" }), []) ?? [];
  expect([...(found?.measures.keys() ?? [])]).toEqual([REFERRALS]);
  expect(found?.changes.every(({ measureKey }) => measureKey === "1.2|number of referrals")).toBe(true);
  expect(found?.changes.some(({ group, afterShown }) => group === "statuses" && afterShown === "Green")).toBe(
    true,
  );
  const elsewhere = cellsOf(BOARD, { B3: "Number of contacts" });
  expect(lookAgain(fresh(), KNOWN, concerned, elsewhere, [])).toBeNull();
});

it("writes over no colour that the user chose", () => {
  const { scorecard, appearance } = put("370").cards[0]!;
  const style = KNOWN.cards[0]!.style;
  const about = { settings: KNOWN.reading.settings, style, written: [] };
  const all = (fill: string | null) =>
    liveChanges(
      scorecard,
      scorecard.measures,
      {
        ...appearance,
        fills: appearance.fills.map((line) => line.map(() => fill)),
      },
      about,
    ).filter(({ kind }) => kind === "fill");
  expect(all("#123456")).toEqual([]);
  expect(all("#FFFFFF").length).toBe(all(null).length);
});

it("says in a few words what was brought up to date", () => {
  const one = (more: object) =>
    ({
      kind: "value",
      measureKey: "1.4|repeat referrals",
      measure: "Repeat referrals",
      ...more,
    }) as unknown as Change;
  const at = (column: number) => ({ sheetId: "{1}", sheet: "S", row: 1, column });
  const value = one({ place: at(1), group: "values", beforeShown: "26%", afterShown: "27%" });
  const fill = one({ kind: "fill", place: at(1), group: "statuses", beforeShown: "", afterShown: "Red" });
  const arrow = one({ place: at(2), group: "directions", beforeShown: "", afterShown: "↓" });
  expect(liveWords([value, fill, arrow])).toBe("1.4: 26% → 27%, now red, arrow ↓");
  expect(liveWords([value, { ...arrow, measureKey: "1.5|other" }])).toBe("2 measures: 2 cells");
  expect(liveWords([])).toBe("");
});
