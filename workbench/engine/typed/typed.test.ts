import { describe, expect, it } from "vitest";
import { typed, wouldBeParsed } from "./typed";
import { typedShortDate } from "./typedShortDate";

const value = (text: string, format = "General"): unknown => {
  const { content } = typed(text, format);
  return "formula" in content ? { formula: content.formula } : content.value;
};

describe("text as Excel reads it when it is typed", () => {
  it("reads numbers, percentages, thousands, exponents and times", () => {
    expect(["12", "-1.5", "25%", "1,234", "1e3", "10:30", " 7 "].map((text) => value(text))).toEqual([
      12, -1.5, 0.25, 1234, 1000, 0.4375, 7,
    ]);
    expect(["25%", "25.5%", "1,234", "1e3", "10:30"].map((text) => typed(text, "General").format)).toEqual([
      "0%",
      "0.00%",
      "#,##0",
      "0.00E+00",
      "h:mm",
    ]);
  });

  it("reads a formula over several lines as a formula, any other text of several lines as text", () => {
    expect(["=A1\n+1", "12\n"].map((text) => value(text))).toEqual([{ formula: "=A1\n+1" }, "12\n"]);
  });

  it("reads truth, formulas, errors and fractions", () => {
    expect(["true", "=A1+1", "#n/a", "2 1/4", "="].map((text) => value(text))).toEqual([
      true,
      { formula: "=A1+1" },
      "#N/A",
      2.25,
      "=",
    ]);
  });

  it("leaves workings, names and markers as text", () => {
    const texts = [
      "407/1626",
      "5/454",
      "16/17 year olds",
      "TBC Jan/Feb",
      "N/A",
      "-",
      "25/12/2024",
      "((387*12)/146874)*10000",
    ];
    expect(texts.map((text) => value(text))).toEqual(texts);
  });

  it("keeps text under the format @, and behind an apostrophe", () => {
    expect([value("10/20", "@"), value("=1+1", "@"), value("'10/20"), value("'=1+1")]).toEqual([
      "10/20",
      "=1+1",
      "10/20",
      "=1+1",
    ]);
  });

  it("brings a format only to a cell that has none", () => {
    expect(typed("25%", "0.0%").format).toBeNull();
    expect(typed("3/15/2024", "General")).toEqual({ content: { value: 45366 }, format: "m/d/yyyy" });
  });

  it("knows which texts would not stay text", () => {
    expect(["10/20", "=x", "1", "'a", "a", "407/1626"].map(wouldBeParsed)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("dates of two parts", () => {
  const short = (text: string): unknown => {
    const date = typedShortDate(text, 2024);
    return date && [date.serial, date.format];
  };

  it("are month and day of this year, in US order", () => {
    expect([short("10/20"), short("9/12"), short("Sep-24"), short("2/29")]).toEqual([
      [45585, "d-mmm"],
      [45547, "d-mmm"],
      [45559, "d-mmm"],
      [45351, "d-mmm"],
    ]);
  });

  it("are month and year where there is no such day", () => {
    expect([short("10/40"), short("Jun 2023"), short("3/2024")]).toEqual([
      [14885, "mmm-yy"],
      [45078, "mmm-yy"],
      [45352, "mmm-yy"],
    ]);
  });

  it("are none where Excel leaves text", () => {
    expect([short("13/20"), short("5/454"), short("0/3"), short("Tbc 24"), short("10/20/2024")]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

it("needs no blank around a month's name", () => {
  expect(["1Jun2024", "1Jun 2024", "5th", "12abc"].map((text) => typed(text, "General").content)).toEqual([
    { value: 45444 },
    { value: 45444 },
    { value: "5th" },
    { value: "12abc" },
  ]);
});
