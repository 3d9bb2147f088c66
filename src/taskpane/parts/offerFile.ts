/** Milliseconds for the browser to take the file up before its address goes. */
const TAKE_UP = 10_000;

/** Hands a text over as a file to save. Excel on a Mac offers no such file (OfficeDev/office-js 2700). */
export function offerFile(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKE_UP);
}
