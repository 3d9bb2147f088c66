import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS } from "../../model/settings";

const look = (previous: string, current: string, arrow: string, name = "% with an up to date visit") =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
    ["6.5", name, "95%", previous, current, arrow],
    ["6.4", "% audits completed", "90%", "88%", "50%", "↓"],
    ["6.6", "% with an up to date plan", "90%", "70%", "80%", "↑"],
  ]);

it("finds an arrow that the months contradict, and names the three cells", () => {
  expect(look("77%", "80%", "↓").findings).toMatchObject([
    {
      check: "direction-disagrees",
      severity: "warning",
      cells: [{ column: 5 }, { column: 3 }, { column: 4 }],
      message: "The arrow of 6.5 (↓) says worse. 77% to 80% is better, since higher is better.",
      published: "↓",
      expected: "↑",
    },
  ]);
});

it("finds a flat arrow where the value moved", () => {
  expect(look("92%", "91%", "→").findings.map(({ message }) => message)).toEqual([
    "The arrow of 6.5 (→) says unchanged. 92% to 91% is worse, since higher is better.",
  ]);
});

it("is content with a right arrow, and with none", () => {
  expect(look("77%", "80%", "↑").findings).toEqual([]);
  expect(look("77%", "80%", "").findings).toEqual([]);
});

it("cannot tell where nothing says which way is good", () => {
  const { findings, unanswered } = look("77%", "80%", "↓", "% that progress to conference");
  expect(findings).toEqual([]);
  expect(unanswered).toContainEqual({
    check: "direction-disagrees",
    measure: "% that progress to conference",
    needs: "Cannot tell: nothing says which way is good.",
  });
});

it("leaves alone an arrow that the analyst chose to keep", () => {
  const table = [
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
    ["6.5", "% with an up to date visit", "95%", "77%", "80%", "↓"],
    ["6.6", "% with an up to date plan", "95%", "77%", "80%", "↓"],
  ];
  const { key } = lookAtRows(table).judged("6.5").measure;
  const settings = {
    ...NO_SETTINGS,
    kept: [{ measureKey: key, group: "directions" as const, period: "2024-06", reason: "Of the year." }],
  };
  expect(lookAtRows(table, { settings }).findings.map(({ reference }) => reference)).toEqual(["6.6"]);
});

it("says of an arrow that shows movement which way the value went, whatever is good", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Mar-24", "Jun-24", "Change", "Symbol"],
    ["1.1", "Number of contacts", "355", "371", "(+16)", "▼"],
    ["1.2", "Number of plans", "457", "432", "(-25)", "▼"],
    ["1.3", "Number of visits", "40", "40", "(0)", "●"],
  ]);
  expect(findings.map(({ message, expected }) => [message, expected])).toEqual([
    ["The arrow of 1.1 (▼) says down. 355 to 371 is up.", "▲"],
  ]);
});

it("says nothing where an arrow is right in the other meaning, and nothing shows which is meant", () => {
  const said = (heading: string, ...lower: readonly (readonly [string, string, string])[]) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "Aug-24", "Sep-24", heading],
      ["1", "% of visits on time", "90%", "88%", "91%", "↑"],
      ["2", "% of reviews on time", "80%", "79%", "82%", "↑"],
      ...lower.map(([from, to, arrow], at) => [`3.${at}`, "% of complaints upheld", "10%", from, to, arrow]),
    ]).findings.flatMap(({ check, reference }) => (check === "direction-disagrees" ? [reference] : []));
  const [fell, better] = [["12%", "9%", "↓"] as const, ["12%", "9%", "↑"] as const];
  expect(said("Direction", fell)).toEqual([]);
  expect(said("DoT", fell)).toEqual([]);
  expect(said("Performance direction", fell)).toEqual(["3.0"]);
  expect(said("Direction", fell, better, better, better)).toEqual(["3.0"]);
  expect(said("Direction", ["12%", "9%", "Worsening"])).toEqual(["3.0"]);
});
