import { expect, test } from "vitest";
import { readSheetCell } from "./readSheetCell";

test("how long something took is a figure in days, a date and a time of day are none", () => {
  expect(readSheetCell(489 / 86_400, "08:09", "mm:ss")).toMatchObject({
    number: 489 / 86_400,
    lapse: true,
    shown: "08:09",
  });
  expect(readSheetCell(1.25, "30:00", "[h]:mm")).toMatchObject({ number: 1.25, lapse: true });
  expect(readSheetCell("3d 6h", "3d 6h", "General")).toMatchObject({
    number: 3.25,
    lapse: true,
    typedAsText: true,
  });
  expect(readSheetCell(0.25, "6:00 AM", "h:mm AM/PM")).toEqual({ kind: "text", shown: "6:00 AM" });
  expect(readSheetCell(45_000.5, "15/03/2023 12:00", "dd/mm/yyyy hh:mm")).toMatchObject({ kind: "text" });
});

test("an arrow may stand before its figure as well as behind it", () => {
  const [before, behind, words] = ["▲ 91%", "91% ▼", "▲ better"].map((text) =>
    readSheetCell(text, text, "General"),
  );
  expect(before).toMatchObject({
    number: 0.91,
    percent: true,
    shown: "▲ 91%",
    typedAsText: true,
    remark: "▲",
  });
  expect(behind).toMatchObject({ number: 0.91, remark: "▼" });
  expect(words).toEqual({ kind: "text", shown: "▲ better" });
});
