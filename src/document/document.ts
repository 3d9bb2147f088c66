/** A column of a table in a document: its heading, and its share of the page's width. */
export interface DocumentColumn {
  readonly heading: string;
  /** Its part of the width, relative to the shares of the other columns. */
  readonly share: number;
}

/** A piece of a document, in the order of reading. All of it is plain text: nothing in it is ever markup. */
export type DocumentPiece =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
    };

/** A document for a board, as a plain value, so that what it says is tested without Word; `toDocx` writes it. */
export interface BoardDocument {
  readonly title: string;
  /** The page lies across, for tables of many columns. */
  readonly landscape: boolean;
  readonly pieces: readonly DocumentPiece[];
}
