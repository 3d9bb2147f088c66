import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS } from "../../model/settings";

const look = (row: string[], letters: boolean | null = true, fills: Record<string, string> = {}) =>
  lookAtRows(
    [
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
      ["1.4", "% repeat referrals", "19%", "28%", ...row],
      ["1.5", "% in touch", "90%", "90%", "90%", "9/10"],
    ],
    { settings: { ...NO_SETTINGS, letters }, fills },
  ).changes.filter(({ place }) => place.row === 1);

it("shows the letter through the number format, so that nothing moves", () => {
  expect(look(["26%", "100/387"])).toMatchObject([
    { kind: "fill", afterShown: "Red" },
    {
      kind: "format",
      before: "0%",
      after: '0%" R"',
      beforeShown: "26%",
      afterShown: "26% R",
      group: "statuses",
    },
  ]);
});

it("comes with the value's own format where the value is filled", () => {
  expect(look(["", "100/387"])).toMatchObject([
    { kind: "value", afterShown: "26%", format: '0%" R"' },
    { kind: "fill" },
  ]);
});

it("is the analyst's where the colour beside it is", () => {
  expect(look(["26%", "100/387"], true, { E2: "#00B050" })).toMatchObject([
    { kind: "fill", hers: true },
    { kind: "format", hers: true },
  ]);
});

it("is not there unless the analyst wants it", () => {
  expect(look(["26%", "100/387"], null).map(({ kind }) => kind)).toEqual(["fill"]);
  expect(look(["26%", "100/387"], false).map(({ kind }) => kind)).toEqual(["fill"]);
});
