/**
 * Why a `KPI` formula has no equal among Excel's own functions. Its value stays then, and the analyst reads the reason:
 * a formula that shows something else would be worse than a value.
 */
export interface NoNative {
  readonly why: string;
}

/** The reasons; each follows "Its value stays: ". */
export const WHY = {
  text: "a cell that it reads holds text that Excel's own functions read otherwise.",
  blankAndError:
    "among the cells that it reads are errors, of which Excel's own functions could show others.",
  refused: "a figure that it reads is out of the range that the function takes.",
  shapes: "its ranges are of different shapes, or their shape is not known.",
  words: "its words stand in cells that were not read, or are computed.",
  noPolarity: "nothing says which way is good.",
  rows: "it gives a result for every row of a range.",
  blanks: "there are gaps in the figures that it reads.",
  working: "Excel cannot work out a typed text.",
  sentence: "it is a sentence that Excel cannot write by itself.",
  published: "Excel does not hold the public figures.",
  register: "it finds the columns of the register by their headings.",
  unknown: "there is no such KPI function.",
  inside: "it stands in a call with a part that has no native form.",
  near: "where text is joined its last digits could tell.",
  tooLong: "as a native formula it would be longer than Excel takes.",
} as const;

/** That a call has no native form, with one of the sentences above: its cell keeps its value instead. */
export function noNative(why: string): NoNative {
  return { why };
}

/** Whether a form could not be written, so that what came back is the reason. */
export function isNoNative(one: unknown): one is NoNative {
  return typeof one === "object" && one !== null && "why" in one;
}
