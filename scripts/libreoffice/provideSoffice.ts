import { provideProgram } from "./provideProgram";

/** The program that opens workbooks without Excel. */
export function provideSoffice(): string {
  return provideProgram("soffice", "libreoffice-calc", "--version");
}
