/** What kind of thing went wrong, for whoever must decide what to offer next. */
export type TroubleKind =
  | "editing"
  | "protected"
  | "too-large"
  | "not-found"
  | "offline"
  | "unsupported"
  | "cancelled"
  | "unexpected";

/**
 * What went wrong between us and Excel. The message is a sentence for the user: what happened, and what to do. What Excel said is kept as `cause`.
 */
export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.name = "Trouble";
    this.kind = kind;
  }
}
