import { expect, test } from "vitest";
import { fillChangeOf, valueChangeOf } from "../testing/examples";
import { groupChanges } from "./groupChanges";

const value = valueChangeOf({ id: "1", measureKey: "1.4", measure: "1.4 Repeat referrals" });
const fill = fillChangeOf({ id: "2", measureKey: "1.4", measure: "1.4 Repeat referrals" });
const arrow = valueChangeOf({
  id: "3",
  measureKey: "1.4",
  measure: "1.4 Repeat referrals",
  group: "directions",
});
const hers = fillChangeOf({ id: "4", measureKey: "1.5", measure: "1.5 Contacts", hers: true });
const heading = valueChangeOf({ id: "5", measureKey: "", measure: "Heading", group: "lines" });

test("the analyst's first, then lines, then one row a measure with value, status and arrow together", () => {
  const groups = groupChanges([value, hers, heading, fill, arrow]);
  expect(
    groups.map(({ title, rows }) => [title, rows.map(({ changes }) => changes.map(({ id }) => id))]),
  ).toEqual([
    ["hers", [["4"]]],
    ["lines", [["5"]]],
    ["measures", [["1", "2", "3"]]],
  ]);
});

test("a status that the analyst is left to tick stands apart from the analyst's where its cell has none", () => {
  const unsure = fillChangeOf({ id: "6", measureKey: "1.6", hers: true, unsure: true });
  expect(
    groupChanges([unsure, hers]).map(({ title, rows }) => [title, rows.map(({ name }) => name)]),
  ).toEqual([
    ["hers", ["1.5 Contacts"]],
    ["unsure", [unsure.measure]],
  ]);
});

test("changes of one kind alone stand under its name; nothing gives no group", () => {
  expect(groupChanges([fill]).map(({ title }) => title)).toEqual(["statuses"]);
  expect(groupChanges([])).toEqual([]);
});

test("measures that two scorecards call the same have a row each, with its sheet", () => {
  const other = { ...value.place, sheetId: "{2}", sheet: "Board (2)" };
  const five = valueChangeOf({ id: "7", measureKey: "1.5", measure: "1.5 Contacts" });
  const copies = [value, five].map((change) => ({ ...change, id: `${change.id} copy`, place: other }));
  const rows = groupChanges([value, five, ...copies]).flatMap((group) => group.rows);
  expect(rows.map(({ name, sheet }) => [name, sheet])).toEqual([
    ["1.4 Repeat referrals", value.place.sheet],
    ["1.5 Contacts", value.place.sheet],
    ["1.4 Repeat referrals", "Board (2)"],
    ["1.5 Contacts", "Board (2)"],
  ]);
});

test("pages of one measure each, and a single scorecard, name no sheet", () => {
  const page = { ...value.place, sheetId: "{2}", sheet: "KPI 2" };
  const two = valueChangeOf({ id: "8", measureKey: "2", measure: "2 Visits" });
  const rows = groupChanges([value, { ...two, place: page }]).flatMap((group) => group.rows);
  expect(rows.map(({ sheet }) => sheet)).toEqual([null, null]);
});
