import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { provideSoffice } from "./provideSoffice";

const TIMEOUT_MS = 180_000;
const FAILED = "LibreOffice could not convert the workbook.";
/** A profile of its own, which works every formula out anew rather than trust the values in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A workbook as LibreOffice saves it after working out every formula by itself. */
export function recalculate(bytes: Uint8Array, folder: string): Uint8Array {
  const soffice = provideSoffice();
  const profile = path.join(folder, "profile");
  const output = path.join(folder, "converted");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const input = path.join(folder, "shared.xlsx");
  writeFileSync(input, bytes);
  const converted = spawnSync(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
      ...["--outdir", output, input],
    ],
    { timeout: TIMEOUT_MS, encoding: "utf8" },
  );
  if (converted.status !== 0) throw new Error(`${FAILED} ${converted.stderr}`);
  return readFileSync(path.join(output, "shared.xlsx"));
}
