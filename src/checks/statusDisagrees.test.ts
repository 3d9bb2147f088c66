import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const rows = (word: string, tolerance = "80%") => [
  ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24", "RAG"],
  ["6.3", "% of visits in time", tolerance, "90%", "88%", "75%", word],
  ["6.4", "% of reviews in time", "80%", "90%", "88%", "95%", "Green"],
  ["6.5", "% of plans in time", "80%", "90%", "88%", "85%", "Amber"],
];
const said = (word: string, tolerance?: string, fills?: Record<string, string>) =>
  lookAtRows(rows(word, tolerance), { fills }).findings.flatMap(({ check, message }) =>
    check === "status-disagrees" ? [message] : [],
  );

it("finds a word that target and tolerance contradict", () => {
  expect(said("Green")).toEqual([
    "The status of 6.3 says Green. Red: 75% is below the target of 90% and below the tolerance of 80% (higher is better).",
  ]);
  expect(said("Amber")).toHaveLength(1);
  expect(said("Red")).toEqual([]);
});

it("takes amber for a miss where no tolerance says how far it reaches", () => {
  expect(said("Amber", "")).toEqual([]);
  expect(said("Green", "")).toHaveLength(1);
});

it("says nothing where the sheet says that it does not rate", () => {
  expect(said("Grey")).toEqual([]);
  expect(said("")).toEqual([]);
});

it("reads the colour of the latest value where there is no word", () => {
  const plain = rows("").map((row) => row.slice(0, 6));
  const look = (fill: string) =>
    lookAtRows(plain, { fills: { F2: fill, F3: "#00B050", F4: "#FFC000" } }).findings.filter(
      ({ check }) => check === "status-disagrees",
    );
  expect(look("#00B050").map(({ message }) => message)).toEqual([
    "6.3 is coloured green. Red: 75% is below the target of 90% and below the tolerance of 80% (higher is better).",
  ]);
  expect(look("#FF0000")).toEqual([]);
  expect(look("#DDEBF7")).toEqual([]);
});
