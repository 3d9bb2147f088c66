import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { provideProgram } from "./provideProgram";
import { provideSoffice } from "./provideSoffice";

const POPPLER = "poppler-utils";
const TIMEOUT_MS = 180_000;
/** Dots to the inch: enough to find a line of two points by its colour. */
const DOTS = 100;
const FAILED = "The workbook could not be printed.";

/** A word where it stands on paper, in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed page: its words, and its picture as red, green and blue of each dot, line by line. */
export interface PrintedPage {
  readonly words: readonly Word[];
  readonly dots: Uint8Array;
  /** Dots to the line. */
  readonly width: number;
}

const POINTS_PER_INCH = 72;

/** The dots that a word takes on its page. */
export function dotsUnder({ dots, width }: PrintedPage, { left, top, right, bottom }: Word): Uint8Array {
  const [from, to, first, last] = [left, right, top, bottom].map((points) =>
    Math.round((points * DOTS) / POINTS_PER_INCH),
  ) as [number, number, number, number];
  const lines = Array.from({ length: Math.max(0, last - first) }, (_, line) => (first + line) * width);
  return Uint8Array.from(lines.flatMap((start) => [...dots.subarray((start + from) * 3, (start + to) * 3)]));
}

/** A workbook as LibreOffice prints it, page by page. */
export function printed(bytes: Uint8Array, folder: string): readonly PrintedPage[] {
  const input = path.join(folder, "printed.xlsx");
  const profile = path.join(folder, "printing");
  mkdirSync(profile, { recursive: true });
  writeFileSync(input, bytes);
  run(provideSoffice(), [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, input],
  ]);
  const pdf = path.join(folder, "printed.pdf");
  const texts = run(provideProgram("pdftotext", POPPLER, "-v"), ["-bbox", pdf, "-"]);
  const pages = texts.split("<page ").slice(1);
  return pages.map((page, at) => ({ words: wordsIn(page), ...pictureOf(pdf, at + 1, folder) }));
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

function wordsIn(page: string): Word[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    text: text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
  }));
}

/** Three bytes a dot, behind a heading of three lines. */
function pictureOf(pdf: string, page: number, folder: string): Pick<PrintedPage, "dots" | "width"> {
  const file = path.join(folder, `page-${page}`);
  const only = ["-f", String(page), "-l", String(page)];
  run(provideProgram("pdftoppm", POPPLER, "-v"), ["-r", String(DOTS), ...only, "-singlefile", pdf, file]);
  const bytes = readFileSync(`${file}.ppm`);
  const heading = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  return { dots: bytes.subarray(heading?.[0].length ?? 0), width: Number(heading?.[1]) };
}

function run(program: string, args: readonly string[]): string {
  const done = spawnSync(program, [...args], { timeout: TIMEOUT_MS, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(`${FAILED} ${done.stderr}`);
  return done.stdout;
}
