import { expect, it } from "vitest";
import { decodeText } from "./decodeText";

/** `Children’s – £5` and the bytes that each program saves. */
const SAID = "Children’s – £5";
const WINDOWS = [..."Children"]
  .map((letter) => letter.charCodeAt(0))
  .concat(0x92, 0x73, 0x20, 0x96, 0x20, 0xa3, 0x35);
const utf16 = [...SAID].map((letter) => letter.charCodeAt(0));

it.each([
  ["UTF-8", [...new TextEncoder().encode(SAID)]],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(SAID)]],
  ["Windows", WINDOWS],
  ["Excel's Unicode text", [0xff, 0xfe, ...utf16.flatMap((code) => [code & 0xff, code >> 8])]],
  ["the same the other way round", [0xfe, 0xff, ...utf16.flatMap((code) => [code >> 8, code & 0xff])]],
])("reads %s", (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(SAID);
});
