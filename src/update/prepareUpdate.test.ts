import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const HEADINGS = [
  ["Reference", "Measure", "Baseline", "Target", "Mar-24", "Jun-24", "", "DoT"],
  ["", "", "", "", "Actual", "Actual", "Number", ""],
];
const table = (...rows: string[][]): string[][] => [...HEADINGS, ...rows];

describe("values", () => {
  it("fills a blank actual exactly, in the row's own format", () => {
    const { changes } = lookAtRows(
      table(["1.4", "% repeat referrals", "23%", "19%", "28%", "", "100/387 = 0.26", ""]),
    );
    expect(changes[0]).toMatchObject({
      kind: "value",
      place: { row: 2, column: 5 },
      before: "",
      after: 100 / 387,
      afterShown: "26%",
      format: "0%",
      reason: "Its working 100/387 gives 25.83979328%, shown as 26%.",
      hers: false,
    });
  });

  it("takes the decimals of the nearest month", () => {
    const { changes } = lookAtRows(
      table(["8.1", "Average caseloads", "17.63", "16", "22.88", "", "1700/80", ""]),
    );
    expect(changes[0]).toMatchObject({ after: 21.25, afterShown: "21.25", format: "0.00" });
  });

  it("annualises nothing by itself: the working says what it says", () => {
    const row = [
      "1.2",
      "Referrals (per 10,000)",
      "392",
      "450",
      "331",
      "",
      "((387*12)/146874)*10000 = 316",
      "",
    ];
    const { changes } = lookAtRows(table(row));
    expect(changes[0]).toMatchObject({ afterShown: "316" });
  });

  it("leaves a published value alone, even where the working disagrees", () => {
    const { changes } = lookAtRows(table(["6.3", "% visits", "86%", "90%", "88%", "91%", "756/861", ""]));
    expect(changes.filter(({ group }) => group === "values")).toEqual([]);
  });

  it("leaves a row alone that divides by zero, has no working or says TBC", () => {
    const { changes } = lookAtRows(
      table(
        ["1.1", "% one", "30%", "20%", "27%", "", "0/0", "↓"],
        ["1.2", "% two", "30%", "20%", "27%", "", "", "↓"],
        ["1.3", "% three", "30%", "20%", "27%", "", "TBC Jan/Feb", "↓"],
        ["1.4", "% four", "30%", "20%", "27%", "TBC", "1/4", "↓"],
      ),
    );
    // Nobody has typed June yet: each row keeps March as its latest.
    expect(changes.map(({ group, place }) => [group, place.column])).toEqual(
      Array.from({ length: 4 }, () => ["statuses", 4]),
    );
  });
});

describe("statuses", () => {
  const row = ["1.4", "% repeat referrals", "23%", "19%", "28%", "26%", "100/387", "↑"];

  it("colours the latest value in the accessible set where the sheet has no colours of its own", () => {
    const { changes } = lookAtRows(table(row));
    expect(changes).toMatchObject([
      {
        kind: "fill",
        place: { row: 2, column: 5 },
        before: null,
        after: "#E5544F",
        afterShown: "Red",
        hers: false,
      },
    ]);
  });

  it("takes the scorecard's own colours", () => {
    const other = ["1.5", "% two", "23%", "19%", "28%", "29%", "", "↓"];
    const { changes } = lookAtRows(table(row, other), { fills: { F3: "#FFC7CE" } });
    expect(changes).toMatchObject([{ place: { row: 3 }, after: "#FFC7CE" }]);
  });

  it("lists a colour of the analyst's apart, and leaves a right one alone", () => {
    expect(lookAtRows(table(row), { fills: { F3: "#FF0000" } }).changes).toEqual([]);
    const { changes } = lookAtRows(table(row), { fills: { F3: "#00B050" } });
    expect(changes).toMatchObject([{ hers: true, beforeShown: "Green", afterShown: "Red" }]);
  });

  it("takes a white or grey background for no colour", () => {
    const { changes } = lookAtRows(table(row), { fills: { F3: "#F2F2F2" } });
    expect(changes).toMatchObject([{ hers: false, before: "#F2F2F2", afterShown: "Red" }]);
  });

  it("colours every period only where the analyst asks", () => {
    const { changes } = lookAtRows(table(row), { everyPeriod: true });
    expect(changes.map(({ place }) => place.column)).toEqual([4, 5]);
  });

  it("leaves a colour that the analyst chose to keep", () => {
    const kept = {
      measureKey: "1.4|% repeat referrals",
      group: "statuses",
      period: "2024-06",
      reason: "agreed",
    } as const;
    const { changes } = lookAtRows(table(row), {
      fills: { F3: "#00B050" },
      settings: { version: 1, sheets: [], letters: null, dismissed: [], live: false, kept: [kept] },
    });
    expect(changes).toEqual([]);
  });
});

describe("directions", () => {
  it("sets the arrow of a value that is about to be filled", () => {
    const { changes } = lookAtRows(
      table(["1.4", "% repeat referrals", "23%", "19%", "28%", "", "100/387", ""]),
    );
    expect(changes.map(({ group }) => group)).toEqual(["values", "statuses", "directions"]);
    expect(changes[2]).toMatchObject({
      after: "↑",
      reason: "28% to 26% is better, since lower is better.",
      hers: false,
    });
  });

  it("writes the words that the column writes, and leaves what it cannot read", () => {
    const rows = (...arrows: readonly string[]) =>
      lookAtRows([
        ["Ref", "Measure", "Target", "Mar-24", "Jun-24", "Direction of travel"],
        ["1", "% of visits in time", "90%", "79%", "81%", arrows[0] ?? ""],
        ["2", "% of reviews in time", "90%", "84%", "82%", arrows[1] ?? ""],
        ["3", "% of plans in time", "90%", "90%", "88%", arrows[2] ?? ""],
      ]).changes.flatMap((change) =>
        change.group === "directions" && change.kind === "value" ? [change.after] : [],
      );
    expect(rows("Improving", "Declining", "Improving")).toEqual(["Declining"]);
    expect(rows("Improving", "Declining", "")).toEqual(["Declining"]);
    expect(rows("Improving", "Declining", "see note")).toEqual([]);
  });

  it("lists an arrow of the analyst's apart where the months contradict it", () => {
    const { changes } = lookAtRows(
      table(["6.5", "% with health check", "90%", "95%", "77%", "80%", "490/612", "↓"]),
      {
        fills: { F3: "#FF0000" },
      },
    );
    expect(changes).toMatchObject([{ group: "directions", before: "↓", after: "↑", hers: true }]);
  });

  it("sets none where nothing says which way is good", () => {
    const { changes } = lookAtRows(table(["1.0", "Number of contacts", "", "", "1751", "1626", "", ""]));
    expect(changes).toEqual([]);
  });

  it("needs no polarity where nothing has changed", () => {
    const { changes } = lookAtRows(table(["1.0", "Number of contacts", "", "", "1626", "1626", "", ""]));
    expect(changes).toMatchObject([{ after: "→", reason: "1626 to 1626 is unchanged." }]);
  });
});
