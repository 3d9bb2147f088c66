import { describe, expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import type { Scorecard } from "../../model/scorecard";
import { recognise } from "../recognise";
import { whyApart } from "./whyApart";

const HEADINGS = "Ref | Measure | Target | Apr-24 | May-24 | Jun-24";
const VISITS = [
  "1.1 | % visits in time | 90% | 91% | 92% | 93%",
  "1.2 | % plans in time | 90% | 88% | 93% | 94%",
];
const REVIEWS = [
  "2.1 | % reviews in time | 90% | 81% | 82% | 83%",
  "2.2 | % audits good | 80% | 78% | 83% | 84%",
];
const page = (sheet: string, ...rows: string[]) => ({
  ...gridOf(cells(...rows), { sheet, asText: [0] }),
  sheetId: `{${sheet}}`,
});

/** What is said of the first two scorecards of these sheets. */
function apart(...grids: ReturnType<typeof page>[]) {
  const all = recognise(grids);
  const [one, other] = all;
  if (!one || !other) throw new Error("Two scorecards were not recognised.");
  return whyApart(one, other, all);
}

describe("two sheets that look like pages of one scorecard", () => {
  it("and are read as one are not apart", () => {
    expect(apart(page("Pg1", HEADINGS, ...VISITS), page("Pg2", HEADINGS, ...REVIEWS))).toBeNull();
  });

  it("stay apart by a measure that stands on both", () => {
    const many = ["3.1 | a rate", "3.2 | b rate", "3.3 | c rate"].map(
      (row) => `${row} | 90% | 81% | 82% | 83%`,
    );
    const said = apart(
      page("Pg1", HEADINGS, ...VISITS, ...many),
      page("Pg2", HEADINGS, ...REVIEWS, ...many.map((row) => row.replace("3.", "4.")), VISITS[1] ?? ""),
    );
    expect(said).toMatchObject({ because: "measure", measure: { reference: "1.2" } });
  });

  it("stay apart by a period that one of them lacks, the last of several", () => {
    const [early, late] = [
      page("Pg1", HEADINGS, ...VISITS),
      page("Pg2", HEADINGS.replace(" | Jun-24", ""), ...REVIEWS.map((row) => row.replace(/ \| \d+%$/, ""))),
    ];
    const june = { kind: "month", year: 2024, month: 6 };
    expect(apart(early, late)).toMatchObject({ because: "period", of: { sheet: "Pg2" }, period: june });
    expect(apart(late, early)).toMatchObject({ because: "period", of: { sheet: "Pg2" }, period: june });
  });

  it("stay apart by the order of their periods", () => {
    const [one, other] = recognise([page("Pg1", HEADINGS, ...VISITS), page("Pg2", HEADINGS, ...REVIEWS)]);
    if (!one || !other) throw new Error("Two scorecards were not recognised.");
    const alone = ({ pageOf: _, ...card }: Scorecard): Scorecard => card;
    const newestFirst = { ...alone(other), periods: [...other.periods].reverse() };
    expect(whyApart(alone(one), newestFirst, [one, newestFirst])).toEqual({ because: "order" });
    expect(whyApart(alone(one), alone(other), [one, other])).toBeNull();
  });

  it("stay apart by a column that one of them has more", () => {
    const more = `${HEADINGS.replace("Target |", "Target | Tolerance |")} | RAG`;
    const rows = REVIEWS.map((row) => `${row.replace(/(\| \d0% )/, "$1| 75% ")} | Red`);
    const said = apart(page("Pg1", HEADINGS, ...VISITS), page("Pg2", more, ...rows));
    expect(said).toMatchObject({ because: "column", of: { sheet: "Pg2" }, line: { heading: "Tolerance" } });
  });

  it("stay apart by a further table on the sheet of one of them", () => {
    const beside = page(
      "Pg2",
      HEADINGS,
      ...REVIEWS,
      "",
      "Ref | Measure | Target | Q1 2024/25",
      "9.1 | % seen alone | 90% | 91%",
      "9.2 | % seen weekly | 90% | 91%",
    );
    expect(apart(page("Pg1", HEADINGS, ...VISITS), beside)).toMatchObject({
      because: "tables",
      of: { sheet: "Pg2" },
    });
  });
});

describe("two sheets that look like none", () => {
  it("are not asked why: other headings, other periods, the same measures, one sheet", () => {
    const pg1 = page("Pg1", HEADINGS, ...VISITS);
    expect(apart(pg1, page("Pg2", HEADINGS.replaceAll("24", "22"), ...REVIEWS))).toBeNull();
    expect(apart(pg1, page("North", HEADINGS, ...VISITS))).toBeNull();
    expect(
      apart(page("Pg1", HEADINGS, ...VISITS, "", HEADINGS.replaceAll("24", "25"), ...REVIEWS)),
    ).toBeNull();
  });

  it("of other names need more headings alike than numbered ones", () => {
    // Four of seven headings are the same.
    const other = "Number | Measure | Aim | Apr-24 | May-24 | Jun-24 | Grade";
    const rows = REVIEWS.map((row) => `${row} | Red`);
    expect(apart(page("Pg1", HEADINGS, ...VISITS), page("Pg2", other, ...rows))).not.toBeNull();
    expect(apart(page("Pg1", HEADINGS, ...VISITS), page("Audits", other, ...rows))).toBeNull();
    // Q1 and Q2 are times and no numbers of pages.
    expect(apart(page("Q1", HEADINGS, ...VISITS), page("Q2", other, ...rows))).toBeNull();
  });
});
