import type { Desk } from "./desk";
import { element } from "./element";
import { notify } from "./notice";
import { fetchSample, SAMPLES } from "./samples";

/** What a browser is told of a file, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};
const NOT_A_WORKBOOK =
  "{name} is not an .xlsx or .xlsm workbook, so the present one stays open. Save it as .xlsx in Excel first.";

const NOT_SAVED = "The copy could not be written. The workbook is still open, and nothing in it has changed.";

/** Wires the file picker, dropping a file anywhere on the page, the samples, and saving a copy. */
export function wireFiles(desk: Desk): void {
  const picker = element<HTMLInputElement>("open");
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    picker.value = ""; // so that the same file can be picked again
    if (file) void openFile(desk, file);
  });
  element<HTMLButtonElement>("save").addEventListener("click", () => void saveCopy(desk));
  wireSamples(desk);
  wireDrop(desk);
}

async function openFile(desk: Desk, file: File): Promise<void> {
  if (typeOf(file.name) === undefined) return notify(NOT_A_WORKBOOK.replace("{name}", () => file.name));
  await desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf(".")).toLowerCase()];
}

async function saveCopy(desk: Desk): Promise<void> {
  const saved = await desk.save().catch((error: unknown) => {
    notify(NOT_SAVED);
    throw error;
  });
  const { bytes, name } = saved;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: typeOf(name) }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function wireSamples(desk: Desk): void {
  const list = element<HTMLSelectElement>("samples");
  list.add(new Option("Samples…", ""));
  for (const { file, title } of SAMPLES) list.add(new Option(title, file));
  list.addEventListener("change", () => {
    const file = list.value;
    list.value = "";
    if (file !== "") void fetchSample(file).then((bytes) => desk.openSample(bytes, file));
  });
}

/**
 * Univer takes drops on its canvas, so the page listens first. The pane has a page of its own: there the veil is
 * only raised, and takes the drop.
 */
function wireDrop(desk: Desk): void {
  const veil = element("drop");
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  const pane = element<HTMLIFrameElement>("pane");
  pane.addEventListener("load", () =>
    pane.contentWindow?.addEventListener("dragenter", (event) => {
      if (carriesFile(event)) veil.hidden = false;
    }),
  );
  on("dragenter", () => (veil.hidden = false));
  on("dragover", () => (veil.hidden = false));
  on("dragleave", (event) => (veil.hidden = event.relatedTarget === null));
  on("drop", (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(desk, file);
  });
}
