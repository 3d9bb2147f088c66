/** Endings that make one word of a family into another: `advocat-e`, `advoca-cy`; `regist-er`, `regist-ration`. */
const ENDINGS =
  /^(?:e|ed|er|or|ing|t|ts|y|cy|c|ce|d|de|s|se|v|ve|i|r?ation|ion|sion|ution|ition|i?cation|ment|[ae]nce?|[ae]nt|ate?|ive|ity)$/;
/** It makes a word of one kind from the whole of another, `approv-al`, and no kin of `inform-ation`. */
const OF_THE_WHOLE = /^(?:al|ally|ial|ful)$/;
/** So much of two words is the same where they are kin: fewer letters are many words' by chance. */
const SHORTEST_ROOT = 5;

/** Whether two words, without plural and ending of a verb, come from one: `approv` and `approval`, `advocat` and `advocacy`. */
export function isSameFamily(one: string, other: string): boolean {
  let root = 0;
  while (root < one.length && one[root] === other[root]) root++;
  if (root < SHORTEST_ROOT) return false;
  const [first, second] = [one.slice(root), other.slice(root)];
  const isEnding = (ending: string): boolean => ending === "" || ENDINGS.test(ending);
  return (
    (isEnding(first) && isEnding(second)) ||
    (first === "" && OF_THE_WHOLE.test(second)) ||
    (second === "" && OF_THE_WHOLE.test(first))
  );
}

/** Whether two words are forms of one verb, the first with an ending: `using` and `used`, `covered` and `cover`. */
export function isSameVerb(form: string, other: string): boolean {
  return VERB_ENDING.test(form) && form.replace(VERB_ENDING, "") === other.replace(/(?:ed|ing|e)$/, "");
}
const VERB_ENDING = /(?:ed|ing)$/;
