import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const messages = (rows: string[][]) =>
  lookAtRows([["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"], ...rows]).findings.flatMap(
    ({ check, message }) => (check === "part-exceeds-whole" ? [message] : []),
  );

it("finds a share that counts more than there are", () => {
  expect(
    messages([
      ["2.2", "% in 45 days", "90%", "88%", "89%", "322/285"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual(["The working of 2.2 counts 322 out of 285: the part is more than the whole."]);
});

it("leaves a percentage that may pass a hundred", () => {
  expect(
    messages([
      ["9.1", "% of budget spent", "100%", "98%", "104%", "104/100"],
      ["2.3", "% others", "90%", "88%", "50%", "1/2"],
    ]),
  ).toEqual([]);
});

it("finds an age band that counts more than its whole", () => {
  const rows = (band: string) => [
    ["7.0", "% in touch", "95%", "92%", "91%", "494/543"],
    ["7.2", "% in touch (17-18 years old)", "95%", "82%", "79%", band],
    ["7.3", "% others", "95%", "82%", "50%", "1/2"],
  ];
  expect(messages(rows("99/125"))).toEqual([]);
  expect(messages(rows("494/625"))).toEqual([
    "7.2 says 494/625, but 7.0, of which it is a part, says 494/543.",
  ]);
});

it("finds a count of a part above the count of the whole, month by month", () => {
  expect(
    messages([
      ["4.1", "Number of children in care", "600", "558", "561", ""],
      ["", "of which UASC", "", "279", "651", ""],
      ["4.2", "% others", "95%", "82%", "50%", "1/2"],
    ]),
  ).toEqual([
    "“Number of children in care (of which UASC)” says 651, but 4.1, of which it is a part, says 561.",
  ]);
});
