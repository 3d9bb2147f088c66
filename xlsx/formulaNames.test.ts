import { expect, test } from "vitest";
import { fromFileFormula, toFileFormula } from "./formulaNames";

test("functions that came later carry their prefix in the file and nowhere else", () => {
  expect(toFileFormula("IFS(A1>1,2,TRUE,3)+SUM(FILTER(A:A,B:B))")).toBe(
    "_xlfn.IFS(A1>1,2,TRUE,3)+SUM(_xlfn._xlws.FILTER(A:A,B:B))",
  );
  expect(fromFileFormula("_xlfn.IFS(A1>1,2,TRUE,3)+SUM(_xlfn._xlws.FILTER(A:A,B:B))")).toBe(
    "IFS(A1>1,2,TRUE,3)+SUM(FILTER(A:A,B:B))",
  );
});

test("the add-in's functions are stored as Excel stores them", () => {
  expect(toFileFormula("KPI.RATE10K(A1,B1)")).toBe("_xldudf_KPI_RATE10K(A1,B1)");
  expect(fromFileFormula("_xldudf_KPI_RATE10K(A1,B1)")).toBe("KPI.RATE10K(A1,B1)");
  expect(toFileFormula("KPI.RAG.WHY(A1,KPI.VALUE(B1))")).toBe(
    "_xldudf_KPI_RAG_WHY(A1,_xldudf_KPI_VALUE(B1))",
  );
  expect(fromFileFormula("_xldudf_KPI_RAG_WHY(A1,_xldudf_KPI_VALUE(B1))")).toBe(
    "KPI.RAG.WHY(A1,KPI.VALUE(B1))",
  );
  expect(fromFileFormula("_xldudf_OTHER_FIND_IT(A1)")).toBe("OTHER.FIND_IT(A1)");
});

test("what stands in quotes is left alone", () => {
  expect(toFileFormula("\"IFS(\"&'IFS(x'!A1")).toBe("\"IFS(\"&'IFS(x'!A1");
});

test("what LET and LAMBDA name carries its own prefix wherever it stands", () => {
  const shown = 'LET(now,K4,was,J4,IF(now>was,"now",now-was))';
  const stored = '_xlfn.LET(_xlpm.now,K4,_xlpm.was,J4,IF(_xlpm.now>_xlpm.was,"now",_xlpm.now-_xlpm.was))';
  expect(toFileFormula(shown)).toBe(stored);
  expect(fromFileFormula(stored)).toBe(shown);
  expect(toFileFormula("MAP(A1:A3,LAMBDA(x,x*rate))")).toBe(
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*rate))",
  );
  // A sheet, a column of a table and another function may have the same name.
  expect(toFileFormula("LET(v,v!A1,SUM(T[v])+v)")).toBe("_xlfn.LET(_xlpm.v,v!A1,SUM(T[v])+_xlpm.v)");
});
