import { describe, expect, it } from "vitest";
import { registerCustomFunctions } from "../../workbench/host/functions/customFunctions";
import type { CustomFunctionParameter } from "../../workbench/host/functions/customFunctionsMetadata";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

type Own = (...args: unknown[]) => unknown;

const scalar = (name: string, more: Partial<CustomFunctionParameter> = {}): CustomFunctionParameter => ({
  name,
  type: "any",
  ...more,
});

/** Microsoft's error is an Error, which its typings leave out. */
const errorOf = (code: CustomFunctions.ErrorCode): Error =>
  new CustomFunctions.Error(code) as unknown as Error;

/** What one formula with one function shows, and what the function was handed. */
async function calculated(
  own: Own,
  parameters: readonly CustomFunctionParameter[],
  cells: readonly (string | number | boolean | null)[][],
  { allowErrors = false } = {},
): Promise<{ values: unknown[][]; args: unknown[] }> {
  let args: unknown[] = [];
  const metadata = {
    allowErrorForDataTypeAny: allowErrors,
    functions: [{ id: "TRY", name: "TRY", parameters }],
  };
  return withBook(bookOf({ Sheet1: cells }), async ({ engine }) => {
    await registerCustomFunctions(engine, metadata, () => (...given) => {
      args = given.slice(0, -1);
      return own(...given);
    });
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true).load("values");
      await context.sync();
      return { values: used.values, args };
    });
  });
}

describe("custom functions, as Microsoft documents them", () => {
  it("hands over single cells as values and what is left out as null", async () => {
    const { args, values } = await calculated(
      () => 7,
      [scalar("a"), scalar("b", { optional: true }), scalar("c", { optional: true })],
      [[3, "=KPI.TRY(A1,,)"]],
    );
    expect(args).toEqual([3, null, null]);
    expect(values).toEqual([[3, 7]]);
  });

  it("takes a name in small letters, and a call with fewer arguments", async () => {
    const { args, values } = await calculated(
      () => "x",
      [scalar("a"), scalar("b", { optional: true })],
      [["=kpi.try(2)"]],
    );
    expect(args).toEqual([2, null]);
    expect(values).toEqual([["x"]]);
  });

  it("hands over ranges as rows, blanks as null, text as text", async () => {
    const { args } = await calculated(
      () => 1,
      [scalar("a", { dimensionality: "matrix" })],
      [
        [1, "10/20", "=KPI.TRY(A1:B2)"],
        [true, null],
      ],
    );
    expect(args).toEqual([
      [
        [1, "10/20"],
        [true, null],
      ],
    ]);
  });

  it("spills rows, with an error in its own cell", async () => {
    const error = (): object => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const { values } = await calculated(
      () => [
        [1, 2],
        ["a", error()],
      ],
      [],
      [["=KPI.TRY()"]],
    );
    expect(values).toEqual([
      [1, 2],
      ["a", "#N/A"],
    ]);
  });

  it("shows the error that the function throws, and goes on calculating", async () => {
    const divides = (): never => {
      throw errorOf(CustomFunctions.ErrorCode.divisionByZero);
    };
    const breaks = (): never => {
      throw new TypeError("not foreseen");
    };
    expect((await calculated(divides, [], [["=KPI.TRY()", "=1+1"]])).values).toEqual([["#DIV/0!", 2]]);
    expect((await calculated(breaks, [], [["=KPI.TRY()", "=1+1"]])).values).toEqual([["#VALUE!", 2]]);
  });

  it("is not called with an error, unless it asks for errors", async () => {
    const matrix = [scalar("a", { dimensionality: "matrix" })];
    const cells = [["=1/0", "=KPI.TRY(A1:A2)"], [2]];
    const { values } = await calculated(() => 5, matrix, cells);
    expect(values[0]).toEqual(["#DIV/0!", "#DIV/0!"]);
    const { values: asked, args } = await calculated(() => 5, matrix, cells, { allowErrors: true });
    expect(asked[0]).toEqual(["#DIV/0!", 5]);
    expect(args).toMatchObject([[[{ type: "Error", basicValue: "#DIV/0!" }], [2]]]);
  });

  it("refuses too many arguments, and a range where one value belongs", async () => {
    expect((await calculated(() => 1, [scalar("a")], [["=KPI.TRY(1,2)"]])).values).toEqual([["#VALUE!"]]);
    expect(
      (
        await calculated(
          () => 1,
          [scalar("a")],
          [
            ["=KPI.TRY(B1:B2)", 1],
            [null, 2],
          ],
        )
      ).values[0]?.[0],
    ).toBe("#VALUE!");
  });

  it("hands over what repeats as one array", async () => {
    const { args } = await calculated(() => 1, [scalar("a", { repeating: true })], [["=KPI.TRY(1,2,3)"]]);
    expect(args).toEqual([[1, 2, 3]]);
  });

  it("calculates again when a cell that it looks at changes", () =>
    withBook(bookOf({ Sheet1: [[3, "=KPI.TRY(A1)*2"]] }), async ({ engine }) => {
      const metadata = { functions: [{ id: "TRY", name: "TRY", parameters: [scalar("a")] }] };
      await registerCustomFunctions(engine, metadata, () => (value) => Number(value) + 1);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [[9]];
        const result = sheet.getRange("B1").load("values");
        await context.sync();
        expect(result.values).toEqual([[20]]);
      });
    }));

  it("comes late to formulas that were read before, however long or spelt", () => {
    const long = `=Kpi.Try(1)${"+0".repeat(40)}`;
    return withBook(
      bookOf({ Sheet1: [["=KPI.TRY(1)", long, "=IF(TRUE,kpi.try(1),0)"]] }),
      async ({ engine }) => {
        const [sheet] = engine.sheets();
        const shown = () => [0, 1, 2].map((column) => engine.cell(sheet?.id ?? "", 0, column).content);
        await engine.calculateAll();
        expect(shown()).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
        const metadata = { functions: [{ id: "TRY", name: "TRY", parameters: [scalar("a")] }] };
        await registerCustomFunctions(engine, metadata, () => (value) => Number(value) + 1);
        expect(shown()).toEqual([2, 2, 2]);
      },
    );
  });
});
