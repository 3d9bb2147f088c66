import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

it("holds a status of the year so far against the target of the year so far, of counts too", () => {
  const look = (...said: string[]) =>
    lookAtRows([
      [
        "Ref",
        "Measure",
        "Monthly target",
        "YTD target",
        "Apr-24",
        "May-24",
        "Jun-24",
        "RAG",
        "YTD",
        "YTD RAG",
      ],
      ["1", "Homes built", "10", "30", "9", "11", "10", "Green", "30", said[0] ?? ""],
      ["2", "Adopters approved", "2", "6", "2", "2", "1", "Red", "5", said[1] ?? ""],
      ["3", "Foster carers recruited", "3", "9", "3", "4", "3", "Green", "10", said[2] ?? ""],
      ["4", "Apprentices employed", "5", "15", "4", "4", "6", "Green", "14", said[3] ?? ""],
    ]).findings.flatMap(({ check, message }) => (check === "status-disagrees" ? [message] : []));
  expect(look("Green", "Red", "Green", "Red")).toEqual([]);
  expect(look("Green", "Red", "Red", "Red")).toEqual([
    "The status of 3 says Red. Green: 10 meets the target of 9 (higher is better).",
  ]);
});

it("cannot hold a sum of the year so far against a target of which nothing says the time", () => {
  const { findings } = lookAtRows([
    ["Ref", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "RAG", "YTD", "YTD RAG"],
    ["1", "Homes built", "10", "9", "11", "10", "Green", "30", "Red"],
    ["2", "Adopters approved", "2", "2", "2", "1", "Red", "5", "Amber"],
    ["3", "Foster carers recruited", "3", "3", "4", "3", "Green", "10", "Green"],
  ]);
  expect(findings.filter(({ check }) => check === "status-disagrees")).toEqual([]);
});
