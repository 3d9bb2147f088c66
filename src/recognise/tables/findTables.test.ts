import { describe, expect, it } from "vitest";
import { viewOfRows } from "../../../tests/support/viewOfRows";
import { bodyRows, findTables } from "./findTables";

/** Where the tables of a sheet begin, where their headings end, and where each part of their bodies lies. */
const found = (...rows: string[]) =>
  findTables(viewOfRows(...rows)).map(({ headingStart, bodyStart, bodies }) => [
    headingStart,
    bodyStart,
    ...bodies.map(({ start, end }) => `${start}–${end}`),
  ]);

describe("a table's headings", () => {
  it("are one row over the figures", () => {
    expect(
      found("A board's title", "", "Ref | Measure | Target | Apr-24", "1.1 | % in time | 90% | 91%"),
    ).toEqual([[2, 3, "3–4"]]);
  });

  it("are none where there is a figure among them, or a sentence alone", () => {
    expect(found("Measure | 12", "% in time | 91%")).toEqual([]);
    expect(found("The target was met", "% in time | 91%")).toEqual([]);
  });

  it("take the row of bands above them, and not what is labelled or no narrower", () => {
    const table = ["Ref | Measure | Target | Actual | Actual", "1.1 | % in time | 90% | 91% | 92%"];
    expect(found(" |  | Target | 2024/25 | ", ...table)).toEqual([[0, 2, "2–3"]]);
    expect(found("Made for: | Apr-24 |  |  | ", ...table)).toEqual([[1, 2, "2–3"]]);
    expect(found("Apr-24 |  |  |  | ", ...table)).toEqual([[1, 2, "2–3"]]);
    expect(found(" | Contacts | 2023/24 |  | ", ...table)[0]?.[0]).toBe(0);
    expect(found(" | Contacts | Visits |  | ", ...table)[0]?.[0]).toBe(1);
  });

  it("go on in rows that say what their columns hold, and end with the first that does not", () => {
    const headings = ["Measure | Apr-24 |  | May-24 | ", " | Actual | Target | Actual | Target"];
    expect(found(...headings, "% in time | 91% | 90% | 92% | 90%")).toEqual([[0, 2, "2–3"]]);
    // Two of five cells name a column: enough to head a table, and too few to go on with one. The row above is its band.
    expect(found(...headings, "Contacts | Actual | north | south | Target", "a | 1 | 2 | 3 | 4")).toEqual([
      [0, 2, "2–2"],
      [1, 3, "3–4"],
    ]);
    expect(found(headings[0] ?? "", "", headings[1] ?? "")[0]?.[1]).toBe(1);
  });

  it("take four rows at most", () => {
    const words = " | Actual | Target | Actual | Target";
    expect(found("Measure | Apr-24 |  | May-24 | ", words, words, words, words)[0]?.slice(0, 2)).toEqual([
      0, 4,
    ]);
  });

  it("may divide bands in words that no heading holds, where they are said of each band over figures", () => {
    const bands = "Measure | Apr-24 |  | May-24 | ";
    const figures = "% in time | 80 | 100 | 82 | 101";
    expect(found(bands, " | Seen | Due | Seen | Due", figures)).toEqual([[0, 2, "2–3"]]);
    // Nothing repeats, and none of the four words is one of headings.
    expect(found(bands, " | Seen | Owed | Met | Left", figures)).toEqual([[0, 1, "1–3"]]);
    // No figures stand below.
    expect(found(bands, " | Seen | Due | Seen | Due", "% in time | none | none | none | none")).toEqual([
      [0, 1, "1–3"],
    ]);
    const long = "A sentence that says at length what was seen";
    expect(found(bands, ` | ${long} | Due | ${long} | Due`, figures)).toEqual([[0, 1, "1–3"]]);
  });

  it("may be years that Excel holds as numbers, also beside words", () => {
    expect(found("Indicator | 2021 | 2022 | 2023", "Contacts | 900 | 950 | 990")).toEqual([[0, 1, "1–2"]]);
    expect(found("Measure | Target | 2022 | 2023", "Contacts | 900 | 950 | 990")).toEqual([[0, 1, "1–2"]]);
    expect(found("Measure | Target | 2022 [r] | 2023 [p]", "Contacts | 900 | 950 | 990")).toEqual([
      [0, 1, "1–2"],
    ]);
  });

  it("may be names of councils, where most of them stand right over a figure", () => {
    const councils = "Indicator | Contacts | Ashford | Barton | Corby | Denham | Elford";
    expect(found(councils, "Visits | 1 | 2 | 3 | 4 | 5 | 6")).toEqual([]);
    const compared = "Indicator | Target | Ashford | Barton | Corby | Denham | Elford";
    expect(found(compared, "Visits | 1 | 2 | 3 | 4 | 5 | 6")).toEqual([[0, 1, "1–2"]]);
    expect(found(compared, "Visits | 1 | a | b | c | d | e")).toEqual([]);
    const wordy = compared.replace("Ashford", "Ashford and the villages that lie around it to the east");
    expect(found(wordy, "Visits | 1 | 2 | 3 | 4 | 5 | 6")).toEqual([]);
  });

  it("are no legend, and a colour among them says nothing", () => {
    expect(found("Green = on target | Amber = near target | Red = off target", "1 | 2 | 3")).toEqual([]);
    // Of what is left, two of four cells are headings.
    expect(
      found("Measure | Target | Green | Amber | Red | Ashford | Barton", "Visits | 1 | 2 | 3 | 4 | 5 | 6"),
    ).toEqual([[0, 1, "1–2"]]);
  });
});

describe("several tables", () => {
  it("end where the next begins", () => {
    expect(
      found("Measure | Apr-24", "% in time | 91%", "", "Indicator | Target | Q1", "% good | 70% | 61%"),
    ).toEqual([
      [0, 1, "1–3"],
      [3, 4, "4–5"],
    ]);
  });

  it("are one where the same headings come again", () => {
    const headings = "Measure | Target | Apr-24";
    const twice = (...second: string[]) => [
      ...[headings, "% in time | 90% | 91%", ""],
      ...[...second, "% good | 70% | 61%"],
    ];
    expect(found(...twice(headings))).toEqual([[0, 1, "1–3", "4–5"]]);
    const [table] = findTables(viewOfRows(...twice(headings)));
    expect(table && bodyRows(table)).toEqual([1, 2, 4]);
    // One word is another, there is a column more, or a further row of headings.
    expect(found(...twice("Measure | Target | May-24"))).toHaveLength(2);
    expect(found(...twice(`${headings} | Target`))).toHaveLength(2);
    expect(found(...twice(headings, " | Target | Actual"))).toHaveLength(2);
  });
});
