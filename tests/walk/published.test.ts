import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import { judge } from "../../src/judge/judge";
import type { Judgement } from "../../src/model/judgement";
import type { Scorecard } from "../../src/model/scorecard";
import { recognise } from "../../src/recognise/recognise";
import { gridOf, rowsOf } from "../support/gridOf";

/** Published tables as councils lay them out; the expectations were read off the pages by hand. */
function published(file: string): {
  card: Scorecard;
  judgements: readonly Judgement[];
  judged(name: string): Judgement;
} {
  const [card] = recognise([
    gridOf(rowsOf(readFileSync(`tests/tables/${file}.tsv`, "utf8")), { asText: [0] }),
  ]);
  const judgements = judge(card!, card!.latest);
  return {
    card: card!,
    judgements,
    judged: (start) =>
      judgements.find(({ measure }) => measure.reference === start || measure.name.startsWith(start))!,
  };
}
const roles = ({ lines }: Scorecard): string[] => lines.map(({ role }) => role);
const repeat = (role: string, times: number): string[] => Array<string>(times).fill(role);

describe("a board scorecard with tolerance and target", () => {
  const [first, second] = [published("board-2025-01-page1"), published("board-2025-01-page3")];
  const EXPECTED = [
    "reference",
    "measure",
    "source",
    "tolerance",
    "target",
    "benchmark",
    "benchmark",
    ...repeat("actual", 7),
    "working",
  ];

  it("has the same roles on both pages, though the working is headed Number on one and Actual on the other", () => {
    expect(roles(first.card)).toEqual(EXPECTED);
    expect(roles(second.card)).toEqual(EXPECTED);
    expect(second.card.lines.at(-1)).toMatchObject({ heading: "Jan-25 Actual" });
  });

  it("has seven months", () => {
    expect(first.card.periods.map(formatPeriod)).toEqual([
      "2024-07",
      "2024-08",
      "2024-09",
      "2024-10",
      "2024-11",
      "2024-12",
      "2025-01",
    ]);
  });

  it("is not green at 54.2% against a target of 70% that its tolerance of 80% contradicts", () => {
    expect(second.judged("6.12").measure.polarity).toMatchObject({ value: "higher", source: "meaning" });
    expect(second.judged("6.12").status.value).toBe("red");
  });

  it("takes no value from TBC, nor a working from 16/17 year olds", () => {
    expect(first.judged("1.1").latest).toBeNull();
    expect(second.judged("6.17")).toMatchObject({ latest: null, working: null, status: { value: "grey" } });
  });

  it("is judged with its tolerance", () => {
    expect(first.judged("1.0").status.reason).toBe(
      "Amber: 1837 misses the target of 1600 but is within the tolerance of 2000 (lower is better).",
    );
    expect(first.judged("1.8").status.value).toBe("amber");
  });
});

describe("an indicator list with a polarity column over two financial years", () => {
  const { card, judgements, judged } = published("indicators-2020-09");

  it("has every column's role", () => {
    expect(roles(card)).toEqual([
      "reference",
      "measure",
      "polarity",
      ...repeat("actual", 18),
      "owner",
      "target",
      "status",
      "ytd",
      "ytd",
      "benchmark",
    ]);
  });

  it("has eighteen months", () => {
    expect([card.periods.length, formatPeriod(card.periods[0]!), formatPeriod(card.periods.at(-1)!)]).toEqual(
      [18, "2019-04", "2020-09"],
    );
  });

  it("takes the polarity from its column, and none where that is blank", () => {
    expect(judged("EH 7").measure.polarity).toMatchObject({ value: "lower", source: "column" });
    expect(judged("FD 3").measure.polarity).toMatchObject({ value: "higher", source: "column" });
    expect(judged("CIN 3").measure.polarity).toMatchObject({ value: "none", source: "column" });
  });

  it("agrees with every published Green: it meets its target, and no Amber or Red does", () => {
    // The published colour judges the year to date where that is a rule of its own; the last column says it.
    for (const { measure } of judgements) {
      const shown = measure.status!.value.kind === "text" ? measure.status!.value.shown : "";
      const year = measure.ytd.at(-1)!.value;
      const target = measure.target!.value;
      if (shown === "Grey" || year.kind !== "number" || target.kind !== "number") continue;
      const met =
        measure.polarity.value === "higher" ? year.number >= target.number : year.number <= target.number;
      expect([measure.reference, met]).toEqual([measure.reference, shown === "Green"]);
    }
  });
});

describe("an ambition table with the latest value and its period in one cell", () => {
  const { card, judgements } = published("ambitions-2024-03");

  it("has every column's role", () => {
    expect(roles(card)).toEqual([
      "reference",
      "measure",
      "polarity",
      "target",
      "actual",
      "direction",
      "benchmark",
      "benchmark",
      "narrative",
    ]);
  });

  it("reads each value with its own period", () => {
    const periods = judgements.map(({ latest }) => (latest?.period ? formatPeriod(latest.period) : null));
    expect(periods).toEqual([
      "2024-03",
      "2024-03",
      "2024-03",
      "2024-03",
      "2024-03",
      "2024-03",
      "2024-04",
      "2024-03",
      "2024-03",
      "2023-12",
      "2024-03",
      "2024-03",
      "2024-03",
    ]);
  });

  it("has three rows that are better than their target, and none at it", () => {
    const better = judgements
      .filter(({ status }) => status.value === "green")
      .map(({ measure }) => measure.name.slice(0, 20));
    expect(better).toEqual(["Re-referrals within ", "% of children open t", "% of children in car"]);
  });
});

describe("a leadership snapshot as a table", () => {
  const { card, judgements, judged } = published("snapshot-2024-06");

  it("shows movement, not performance", () => {
    expect(card.arrows).toBe("movement");
    expect(judged("# Referrals").direction).toMatchObject({ sign: "up", published: "up" });
  });

  it("has 43 tiles, of which one symbol contradicts its own change", () => {
    expect(judgements).toHaveLength(43);
    const wrong = judgements.filter(
      ({ direction }) => direction.sign !== null && direction.sign !== direction.published,
    );
    expect(wrong.map(({ measure, direction }) => [measure.name, direction.reason])).toEqual([
      ["% Visits In Time", "The change stated beside it, (+1.0%), is up."],
    ]);
  });
});

describe.each([
  "board-2025-01-page1",
  "board-2025-01-page3",
  "indicators-2020-09",
  "ambitions-2024-03",
  "snapshot-2024-06",
])("%s re-laid", (file) => {
  const rows = rowsOf(readFileSync(`tests/tables/${file}.tsv`, "utf8"));
  const width = Math.max(...rows.map((row) => row.length));
  const every = Array.from({ length: width }, (_, column) => column);
  const said = (grid: ReturnType<typeof gridOf>) =>
    recognise([grid]).map((card) => ({
      roles: roles(card),
      measures: judge(card, card.latest).map(({ measure, latest, status, direction, working }) => [
        measure.reference,
        measure.name,
        measure.polarity.value,
        latest?.value.kind === "number" ? latest.value.number : null,
        status.value,
        direction.value,
        working?.agrees,
      ]),
    }));
  const expected = said(gridOf(rows, { asText: [0] }));

  it("with every cell as text", () => {
    expect(said(gridOf(rows, { asText: every }))).toEqual(expected);
  });

  it("moved, under a title and above notes", () => {
    const moved = [
      ["", "", "Scorecard"],
      [],
      ...rows.map((row) => ["", "", ...row]),
      [],
      ["", "", "Note: provisional"],
    ];
    expect(said(gridOf(moved, { asText: [2] }))).toEqual(expected);
  });

  it("turned, with measures across", () => {
    const turned = every.map((column) => rows.map((row) => row[column] ?? ""));
    expect(said(gridOf(turned)).map((one) => one.roles)).toEqual(expected.map((one) => one.roles));
  });
});
