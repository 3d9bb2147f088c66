/** Milliseconds for the browser to take the file, before its address is given up. */
const TAKE_UP = 10_000;

/** The kind of a Word document. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a text, or the bytes of a document, over as a file to save. Excel on a Mac offers no such file (OfficeDev/office-js 2700). */
export function offerFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = "application/json",
): void {
  // The page makes the file itself: nothing is sent to any server and fetched back.
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  // Without a name the browser would show the text in place of saving it.
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKE_UP);
}
