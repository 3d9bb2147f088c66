import type { DragEvent } from "react";

/** What is dragged are files, and no text. */
export function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

/** Lets no file be dropped: the browser would open it in place of the pane. */
export function keepFilesOut(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}
