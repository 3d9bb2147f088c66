import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { CustomFunctionsMetadata } from "../../workbench/host/customFunctionsMetadata";

/** Named from the project's root, where every command runs. */
const FOLDER = "src/functions";

/** The metadata of the add-in's functions, read from their comments, as the build gives it to Excel. */
export async function functionMetadata(): Promise<CustomFunctionsMetadata> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const generated = await generateCustomFunctionsMetadata(files.map((file) => join(FOLDER, file)));
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const read = JSON.parse(generated.metadataJson) as CustomFunctionsMetadata;
  return { allowErrorForDataTypeAny: true, ...read };
}
