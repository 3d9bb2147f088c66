import { expect, test } from "vitest";
import { decodeCellText, encodeHeading } from "./text";

test("a table's part spells the line breaks of a heading", () => {
  expect(encodeHeading("Apr\n2024")).toBe("Apr_x000a_2024");
  expect(decodeCellText("Apr_x000a_2024")).toBe("Apr\n2024");
  expect(encodeHeading("Visits (%)")).toBe("Visits (%)");
});
