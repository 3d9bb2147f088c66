/** Excel's functions that the workbench cannot work out: entered, they are refused by name. */
const EXCEL_ONLY: ReadonlySet<string> = new Set(
  `AMORDEGRC CALL COPILOT CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT
  CUBEVALUE DETECTLANGUAGE EUROCONVERT FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT GETPIVOTDATA GROUPBY IMAGE IMPORTCSV IMPORTTEXT INFO ISO.CEILING ISOMITTED JIS PERCENTOF PHONETIC
  PIVOTBY REGEXEXTRACT REGEXREPLACE REGEXTEST REGISTER.ID RTD STOCKHISTORY TRANSLATE TRIMRANGE WEBSERVICE`.split(
    /\s+/,
  ),
);

/** Functions of other programs that the engine knows and Excel does not: #NAME? there. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  `ARRAY_CONSTRAIN AVERAGE.WEIGHTED COMPARE CUBE DIVIDED EPOCHTODATE FLATTEN ISBETWEEN ISDATE ISEMAIL ISURL
  MARGINOFERROR MINUS MULTIPLY PLUS REGEXMATCH ROUNDBANK TO_DATE`.split(/\s+/),
);

/** The engine's own words for operators. */
const OWN_WORD = /^XL\./;

/** Whether Excel has a function of that name that the workbench cannot work out. */
export const isExcelOnly = (name: string): boolean => EXCEL_ONLY.has(name);

/** Whether a name that the engine knows is none of Excel's functions. */
export const isNoFunction = (name: string): boolean => ELSEWHERE.has(name) || OWN_WORD.test(name);
