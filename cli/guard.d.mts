/** Seconds of computing that a command has for one workbook of so many bytes. */
export function secondsFor(command: string, bytes: number): number;
