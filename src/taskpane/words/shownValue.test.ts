import { expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import { shownAlone, shownValue } from "./shownValue";

const value = (shown: string) => readCell(shown, shown, "General");

it("shows a cell as it stands, and a dash for a blank", () => {
  expect(shownValue(value("20.9% (March 24)"))).toBe("20.9% (March 24)");
  expect(shownValue(value("TBC"))).toBe("TBC");
  expect(shownValue(value(""))).toBe("–");
});

it("leaves a period or a remark beside the figure out where there is little room", () => {
  expect(shownAlone(value("20.9% (March 24)"))).toBe("20.9%");
  expect(shownAlone(value("65.4 (March24)"))).toBe("65.4");
  expect(shownAlone(value("2,676 (March 24)"))).toBe("2,676");
  expect(shownAlone(value("9.6% (comparator average – March 23)"))).toBe("9.6%");
  expect(shownAlone(value("23%"))).toBe("23%");
  expect(shownAlone(value("NA"))).toBe("NA");
});
