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
  const named = parameterNames(formula);
  return outsideQuotes(formula, (piece) =>
    withParameters(piece, named).replace(/(?<![\w.])([A-Za-z][\w.]*)\(/g, (whole, name: string) => {
      const upper = name.toUpperCase();
      if (LATER.has(upper)) return `_xlfn.${upper}(`;
      if (SHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}(`;
      if (upper.startsWith(`${NAMESPACE}.`)) return `${PREFIX}${upper.replaceAll(".", "_")}(`;
      return whole;
    }),
  );
}

/** What `LET` and `LAMBDA` name carries `_xlpm.` wherever it stands; without it Excel shows #NAME?. */
function withParameters(piece: string, named: ReadonlySet<string>): string {
  if (named.size === 0) return piece;
  return piece.replace(/(?<![\w.!:[\]$#@'])[A-Za-z_]\w*(?![\w.!:[])/g, (name) =>
    named.has(name.toLowerCase()) ? `_xlpm.${name}` : name,
  );
}

/** The names that a formula gives, in lower case: every second argument of `LET` from the first, all but the last of `LAMBDA`. */
function parameterNames(formula: string): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { 0: call, index } of formula.matchAll(/(?<![\w.])(?:LET|LAMBDA)\(/gi)) {
    const given = argumentsFrom(formula, index + call.length).slice(0, -1);
    const step = call.toUpperCase().startsWith("LET") ? 2 : 1;
    given.forEach((one, at) => {
      const name = one.trim().replace(/^\[(.*)\]$/, "$1");
      if (at % step === 0 && /^[a-z_]\w*$/i.test(name)) named.add(name.toLowerCase());
    });
  }
  return named;
}

/** The arguments of a call, from behind its bracket to the one that closes it. */
function argumentsFrom(formula: string, start: number): string[] {
  const given = [""];
  let depth = 0;
  let quote = "";
  for (const character of formula.slice(start)) {
    if (quote === "" && depth === 0 && character === ")") break;
    if (quote === "" && depth === 0 && character === ",") {
      given.push("");
      continue;
    }
    if (quote === "" && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = "";
    if (quote === "" && "({".includes(character)) depth += 1;
    if (quote === "" && ")}".includes(character)) depth -= 1;
    given[given.length - 1] += character;
  }
  return given;
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
