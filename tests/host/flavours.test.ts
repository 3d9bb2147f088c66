import { describe, expect, it } from "vitest";
import { DESKTOP, DESKTOP_COMMA, FLAVOURS, WEB, type Flavour } from "../../workbench/host/flavour";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";
import { withFunctions } from "./support/withFunctions";

const DAY = 45_473.4375;
const dated = (value: number, numberFormat: string) => ({ value, style: { numberFormat } });

/** What a row of cells shows. */
const shownIn = (flavour: Flavour) =>
  withBook(
    bookOf({
      Sheet1: [
        [
          dated(Math.floor(DAY), "m/d/yyyy"),
          dated(DAY, "m/d/yyyy h:mm"),
          dated(Math.floor(DAY), "d-mmm-yy"),
          dated(1234.5, "#,##0.0"),
          0.25,
          dated(0.256, "0.0%"),
        ],
      ],
    }),
    () =>
      Excel.run(async (context) => {
        const row = context.workbook.worksheets
          .getItem("Sheet1")
          .getRange("A1:F1")
          .load("text,values,numberFormat");
        const { application } = context.workbook;
        application.load("decimalSeparator");
        application.cultureInfo.load("name");
        await context.sync();
        return {
          text: row.text[0],
          value: (row.values as unknown[][])[0]?.[3],
          format: (row.numberFormat as unknown[][])[0]?.[0],
          said: [application.cultureInfo.name, application.decimalSeparator],
        };
      }),
    { flavour },
  );

describe("the two Excels that users have", () => {
  it("show dates and numbers as their culture does, and keep formats and values as they are", async () => {
    expect(await shownIn(WEB)).toEqual({
      text: ["6/30/2024", "6/30/2024 10:30", "30-Jun-24", "1,234.5", "0.25", "25.6%"],
      value: 1234.5,
      format: "m/d/yyyy",
      said: ["en-US", "."],
    });
    expect(await shownIn(DESKTOP)).toEqual({
      text: ["30/06/2024", "30/06/2024 10:30", "30-Jun-24", "1,234.5", "0.25", "25.6%"],
      value: 1234.5,
      format: "m/d/yyyy",
      said: ["en-GB", "."],
    });
    expect(await shownIn(DESKTOP_COMMA)).toMatchObject({
      text: ["30.06.2024", "30.06.2024 10:30", "30-Jun-24", "1.234,5", "0,25", "25,6%"],
      value: 1234.5,
      said: ["de-DE", ","],
    });
  });

  it.each(FLAVOURS)("read what is written in US order: $name", (flavour) =>
    withBook(
      bookOf({ Sheet1: [["a"]] }),
      () =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
          cell.values = [["6/30/2024"]];
          cell.load("values,numberFormat");
          await context.sync();
          expect([cell.values, cell.numberFormat]).toEqual([[[45_473]], [["m/d/yyyy"]]]);
        }),
      { flavour },
    ),
  );

  it("answer beyond 5 MB on the desktop, and refuse on the web", async () => {
    const read = (flavour: Flavour) =>
      withBook(
        bookOf({ Sheet1: [["x".repeat(30_000)]] }),
        () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Sheet1");
            const ranges = Array.from({ length: 200 }, () => sheet.getRange("A1").load("values"));
            await context.sync();
            return ranges.length;
          }),
        { flavour },
      );
    await expect(read(WEB)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read(DESKTOP)).toBe(200);
  });
});

describe("KPI functions in both", () => {
  const FORMULAS = [
    "=KPI.PERCENT(A1,B1)",
    '=KPI.RAG(A3,B3,C3,"High")',
    '=KPI.DOT(B1,A1,"High")',
    '=KPI.VALUE("20.9% (March 24)")',
    "=KPI.RATE10K(A1,146874,12)",
    // A blank cell that is guarded gives nothing, whatever Excel hands over for it.
    '=IF(A2="","",KPI.RAG(A2,B3,C3,"High"))',
    '=KPI.DOT(B1,A1,"High",)',
  ];
  const shown = (flavour: Flavour) =>
    withFunctions(
      bookOf({
        Sheet1: [
          [20, 40],
          [null, 5],
          [0.9, 0.85, 0.8],
        ],
      }),
      async ({ engine }) => {
        const id = engine.sheets()[0]?.id ?? "";
        engine.write(
          id,
          FORMULAS.map((formula, at) => ({ row: 10 + at, column: 0, content: { formula } })),
        );
        await engine.settle();
        return FORMULAS.map((_, at) => engine.cell(id, 10 + at, 0).content);
      },
      flavour,
    );

  it.each(FLAVOURS)("give the same: $name", async (flavour) => {
    const [percent, rag, dot, value, rate, guarded, omitted] = await shown(flavour);
    expect([percent, rag, dot, value]).toEqual([0.5, "Green", "↑", 0.209]);
    expect(rate).toBeCloseTo(((20 * 12) / 146_874) * 10_000, 10);
    expect([guarded, omitted]).toEqual(["", "↑"]);
  });

  it("are handed a blank cell as nothing on the web, and as 0 on the desktop", async () => {
    const rated = (flavour: Flavour) =>
      withFunctions(
        bookOf({ Sheet1: [[null, 0.85, 0.8]] }),
        async ({ engine }) => {
          const id = engine.sheets()[0]?.id ?? "";
          engine.write(id, [{ row: 1, column: 0, content: { formula: '=KPI.RAG(A1,B1,C1,"High")' } }]);
          await engine.settle();
          return engine.cell(id, 1, 0).content;
        },
        flavour,
      );
    expect([await rated(WEB), await rated(DESKTOP)]).toEqual(["", "Red"]);
  });
});
