/** A piece of a paper as it is laid out, in the order of reading. */
export interface Passage {
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  /** Of a heading, from 1; of an item, how deep it stands. */
  readonly level: number;
  readonly text: string;
}
