/** A workbook that comes with the project. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** The first is open when the page starts: there *Update* has its real work to do. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { file: "board-2024-09.xlsx", title: "Board scorecard, September typed in" },
  { file: "board-2024-06.xlsx", title: "Board scorecard, June as published" },
];

/** The bytes of a sample. */
export async function fetchSample(file: string): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`The sample ${file} is not there.`);
  return new Uint8Array(await response.arrayBuffer());
}
