/** Functions that came after 2007 carry a prefix in the file (MS-XLSX 2.2.2), the last of them two. */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA
ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
const SHEET_LATER = new Set(["FILTER", "SORT", "SORTBY"]);

/** The namespace of the add-in's functions, as its manifest states it. */
const NAMESPACE = "KPI";

const PREFIX = "_xldudf_";
/** No name of ours has an underscore, so each stands for a dot; in others' names that cannot be told. */
const OURS = new RegExp(`${PREFIX}${NAMESPACE}_[A-Za-z0-9_]+`, "gi");

/** A formula's pieces: what stands in quotes is left alone. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `XLOOKUP(A1,B:B,C:C)` → `_xlfn.XLOOKUP(…)`, `KPI.RAG(A1,B1)` → `_xldudf_KPI_RAG(…)`: as Excel stores it. */
export function toFileFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<![\w.])([A-Za-z][\w.]*)\(/g, (whole, name: string) => {
      const upper = name.toUpperCase();
      if (LATER.has(upper)) return `_xlfn.${upper}(`;
      if (SHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}(`;
      if (upper.startsWith(`${NAMESPACE}.`)) return `${PREFIX}${upper.replaceAll(".", "_")}(`;
      return whole;
    }),
  );
}

/** The other way: as Excel shows it. */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "")
      .replace(OURS, (name) => name.slice(PREFIX.length).replaceAll("_", "."))
      .replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1."),
  );
}

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 ? piece : change(piece)))
    .join("");
}
