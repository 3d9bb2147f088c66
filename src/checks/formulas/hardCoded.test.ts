import { expect, it } from "vitest";
import { lookAtFormulas } from "../../../tests/support/formulaTable";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { hardCoded } from "./hardCoded";

const look = (formula: string) =>
  lookAtFormulas({ D2: formula }).filter(({ check }) => check === "hard-coded");

it("notes a population, the months of a year or a target in a formula", () => {
  expect(look("=Data!D10/146874*10000")).toMatchObject([
    { severity: "note", reference: null, message: "A formula of 2.1 has 146874 typed into it." },
  ]);
  expect(look("=Data!D10*12/Data!D11")).toHaveLength(1);
  expect(look("=IF(Data!D10>0.95,1,0)")).toHaveLength(1);
  expect(look("=((387*12)/146874)*10000")).toHaveLength(1);
});

it("leaves hundreds and ten thousands, and a working typed as a formula", () => {
  expect(look("=Data!D10/Data!D11*10000")).toEqual([]);
  expect(look("=Data!D10/Data!D11*100")).toEqual([]);
  expect(look("=407/1626")).toEqual([]);
});

const said = (formula: string) => look(formula).map(({ message }) => message);

it("names the number: a population before the months, the months of a year or its quarters before a target", () => {
  const typed = (number: string) => [`A formula of 2.1 has ${number} typed into it.`];
  expect(said("=Data!D10*12/146874*10000")).toEqual(typed("146874"));
  expect(said("=Data!D10*4/Data!D11")).toEqual(typed("4"));
  expect(said("=IF(Data!D10*12/Data!D11>0.95,1,0)")).toEqual(typed("12"));
  expect(said("=IF(Data!D10>0.95,1,0)")).toEqual(typed("0.95"));
  expect(said("=(387/146874)*1000")).toEqual(typed("146874"));
});

it("takes a small number for none of these, and a percentage of typed numbers for a working", () => {
  expect(said("=Data!D10*7/Data!D11")).toEqual([]);
  expect(said("=387/1626*100")).toEqual([]);
});

it("takes 0 and 1 for no target", () => {
  const found = (target: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Tolerance", "Mar-24", "Jun-24"],
        ["2.1", "% in time", target, "85%", "80%", "80%"],
        ["2.2", "% others", "90%", "80%", "88%", "50%"],
      ],
      { cells: { F2: { formula: "=IF(Data!D10>0,1,0.85)" }, F3: { formula: "=IF(Data!D10>0,1,0)" } } },
    ).findings.flatMap(({ check, message }) => (check === "hard-coded" ? [message] : []));
  // The tolerance is one of the analyst's, whatever the target.
  for (const target of ["100%", "0%", "90%"])
    expect(found(target), target).toEqual(["A formula of 2.1 has 0.85 typed into it."]);
  const none = (target: string) =>
    lookAtFormulas({ F5: "=IF(Data!F10>0,1,0)" }, [
      ["2.4", "% of plans in time", target, ...Array.from({ length: 6 }, () => "80%")],
    ]).filter(({ check }) => check === "hard-coded");
  expect([...none("100%"), ...none("0%")]).toEqual([]);
});

it("says once of all formulas what is typed into them", () => {
  const found = lookAtFormulas({
    D2: "=Data!D10/146874*10000",
    E2: "=Data!E10/146874*10000",
    F3: "=Data!F12*12",
  });
  expect(found.filter(({ check }) => check === "hard-coded")).toMatchObject([
    {
      cells: [
        { row: 1, column: 3 },
        { row: 1, column: 4 },
        { row: 2, column: 5 },
      ],
      message: "3 formulas, of 2.1 and 2.2, have numbers such as 146874 typed into them.",
      why: "=Data!D10/146874*10000 has to be edited by hand when the population, the period or the target changes; a figure in a cell of its own is changed once.",
      published: "=Data!D10/146874*10000",
    },
  ]);
});

it("takes the large number of a LOOKUP for the last figure of a row for no population", () => {
  const rows = (formula: string) =>
    lookAtRows(
      [
        ["Ref", "Measure", "Target", "May-24", "Jun-24", "YTD"],
        ["1", "Number of visits", "90", "91", "93", "93"],
        ["2", "Number of plans", "90", "81", "83", "83"],
      ],
      { cells: { F2: { formula } } },
    ).findings.filter(({ check }) => check === "hard-coded").length;
  expect(rows("=LOOKUP(9.99E+307,D2:E2)")).toBe(0);
  expect(rows("=D2/146874*10000")).toBe(1);
});

it("is fine where nothing is typed into a formula, or no formula is there", () => {
  const rows = [
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
    ["2.1", "% of visits in time", "90%", "80%", "80%"],
    ["2.2", "% of reviews in time", "90%", "88%", "50%"],
  ];
  for (const cell of [{}, { formula: "=Data!E10/Data!E11" }]) {
    const { scorecard, judgements } = lookAtRows(rows, { cells: { E2: cell } });
    expect(hardCoded.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
  }
});
