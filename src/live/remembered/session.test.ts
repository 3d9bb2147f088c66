import { expect, it } from "vitest";
import { BOARD, fillOfOurs, readingOf } from "../../../tests/support/known";
import type { Change } from "../../model/change";
import { idOf } from "../../../tests/support/known";
import { newSession, rememberWritten, rememberAsOurs } from "./session";
import { takeReading, withWritten } from "./takeReading";

const fresh = () =>
  newSession(
    () => Promise.reject(new Error("not asked")),
    () => new Date(0),
  );
const put = (row: number, column: number, shown: string) =>
  BOARD.map((line, at) => line.map((was, across) => (at === row && across === column ? shown : was)));
const [TARGET, JUNE] = [3, 6];

it("has seen nothing when it begins", () => {
  const { known, written, touched, due, perhapsEdited } = fresh();
  expect([known, written, touched.size, due.size, perhapsEdited.size]).toEqual([null, [], 0, 0, 0]);
});

it("remembers values, fills and formats that were written, the last five thousand", () => {
  const session = fresh();
  const { kind, place, measureKey, after } = fillOfOurs(1, JUNE, "#C6EFCE", "1.1|visits");
  rememberWritten(session, [
    { kind, place, measureKey, after } as Change,
    { kind: "sheet", place, measureKey, after: "New" } as unknown as Change,
  ]);
  expect(session.written).toEqual([{ kind, place, measureKey, after }]);
  rememberAsOurs(
    session,
    Array.from({ length: 5_000 }, (_, row) => fillOfOurs(row, 0, "#FFFFFF")),
  );
  expect(session.written).toHaveLength(5_000);
  expect(session.written[0]).toEqual(fillOfOurs(0, 0, "#FFFFFF"));
});

it("a reading carries what was written since", () => {
  const session = fresh();
  const [earlier, later] = [fillOfOurs(1, JUNE, "#FFC7CE"), fillOfOurs(1, JUNE, "#C6EFCE")];
  rememberAsOurs(session, [later]);
  expect(withWritten(session, { ...readingOf(BOARD), written: [earlier] }).written).toEqual([earlier, later]);
});

// Referrals are best low: a target of 370 makes the 360 of June green where 300 made it red.
it("a measure that differs from what was last seen is due where something would follow", () => {
  const session = fresh();
  takeReading(session, readingOf(BOARD));
  expect(session.due.size).toBe(0);
  takeReading(session, readingOf(put(2, TARGET, "370")));
  expect([...session.due]).toEqual([idOf(session.known!, "1.2")]);
});

it("nothing is due of what is as it was", () => {
  const session = fresh();
  takeReading(session, readingOf(BOARD));
  takeReading(session, readingOf(BOARD));
  expect(session.due.size).toBe(0);
  expect(session.known?.cards).toHaveLength(1);
});
