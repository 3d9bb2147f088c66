import { expect, it } from "vitest";
import { BOARD, idOf, knownOf, readingOf } from "../../../tests/support/known";
import { known, withMeasures } from "./known";
import { lastSeen } from "./lastSeen";

const KNOWN = knownOf(BOARD);
const [CARD] = KNOWN.cards;

it("knows measures by sheet, reference and name, in the order of their rows", () => {
  expect([...CARD!.measures.keys()]).toEqual([
    "{1}|1.1|% of visits in time",
    "{1}|1.2|number of referrals",
    "{1}|1.3|% of reviews in time",
  ]);
});

it("knows where each stands", () => {
  expect([...(CARD!.measuresAt.get("{1}") ?? [])]).toEqual([
    [1, [idOf(KNOWN, "1.1")]],
    [2, [idOf(KNOWN, "1.2")]],
    [3, [idOf(KNOWN, "1.3")]],
  ]);
});

it("two scorecards of one sheet never share an id", () => {
  const { cards, ...rest } = readingOf(BOARD);
  const ids = known({ ...rest, cards: [...cards, ...cards] }).cards.flatMap(({ measures }) => [
    ...measures.keys(),
  ]);
  expect(new Set(ids).size).toBe(6);
  expect(ids[3]).toBe("{1}|1.1|% of visits in time#2");
});

it("takes measures and their look as they are now, and leaves the others", () => {
  const id = idOf(KNOWN, "1.2");
  const now = { ...lastSeen(KNOWN, id)!.measure, section: "Front door" };
  const appearance = { ...CARD!.card.appearance, fills: [["#FFFFFF"]] };
  const after = withMeasures(KNOWN, CARD!, new Map([[id, now]]), appearance);
  expect(lastSeen(after, id)?.measure.section).toBe("Front door");
  expect(lastSeen(after, idOf(KNOWN, "1.1"))?.measure).toBe(lastSeen(KNOWN, idOf(KNOWN, "1.1"))?.measure);
  expect(after.reading.cards[0]?.scorecard.measures[1]?.section).toBe("Front door");
  expect(after.reading.cards[0]?.appearance).toBe(appearance);
  expect(lastSeen(KNOWN, id)?.measure.section).toBeNull();
});

it("a measure that was not there was not seen", () => {
  expect(lastSeen(KNOWN, "{1}|9.9|another")).toBeNull();
  expect(lastSeen(KNOWN, idOf(KNOWN, "1.3"))?.card).toBe(CARD!.card);
});
