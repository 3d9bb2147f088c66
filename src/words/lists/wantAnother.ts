/** Words that want another behind them: a name that ends with one goes on in the next cell. */
export const WANT_ANOTHER = [
  ...["of", "and", "or", "the", "a", "in", "with", "for", "to", "who"],
  ...["at", "by", "on", "from", "than", "within", "per"],
] as const;
