import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { NO_SETTINGS, noSheetSettings, type Settings, type SheetSettings } from "../model/settings";

const withSettings = (said: Partial<SheetSettings>): Settings => ({
  ...NO_SETTINGS,
  sheets: [{ ...noSheetSettings("{1}", "Scorecard"), ...said }],
});

const HEADINGS = ["Reference", "Measure", "Baseline", "Target", "Jun-23", "Mar-24", "Jun-24"];
const status = (row: string[], said: Partial<SheetSettings> = {}) =>
  lookAtRows(
    [
      HEADINGS,
      ["1.1", "% visits in time", "", ...row],
      ["1.2", "% in touch", "", "90%", "90%", "90%", "90%"],
    ],
    {
      settings: withSettings(said),
    },
  ).judged("1.1").status;

describe("a target alone", () => {
  it("is met or not met, without an amber", () => {
    expect(status(["90%", "", "", "90%"]).value).toBe("green");
    expect(status(["90%", "", "", "89%"]).reason).toBe(
      "Red: 89% is below the target of 90% (higher is better).",
    );
  });

  it("has an amber within a band in percent of the target", () => {
    const band = { kind: "percent", size: 10 } as const;
    expect(status(["90%", "", "", "81%"], { band }).reason).toBe(
      "Amber: 81% misses the target of 90% but is within the tolerance of 81.0% (10% of the target) (higher is better).",
    );
    expect(status(["90%", "", "", "80%"], { band }).value).toBe("red");
  });

  it("has an amber within a band in points", () => {
    const band = { kind: "points", size: 5 } as const;
    expect(status(["90%", "", "", "85%"], { band }).value).toBe("amber");
    expect(status(["90%", "", "", "84%"], { band }).value).toBe("red");
  });

  it("has a band of the measure's own before the scorecard's", () => {
    const said = {
      band: { kind: "points", size: 1 } as const,
      measures: [
        {
          reference: "1.1",
          name: "% visits in time",
          polarity: null,
          unit: null,
          band: { kind: "points", size: 5 } as const,
        },
      ],
    };
    expect(status(["90%", "", "", "85%"], said).value).toBe("amber");
  });
});

describe("as displayed", () => {
  it("judges what readers see, and says where the unrounded value decides otherwise", () => {
    const { judged } = lookAtRows([
      ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25", "Number"],
      ["6.4", "% with three or more placements", "15%", "10%", "13%", "", "132/860"],
    ]);
    expect(judged("6.4").status).toMatchObject({
      value: "amber",
      unrounded: "red",
      reason:
        "Amber: 15% misses the target of 10% but is within the tolerance of 15% (lower is better). Unrounded, it is 15.35% and would be Red.",
    });
  });
});

describe("plan is best", () => {
  it("is green at the plan, and beside it cannot be told without a tolerance", () => {
    const measures = [
      { reference: "1.1", name: "% visits in time", polarity: "plan" as const, unit: null, band: null },
    ];
    expect(status(["90%", "", "", "90%"], { measures }).value).toBe("green");
    expect(status(["90%", "", "", "95%"], { measures }).reason).toBe(
      "Grey: 95% is not the plan of 90%, and nothing says how far from it is near enough.",
    );
  });
});

describe("direction", () => {
  const direction = (said: Partial<SheetSettings>, row = ["60%", "90%", "80%", "84%", "82%"]) =>
    lookAtRows(
      [HEADINGS, ["1.1", "% visits in time", ...row], ["1.2", "% in touch", "", "90%", "90%", "90%", "90%"]],
      {
        settings: withSettings(said),
      },
    ).judged("1.1").direction;

  it("compares with the value before, the year before or the baseline", () => {
    expect(direction({}).reason).toBe("84% to 82% is worse, since higher is better.");
    expect(direction({ comparison: "yearBefore" }).reason).toBe(
      "80% to 82% is better, since higher is better.",
    );
    expect(direction({ comparison: "baseline" }).reason).toBe(
      "60% to 82% is better, since higher is better.",
    );
  });

  it("has a threshold for no significant change", () => {
    expect(direction({ threshold: { kind: "points", size: 2 } }).value).toBe("unchanged");
    expect(direction({ threshold: { kind: "points", size: 1 } }).value).toBe("worsening");
    expect(direction({ threshold: { kind: "percent", size: 3 } }).value).toBe("unchanged");
  });

  it("is not told from March to April where a measure adds up within the year", () => {
    const { judged } = lookAtRows([
      ["Reference", "Measure", "Feb-24", "Mar-24", "Apr-24", "Target"],
      ["1.1", "Number of audits completed, year to date", "110", "120", "12", "150"],
    ]);
    expect(judged("1.1").direction).toMatchObject({
      value: "unknown",
      reason: "Cannot tell: it adds up within the financial year, which has started again.",
    });
  });
});

describe("the direction of what adds up within the year", () => {
  const direction = (name: string, row: readonly string[], months = ["Jun-23", "May-24", "Jun-24"]) =>
    lookAtRows([
      ["Reference", "Measure", ...months, "Target"],
      ["1.1", name, ...row, "99"],
    ]).judged("1.1").direction;

  it("cannot be told from the month before, which always has less", () => {
    expect(direction("Admissions per 100,000 (cumulative)", ["131.9", "86.3", "131.9"])).toMatchObject({
      value: "unknown",
      sign: null,
      reason: "Cannot tell: it adds up within the financial year, so a later period has more.",
    });
    expect(direction("Complaints upheld (YTD)", ["9", "4"], ["May", "June"]).value).toBe("unknown");
  });

  it("is told of an average, and of a share of the cases so far", () => {
    expect(direction("Average days to decide (cumulative)", ["21.0", "20.8", "20.1"]).value).toBe(
      "improving",
    );
    expect(direction("% of visits in time (cumulative)", ["90%", "88%", "87%"]).value).toBe("worsening");
  });

  it("is told from the same month a year before", () => {
    const settings = withSettings({ comparison: "yearBefore" });
    const { judged } = lookAtRows(
      [
        ["Reference", "Measure", "Jun-23", "May-24", "Jun-24", "Target"],
        ["1.1", "Complaints upheld (YTD)", "12", "6", "9", "40"],
      ],
      { settings },
    );
    expect(judged("1.1").direction.reason).toBe("12 to 9 is better, since lower is better.");
  });
});

describe("a period that stands twice", () => {
  it("fills the blank cell that the working speaks of, never the value beside it", () => {
    const { judged, changes } = lookAtRows([
      ["Reference", "Measure", "Target", "Apr-24", "Apr-24", "Number"],
      ["1.1", "% visits in time", "90%", "", "80%", "9/10"],
      ["1.2", "% in touch", "90%", "", "70%", "8/10"],
    ]);
    expect(judged("1.1").measure.actuals).toHaveLength(2);
    for (const change of changes) if (change.group === "values") expect(change.before).toBe("");
  });
});

describe("values of two lengths", () => {
  const rows = (headings: readonly string[], values: readonly string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", ...headings, "DoT"],
      ["1.1", "% of reviews held on time", "90%", ...values, "↓"],
      ["1.2", "% of visits on time", "95%", ...values, "↓"],
    ]);

  it.each([
    [["2023", "Q1 2024"]],
    [["2022", "2023", "Q1 2024"]],
    [["2023", "Q1"]],
    [["Last year", "This quarter"]],
    [["Q4", "May"]],
    [["2022/23", "2023/24", "Q1 2024/25"]],
  ])("are not compared: %j", (headings) => {
    const { judged, findings } = rows(headings, ["85%", "88%", "91%"].slice(-headings.length));
    expect(judged("1.1").latest?.value).toMatchObject({ shown: "91%" });
    expect(judged("1.1").direction).toMatchObject({
      value: "unknown",
      previous: null,
      reason: "Cannot tell: the value that it would be compared with is of a longer or shorter time.",
    });
    expect(findings.filter(({ check }) => check === "direction-disagrees")).toEqual([]);
  });

  it("leave two of one length to be compared", () => {
    expect(rows(["2023", "Q1 2024", "Q2 2024"], ["85%", "88%", "91%"]).judged("1.1").direction.value).toBe(
      "improving",
    );
    expect(rows(["2022", "2023"], ["88%", "91%"]).judged("1.1").direction.value).toBe("improving");
  });
});
