/** More texts are not remembered at a time: a workbook of the size that is read has no more of them. */
const MOST_TEXTS = 20_000;

/** The same reading, done once for each text: headings, formats and words come again and again. */
export function remembered<R>(read: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  // Many tables ask about one text, one after another: it is found without looking.
  let last: string | undefined;
  let found: R | undefined;
  return (text) => {
    if (text !== last) {
      let own = known.get(text);
      // What a reading finds may be nothing.
      if (own === undefined && !known.has(text)) {
        if (known.size >= MOST_TEXTS) known.clear();
        own = read(text);
        known.set(text, own);
      }
      last = text;
      found = own;
    }
    return found as R;
  };
}
