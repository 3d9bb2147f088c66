import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { cells, roles, values } from "../support/layout";

describe("a table", () => {
  it("with numerator and denominator in columns of their own", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Ref | Indicator | Numerator | Denominator | Performance | Target | RAG rating",
          "1 | % visits in time | 93 | 100 | 93% | 90% | Green",
          "2 | % in touch | 40 | 50 | | 90% | ",
        ),
      ),
    ]);
    expect(roles(card!)).toEqual([
      "reference",
      "measure",
      "numerator",
      "denominator",
      "actual",
      "target",
      "status",
    ]);
    expect(values(card!)).toEqual([
      ["% visits in time", 0.93, "green"],
      ["% in touch", 0.8, "red"],
    ]);
  });

  it("with measures across and periods down", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Measure | Re-referrals | Assessments within 45 days | Rate of children in care",
          "Good is | Low | High | Low",
          "Target | 20% | 85% | 60",
          "Tolerance | 25% | 80% | 65",
          "Apr-24 | 22% | 80% | 61",
          "May-24 | 21% | 85% | 66",
        ),
        { at: [2, 1] },
      ),
    ]);
    expect(card!.orientation).toBe("across");
    expect(roles(card!)).toEqual(["measure", "polarity", "target", "tolerance", "actual", "actual"]);
    expect(card!.lines.map(({ index }) => index)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(card!.measures[0]!.place).toMatchObject({ row: 2, column: 2 });
    expect(values(card!)).toEqual([
      ["Re-referrals", 0.21, "amber"],
      ["Assessments within 45 days", 0.85, "green"],
      ["Rate of children in care", 66, "red"],
    ]);
  });

  it("beside another, each of its own length", () => {
    const cards = recognise([
      gridOf(
        cells(
          "Ref | Measure | Target | Apr-24 | May-24 | | Ref | Measure | Target | Apr-24 | May-24",
          "1 | % visits in time | 90% | 80% | 85% | | 5 | % audits good | 95% | 90% | 91%",
          "2 | % plans in time | 90% | 80% | 92%",
        ),
      ),
    ]);
    expect(cards.map(({ range }) => [range.column, range.rowCount])).toEqual([
      [0, 3],
      [6, 2],
    ]);
  });

  it("above another with other headings", () => {
    const cards = recognise([
      gridOf(
        cells(
          "Ref | Measure | Target | Apr-24 | May-24",
          "1 | % visits in time | 90% | 80% | 85%",
          "",
          "Ref | Indicator | Aim | Q1 2024/25 | Q2 2024/25",
          "5 | % audits good | 95% | 90% | 91%",
        ),
      ),
    ]);
    expect(cards.map(({ latest }) => latest)).toEqual([
      { kind: "month", year: 2024, month: 5 },
      { kind: "quarter", year: 2024, quarter: 3 },
    ]);
  });

  it("whose headings are repeated on the next printed page", () => {
    const heading = "Ref | Measure | Target | Apr-24 | May-24";
    const rows = cells(heading, "1 | % visits | 90% | 80% | 85%", heading, "2 | % plans | 90% | 80% | 85%");
    const cards = recognise([gridOf(rows)]);
    expect(cards.map(({ measures }) => measures.map(({ reference }) => reference))).toEqual([["1", "2"]]);
  });

  it("with quarters whose year stands in the title, and reworded headings", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Children's services 2024/25",
          "",
          "Indicator | Good performance is | Aim | Qtr 1 Actual | Qtr 2 Actual | Qtr 3 | YTD | RAG rating",
          "% visits in time | High | 90% | 80% | 85% | 91% | 85% | Green",
          "% re-referrals | Low | 20% | 22% | 21% | 19% | 20% | Green",
        ),
      ),
    ]);
    expect(roles(card!)).toEqual([
      "measure",
      "polarity",
      "target",
      "actual",
      "actual",
      "actual",
      "ytd",
      "status",
    ]);
    expect(card!.periods).toEqual([
      { kind: "quarter", year: 2024, quarter: 2 },
      { kind: "quarter", year: 2024, quarter: 3 },
      { kind: "quarter", year: 2024, quarter: 4 },
    ]);
  });

  it("with a name over two rows and parts of a measure", () => {
    const [card] = recognise([
      gridOf(
        cells(
          "Ref | Measure | Target | Apr-24 | May-24",
          "1 | % of children who have had | 90% | 80% | 85%",
          " | a visit up to date",
          "2 | % care leavers in touch | 90% | 80% | 85%",
          " | 17-18 years old | | 70% | 75%",
          " | 19-21 years old | | 85% | 86%",
        ),
      ),
    ]);
    expect(values(card!)).toEqual([
      ["% of children who have had a visit up to date", 0.85, "red"],
      ["% care leavers in touch", 0.85, "red"],
      ["% care leavers in touch (17-18 years old)", 0.75, "grey"],
      ["% care leavers in touch (19-21 years old)", 0.86, "grey"],
    ]);
    expect(card!.measures[2]!.polarity.value).toBe("higher");
    expect(card!.measures[2]!.target!.value.kind).toBe("blank");
  });

  it("of one sheet a month", () => {
    const page = (sheet: string, id: string, value: string) => ({
      ...gridOf(
        cells(
          "Ref | Measure | Actual | Target",
          `1 | % visits in time | ${value} | 90%`,
          "2 | % in touch | 80% | 85%",
        ),
        { sheet },
      ),
      sheetId: id,
    });
    const cards = recognise([
      page("Jan-25", "{1}", "93%"),
      page("Feb-25", "{2}", "88%"),
      page("Dec-24", "{3}", "91%"),
    ]);
    expect(cards).toHaveLength(1);
    expect(cards[0]!.sheets).toEqual(["Dec-24", "Jan-25", "Feb-25"]);
    const [judgement] = judge(cards[0]!, cards[0]!.latest);
    expect(judgement!.latest!.place).toMatchObject({ sheet: "Feb-25", row: 1, column: 2 });
    expect(judgement!.direction.reason).toBe("93% to 88% is worse, since higher is better.");
  });

  it.each([
    ["its title", ["Performance 2024/25"], ["Contents"]],
    ["the cover", [""], ["Children's scorecard 2024/25"]],
  ])("of one sheet a month whose year %s names", (_, title, cover) => {
    const page = (sheet: string, id: string, value: string) => ({
      ...gridOf([title, [], ...cells("Measure | Actual | Target", `% visits in time | ${value} | 90%`)], {
        sheet,
      }),
      sheetId: id,
    });
    const cards = recognise([
      { ...gridOf([cover], { sheet: "Cover" }), sheetId: "{0}" },
      page("Feb", "{1}", "88%"),
      page("Dec", "{2}", "91%"),
      page("Jan", "{3}", "93%"),
    ]);
    expect(cards.map(({ sheets }) => sheets)).toEqual([["Dec", "Jan", "Feb"]]);
    expect(cards[0]!.latest).toEqual({ kind: "month", year: 2025, month: 2 });
  });

  it("of one sheet a month on whose year the cover is not certain", () => {
    const cards = recognise([
      { ...gridOf([["2023/24 and 2024/25"], ["Published in 2023/24"], ["2024/25"]], { sheet: "Cover" }) },
      ...["Apr", "May"].map((sheet) => ({
        ...gridOf(cells("Measure | Actual | Target", "% visits in time | 88% | 90%"), { sheet }),
        sheetId: sheet,
      })),
    ]);
    expect(cards.map(({ latest }) => latest)).toEqual([null, null]);
  });
});

describe("a leadership snapshot", () => {
  const expected = [
    ["# Referrals", 371, "grey"],
    ["% Re-Referrals", 0.24, "grey"],
    ["% Visits In Time", 0.94, "grey"],
  ];

  it("with each tile in one cell", () => {
    const [card] = recognise([
      gridOf([
        ["Front Door"],
        ["# Referrals\n371 (+16) ▲", "", "% Re-Referrals 24% (+0.3%) ▲"],
        [],
        ["% Visits In Time 94% (+1.0%) ●"],
      ]),
    ]);
    expect(values(card!)).toEqual(expected);
    expect(judge(card!, null).map(({ direction }) => [direction.sign, direction.published])).toEqual([
      ["up", "up"],
      ["up", "up"],
      ["up", "level"],
    ]);
  });

  it("with each tile in three cells, below or beside each other", () => {
    const below = cells(
      "# Referrals | % Re-Referrals | % Visits In Time",
      "371 | 24% | 94%",
      "(+16) ▲ | (+0.3%) ▲ | (+1.0%) ●",
    );
    const beside = cells(
      "# Referrals | 371 | (+16) | ▲",
      "% Re-Referrals | 24% | (+0.3%) | ▲",
      "% Visits In Time | 94% | (+1.0%) | ●",
    );
    for (const rows of [below, beside]) expect(values(recognise([gridOf(rows)])[0]!)).toEqual(expected);
  });
});

describe("what is no scorecard", () => {
  it.each([
    [
      "a list of staff",
      cells("Name | Team | Start date | Salary", "A | X | 2024 | 20000", "B | Y | 2023 | 25000"),
    ],
    [
      "a budget",
      cells(
        "Cost centre | Budget | Actual | Variance",
        "Staff | 1000 | 900 | 100",
        "Travel | 500 | 600 | -100",
      ),
    ],
    ["a note", [["The target for June 2024 was 90% and the actual was 88%."]]],
    ["headings alone", cells("Ref | Measure | Target | Apr-24 | May-24")],
  ])("%s", (_, rows) => {
    expect(recognise([gridOf(rows)])).toEqual([]);
  });
});
