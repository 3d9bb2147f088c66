import { addMonths } from "../../tests/support/months/addMonths";
import { LAYOUTS } from "../../tests/support/months/layouts";
import { partText } from "../../xlsx/package";
import { readXlsx, type OpenedFile } from "../../xlsx/readXlsx";
import { differences } from "./differences";
import { recalculate } from "./recalculate";

/** What came out for one layout: a sentence for each difference. */
export interface SavedMonths {
  readonly name: string;
  readonly compared: number;
  readonly sentences: readonly string[];
}

/**
 * The copies that are saved after months were added, opened and worked out anew by LibreOffice: the values are those of
 * the emulated Excel, and names, charts, notes and validations are where the copy says.
 */
export async function savedMonths(folder: string): Promise<readonly SavedMonths[]> {
  const found: SavedMonths[] = [];
  for (const layout of LAYOUTS) {
    const { after } = await addMonths(layout);
    const theirs = await readXlsx(recalculate(after.bytes, folder), layout.name);
    const { sentences, compared } = differences(after.shown, theirs.book);
    found.push({
      name: layout.name,
      compared,
      sentences: [...sentences, ...elsewhere(after.file, theirs)],
    });
  }
  return found;
}

const QUOTES = /'|&apos;/g;

/** Things beside the cells, as a file states them. */
const SAID: readonly (readonly [string, (file: OpenedFile) => readonly string[]])[] = [
  ["charts", (file) => matches(file, /^xl\/charts\/chart\d+\.xml$/, /<c:f>(.*?)<\/c:f>/g)],
  ["notes", (file) => matches(file, /^xl\/comments\d*\.xml$/, /<comment [^>]*ref="(.*?)"/g)],
  [
    "names",
    (file) =>
      matches(
        file,
        /^xl\/workbook\.xml$/,
        /<definedName [^>]*name="(?!_xlnm\._Filter)[^"]*"[^>]*>(.*?)<\/definedName>/g,
      ),
  ],
  [
    "validations",
    (file) => matches(file, /^xl\/worksheets\/sheet1\.xml$/, /<dataValidation [^>]*sqref="(.*?)"/g),
  ],
];

function elsewhere(ours: OpenedFile, theirs: OpenedFile): string[] {
  return SAID.flatMap(([what, of]) => {
    const [said, found] = [of(ours), of(theirs)];
    if (said.length === 0) return [`The copy has no ${what}.`];
    return JSON.stringify(said) === JSON.stringify(found)
      ? []
      : [`The ${what} ${said.join(", ")} became ${found.join(", ")}.`];
  });
}

/** Sheet names stand in quotation marks for one program, as signs or as XML's own words for them, and without for the other. */
function matches({ parts }: OpenedFile, path: RegExp, text: RegExp): readonly string[] {
  return [...parts.keys()]
    .filter((one) => path.test(one))
    .flatMap((one) =>
      [...partText(parts, one).matchAll(text)].map(([, said = ""]) => said.replace(QUOTES, "")),
    )
    .sort();
}
