import { expect, it } from "vitest";
import { listOf, lookAtTable, said } from "./lookAtTable";

const { findings, unanswered } = lookAtTable("tests/tables/indicators-2020-09.tsv");

it("finds two years to date that no rule gives, two that change their rule, and nothing else", () => {
  expect(listOf(findings)).toEqual([
    "ytd-basis-differs CP 11",
    "ytd-basis-differs CP 13",
    "ytd-disagrees MC 1c",
    "ytd-disagrees MC 8",
  ]);
});

it("says what the months add to", () => {
  // 25+24+31+24+30+26 = 160; 134+177+191+195+197+171 = 1065.
  expect(said(findings, "ytd-disagrees")).toEqual([
    "MC 1c gives 97 for 2020/21, but its months add to 160; their mean is 26.7, the latest 26.",
    "MC 8 gives 173 for 2020/21, but its months add to 1,065; their mean is 177.5, the latest 171.",
  ]);
});

it("says how the rule changed", () => {
  expect(said(findings, "ytd-basis-differs")).toEqual([
    "CP 11 gives the mean of the months for 2019/20 (17%), but the latest month for 2020/21 (18%).",
    "CP 13 gives the mean of the months for 2019/20 (94%), but the latest month for 2020/21 (98%).",
  ]);
});

it("takes EH 9 and FD 8 of 2019/20 for what rounding allows, so that nothing is left to ask", () => {
  expect(unanswered).toEqual([]);
});
