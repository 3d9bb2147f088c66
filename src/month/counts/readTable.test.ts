import { expect, it } from "vitest";
import { readTable } from "./readTable";

it("reads what Excel puts on the clipboard", () => {
  expect(readTable("Ref\tMeasure\tNum\r\n1.1\tContacts to referral\t1,398\r\n\r\n")).toEqual([
    ["Ref", "Measure", "Num"],
    ["1.1", "Contacts to referral", "1,398"],
  ]);
});

it("reads quoted fields with separators, line breaks and quotes in them", () => {
  expect(
    readTable(
      'Ref,Measure,Num\n1.4,"Repeat referrals, within\n12 months","1,234"\n1.5,"The ""first"" visit",7',
    ),
  ).toEqual([
    ["Ref", "Measure", "Num"],
    ["1.4", "Repeat referrals, within 12 months", "1,234"],
    ["1.5", 'The "first" visit', "7"],
  ]);
});

it("finds out what parts the cells", () => {
  expect(readTable("\ufeffRef;Measure;Num\n1.1;Visits, in time;5\n1.2;Plans, in time;6")[1]).toEqual([
    "1.1",
    "Visits, in time",
    "5",
  ]);
  expect(readTable("sep=;\nRef;Num\n1,1;5")).toEqual([
    ["Ref", "Num"],
    ["1,1", "5"],
  ]);
  expect(readTable("Visits in time\nPlans in time")).toEqual([["Visits in time"], ["Plans in time"]]);
});

it("has nothing to read in blank text", () => {
  expect(readTable(" \n\n")).toEqual([]);
});
