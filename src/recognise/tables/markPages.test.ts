import { expect, test } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { recognise } from "../recognise";

const HEADINGS = "Ref | Measure | Target | Apr-24 | May-24";
const page = (sheet: string, ...rows: string[]) => ({
  ...gridOf(cells(...rows), { sheet, asText: [0] }),
  sheetId: `{${sheet}}`,
});
const first = page(
  "Pg1",
  HEADINGS,
  "1.1 | % visits in time | 90% | 91% | 92%",
  "1.2 | % plans in time | 90% | 88% | 93%",
);
const second = page(
  "Pg2",
  HEADINGS,
  "2.1 | % reviews in time | 90% | 81% | 82%",
  "2.2 | % audits good | 80% | 78% | 83%",
);
const marks = (...grids: (typeof first)[]) => recognise(grids).map(({ pageOf }) => pageOf);

test("sheets headed alike, with the same months and each measure once, are pages of one scorecard", () => {
  expect(marks(first, second)).toEqual(["{Pg1}!0,0", "{Pg1}!0,0"]);
});

test("a heading or two may be worded otherwise", () => {
  const other = page(
    "Pg3",
    "Ref | Indicator | Target | Apr-24 | May-24",
    "3.1 | % seen alone | 90% | 91% | 92%",
  );
  expect(marks(first, other)).toEqual(["{Pg1}!0,0", "{Pg1}!0,0"]);
});

test("the same measures again are another place's scorecard", () => {
  expect(marks(first, { ...first, sheet: "South", sheetId: "{South}" })).toEqual([undefined, undefined]);
});

test("other months are another scorecard, and so are other columns", () => {
  const june = page(
    "Pg2",
    "Ref | Measure | Target | Apr-24 | May-24 | Jun-24",
    "2.1 | % seen alone | 90% | 81% | 82% | 83%",
  );
  const owned = page(
    "Pg2",
    "Owner | Indicator | Good is | Plan | Apr-24 | May-24",
    "Ann | % seen alone | High | 90% | 81% | 82%",
  );
  expect(marks(first, june)).toEqual([undefined, undefined]);
  expect(marks(first, owned)).toEqual([undefined, undefined]);
});

test("where months go down, pages have their figures in the same cells", () => {
  const months = (sheet: string, title: string, ...columns: string[]) =>
    page(
      sheet,
      title,
      "",
      `Month | ${columns.join(" | ")}`,
      "Apr-24 | 90% | 95% | 80%",
      "May-24 | 91% | 95% | 80%",
    );
  const visits = months("1.1", "1.1 % visits in time", "Actual", "Target", "Tolerance");
  const reviews = months("1.2", "1.2 % reviews in time", "Actual", "Target", "Tolerance");
  const several = months("All", "Scorecard", "% audits good", "% seen alone", "% plans in time");
  expect(marks(visits, reviews)).toEqual(["{1.1}!2,0", "{1.1}!2,0"]);
  expect(marks(visits, several)).toEqual([undefined, undefined]);
});

test("sheets on which one heading was read otherwise are no pages of one", () => {
  const rows = ["2.1 | % reviews in time | 90%", "2.2 | Complaints received | 20", "2.3 | Re-referrals | 20"];
  const travel = page(
    "Travel",
    "Ref | Measure | Target | Apr-24 | May-24 | Direction | RAG | Comment",
    ...rows.map(
      (row, at) => `${row} | ${at > 0 ? "19 | 18" : "81% | 82%"} | ${at > 0 ? "Down" : "Up"} | G | `,
    ),
  );
  const wanted = page(
    "Wanted",
    "Ref | Measure | Direction | Target | Apr-24 | May-24 | RAG | Comment",
    "1.1 | % visits in time | High | 90% | 91% | 92% | G | ",
    "1.2 | % plans in time | High | 90% | 88% | 93% | G | ",
  );
  expect(marks(travel, wanted)).toEqual([undefined, undefined]);
});
