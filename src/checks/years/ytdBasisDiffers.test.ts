import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (ytds: [string, string], second = ["15%", "16%", "18%"]) =>
  lookAtRows([
    [
      "Reference",
      "Measure",
      "Apr-19",
      "May-19",
      "Jun-19",
      "Apr-20",
      "May-20",
      "Jun-20",
      "Target",
      "2019-20 YTD",
      "2020-21 YTD",
    ],
    ["CP 11", "% for a second time", "19%", "17%", "15%", ...second, "18%", ...ytds],
    ["CP 12", "% of others in time", "50%", "50%", "50%", "50%", "50%", "50%", "60%", "50%", "50%"],
  ]).findings.filter(({ check }) => check === "ytd-basis-differs");
const said = (...asked: Parameters<typeof look>) => look(...asked).map(({ message }) => message);

it("finds a row that changes from the mean to the latest", () => {
  // 2019/20: the mean is 17, the latest 15; 2020/21: the mean is 16.3, the latest 18.
  expect(said(["17%", "18%"])).toEqual([
    "CP 11 gives the mean of the months for 2019/20 (17%), but the latest month for 2020/21 (18%).",
  ]);
});

it("shows both years to date, and the months of both", () => {
  const [one] = look(["17%", "18%"]);
  expect(one && [cellsIn(one), one.published, one.why]).toEqual([
    "J2 K2",
    0.18,
    "The months of 2019/20 are 19%, 17%, 15%. The months of 2020/21 are 15%, 16%, 18%.",
  ]);
});

it("asks nothing where a year is not complete, or nothing of the kind gives it", () => {
  expect(said(["17%", "18%"], ["15%", "NA", "18%"])).toEqual([]);
  expect(said(["40%", "18%"])).toEqual([]);
});

it("is content with one way in both years", () => {
  expect(said(["17%", "16%"])).toEqual([]);
  expect(said(["15%", "18%"])).toEqual([]);
});

it("says nothing where a pooled ratio may be meant in both", () => {
  // The mean of 15, 16 and 17 is 16; the latest, 17, could be neither; 15.5 to 16.8 could be pooled.
  expect(said(["17%", "17%"], ["15%", "18%", "17%"])).toEqual([]);
});
