import { describe, expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { month } from "../../../tests/support/viewOfRows";
import { recognise } from "../recognise";

const sheet = (name: string, heading: string, [visits, plans]: [string, string], more: string[] = []) => ({
  ...gridOf(
    cells(
      `Ref | Measure | Target | ${heading}`,
      `1.1 | % of visits in time | 90% | ${visits}`,
      `1.2 | % of plans in time | 95% | ${plans}`,
      ...more,
    ),
    { sheet: name, asText: [0] },
  ),
  sheetId: `{${name}}`,
});
const APRIL = sheet("April", "Apr-24", ["91%", "88%"]);
const MAY = sheet("May", "May-24", ["92%", "89%"]);
const JUNE = sheet("June", "Jun-24", ["93%", "94%"]);
const read = (...sheets: (typeof APRIL)[]) =>
  recognise(sheets).map(({ sheet: shownOn, sheets: all, periods, otherSheets, measures }) => ({
    shownOn,
    all,
    periods,
    others: otherSheets?.map((other) => other.sheet),
    figures: measures.map(({ actuals }) => actuals.map(({ content }) => content)),
  }));

describe("sheets of one month each", () => {
  it("are one scorecard in the order of their months, shown on the latest", () => {
    expect(read(JUNE, APRIL, MAY)).toEqual([
      {
        shownOn: "June",
        all: ["April", "May", "June"],
        periods: [month(2024, 4), month(2024, 5), month(2024, 6)],
        others: ["April", "May"],
        figures: [
          [0.91, 0.92, 0.93],
          [0.88, 0.89, 0.94],
        ],
      },
    ]);
  });

  it("are shown on the last that holds figures, where the next is laid out ahead", () => {
    const [joined] = read(APRIL, MAY, sheet("June", "Jun-24", ["", ""]));
    expect([joined?.shownOn, joined?.others]).toEqual(["May", ["April", "June"]]);
  });

  it("keep a measure that has come in since with what it has", () => {
    const [joined] = read(
      APRIL,
      sheet("May", "May-24", ["92%", "89%"], ["1.3 | % of audits good | 70% | 61%"]),
    );
    expect(joined?.figures.at(-1)).toEqual([0.61]);
  });

  it("stay apart where two are of one month, or laid out otherwise, or one holds several months", () => {
    expect(read(APRIL, { ...MAY, ...sheet("Again", "Apr-24", ["92%", "89%"]) })).toHaveLength(2);
    const two = sheet("May", "May-24 | Jun-24", ["92% | 93%", "89% | 90%"]);
    expect(read(APRIL, two).map(({ all }) => all)).toEqual([["May"], ["April"]]);
  });

  it("of one sheet are two tables of it", () => {
    const both = sheet(
      "Both",
      "Apr-24",
      ["91%", "88%"],
      [
        "",
        "Ref | Measure | Target | May-24",
        "1.1 | % of visits in time | 90% | 92%",
        "1.2 | % of plans in time | 95% | 89%",
      ],
    );
    expect(read(both)).toHaveLength(2);
  });
});
