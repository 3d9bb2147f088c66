/** Words that tell no measure from another. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    "a an and as at been by for from had has have in is of on or per that the their to was were which who with within " +
    "number no total all"
  ).split(" "),
);

/** Ways of writing one word of a measure's name; an empty one says nothing. */
export const WRITTEN_ALIKE: Readonly<Record<string, string>> = {
  "%": "percent",
  percentage: "percent",
  proportion: "percent",
  cent: "percent",
  "#": "",
  yrs: "year",
  yr: "year",
  wks: "week",
};

/** Words that turn a measure into its opposite. */
export const TURNS_ROUND: ReadonlySet<string> = new Set([
  ...["not", "overdue", "late", "without", "outside", "more", "over", "less", "under"],
]);

/** Words of which the one is not the other: starting a plan and ceasing one are two measures. By their stems. */
export const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(start|begin|began|begun|new|enter|entr|join|admi|open|opened|opening)/,
    /^(ceas|end|leav|left|clos|exit|discharg|finish|stopp)/,
  ],
  [/^(boy|male|men|man)$/, /^(girl|female|women|woman)$/],
  [/^(initial|first|single)$/, /^(second|subsequent|repeat|review|further|multiple)$/],
  [/^(accept|agree|meet|met|achiev|complet|offer)/, /^(declin|refus|reject|miss|outstanding|overdue)/],
  [/^(good|outstanding|adequate)$/, /^(inadequate|poor)$/],
  [/^(increas|rise|gain)/, /^(decreas|fall|reduc|loss)/],
  [/^(internal|permanent|house)$/, /^(external|agency|independent|temporary)$/],
  [/^(before|high|higher|yes|includ\w*|suitable)$/, /^(after|low|lower|no|exclud\w*|unsuitable)$/],
];
