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
  expect(groupChanges([unsure, hers]).map(({ title, rows }) => [title, rows.map(({ key }) => key)])).toEqual([
    ["hers", ["1.5"]],
    ["unsure", ["1.6"]],
  ]);
});

test("changes of one kind alone stand under its name; nothing gives no group", () => {
  expect(groupChanges([fill]).map(({ title }) => title)).toEqual(["statuses"]);
  expect(groupChanges([])).toEqual([]);
});
