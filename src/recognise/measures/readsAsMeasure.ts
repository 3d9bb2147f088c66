const READS_AS_MEASURE = /%|\bpercentage\b|\bper 10,?000\b|^(number|rate|average|proportion) /i;
/** A longer text is a sentence that quotes a figure. */
const LONGEST_NAME = 150;

/** Whether a text names something that is counted: `% of visits in time`, `Number of referrals`. */
export function readsAsMeasure(text: string): boolean {
  return text.length <= LONGEST_NAME && READS_AS_MEASURE.test(text);
}
