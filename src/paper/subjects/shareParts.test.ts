import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const head = ["Measure", "Polarity", "2021/22", "2022/23", "2023/24", "2024/25"];
const said = (rows: string[][], text: string): string[] =>
  checkPaper(fromPlain(text), [lookAtRows([head, ...rows]).judgements]).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );
const REVIEWS = [
  ["Annual reviews of carers due", "", "181", "176", "174", "188"],
  ["Annual reviews of carers held on time", "", "157", "155", "160", "179"],
  ["% of annual reviews of carers held on time", "High", "86.7%", "88.1%", "92.0%", "95.2%"],
];

it.each([
  ["95.2% of annual reviews of carers were held on time (179 of 188).", "179 agrees", "188 agrees"],
  ["95.2% of annual reviews of carers were held on time (178 of 188).", "178 disagrees", "188 agrees"],
  ["95.2% of annual reviews of carers were held on time (179 of 189).", "179 agrees", "189 disagrees"],
])("a share's parts stand in rows of their own: %s", (text, some, all) =>
  expect(said(REVIEWS, text)).toEqual(expect.arrayContaining([some, all])),
);

it("rows that do not give the share at every time are none of its parts", () => {
  const others = REVIEWS.map((row) =>
    row[0]?.endsWith("due") === true ? [...row.slice(0, -1), "200"] : row,
  );
  expect(said(others, "95.2% of annual reviews of carers were held on time (178 of 188).")).not.toContain(
    "178 disagrees",
  );
});
