/** Thrown where bytes cannot be read as an .xlsx workbook. The message is one plain sentence that says what to do. */
export class NotAWorkbook extends Error {
  override readonly name = "NotAWorkbook";
}

const EMPTY = "{name} is empty; choose an Excel workbook (.xlsx).";
const OLD =
  "{name} is in the old .xls format or has a password; open it in Excel, save it without a password as an Excel Workbook (.xlsx), and try again.";
const BINARY =
  "{name} is a binary workbook (.xlsb); open it in Excel, save it as an Excel Workbook (.xlsx), and try again.";
const OTHER = "{name} is not an Excel workbook; choose a file that ends in .xlsx.";
const MISNAMED =
  "{name} is called a workbook, but holds something else, perhaps plain text; choose another file, or open it in Excel, save it as an Excel Workbook (.xlsx), and try again.";
const DAMAGED =
  "{name} is damaged and cannot be read; fetch another copy, or let Excel repair and save it, and try again.";
const LARGE =
  "{name} holds more than 200 MB once it is unpacked, which is more than can be opened here; choose a smaller workbook.";
const NO_SHEETS = "{name} holds no sheets; choose an Excel workbook that has at least one.";

const CALLED_A_WORKBOOK = /\.xls[xm]$/i;

const SENTENCES = {
  empty: EMPTY,
  old: OLD,
  binary: BINARY,
  other: OTHER,
  damaged: DAMAGED,
  large: LARGE,
  noSheets: NO_SHEETS,
};

/** The error for a file of that name: `notAWorkbook("other", "notes.pdf")`. */
export function notAWorkbook(reason: keyof typeof SENTENCES, name: string): NotAWorkbook {
  const sentence = reason === "other" && CALLED_A_WORKBOOK.test(name) ? MISNAMED : SENTENCES[reason];
  return new NotAWorkbook(sentence.replace("{name}", () => name));
}
