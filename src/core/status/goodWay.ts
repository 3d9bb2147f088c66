/** A way that is good, where one is agreed on. */
export type GoodWay = "higher" | "lower";

/** A sentence, or one for each way that is good. */
export type SentencesByWay = string | Readonly<Record<GoodWay, string>>;
