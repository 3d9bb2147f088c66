import type { Book, BookCell, BookSheet } from "../../xlsx/book";

/** Two programs may differ behind the twelfth digit. */
const TOLERANCE = 1e-12;

/** Where two workbooks hold another value, fill or letter, in a sentence each; and how many cells were compared. */
export function differences(
  ours: Book,
  theirs: Book,
): { readonly sentences: readonly string[]; readonly compared: number } {
  const sentences: string[] = [];
  let compared = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    if (other === undefined) {
      sentences.push(`${sheet.name} is not there.`);
      continue;
    }
    const [mine, found] = [byPlace(sheet), byPlace(other)];
    for (const place of new Set([...mine.keys(), ...found.keys()])) {
      const [one, two] = [mine.get(place), found.get(place)];
      compared++;
      if (!sameContent(one?.content ?? "", two?.content ?? ""))
        sentences.push(
          `${sheet.name} ${place}: ${JSON.stringify(one?.content ?? "")} became ${JSON.stringify(two?.content ?? "")} (${one?.formula ?? "no formula"}).`,
        );
      if (letterOf(one) !== letterOf(two))
        sentences.push(`${sheet.name} ${place}: the letter ${letterOf(one)} became ${letterOf(two)}.`);
      if ((one?.style.fill ?? null) !== (two?.style.fill ?? null))
        sentences.push(
          `${sheet.name} ${place}: the fill ${one?.style.fill ?? "none"} became ${two?.style.fill ?? "none"}.`,
        );
    }
  }
  return { sentences, compared };
}

function byPlace({ cells }: BookSheet): ReadonlyMap<string, BookCell> {
  return new Map(cells.map((cell) => [`row ${cell.row + 1}, column ${cell.column + 1}`, cell]));
}

/** The letter of a status that a number format shows behind the figure. */
function letterOf(cell: BookCell | undefined): string {
  return / ([GAR])"?(?=;|$)/.exec(cell?.style.numberFormat ?? "")?.[1] ?? "none";
}

function sameContent(one: BookCell["content"], two: BookCell["content"]): boolean {
  if (typeof one !== "number" || typeof two !== "number") return one === two;
  return Math.abs(one - two) <= TOLERANCE * Math.max(1, Math.abs(one));
}
