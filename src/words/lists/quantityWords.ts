/** What a rate is per, which says nothing of what is counted. Of plain text. */
export const PER_WHOM = /\bper [\d,]+( (children|population|of [\w -]*|under [\w -]*|0-\d+\w*))*/g;

/** Words that say how something is counted, not what. */
export const HOW_COUNTED: ReadonlySet<string> = new Set(
  (
    "a an all and are as at be been being by children's child children completed count current during end ended for from had has have held in is its " +
    "month monthly no number numbers of on open overall percentage percent period point proportion quarter quarterly rate rates received recorded snapshot " +
    "subject the there this time to total under who whom which with within year young people person due"
  ).split(" "),
);
