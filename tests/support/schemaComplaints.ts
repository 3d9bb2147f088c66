import validate from "@ooxml-tools/validate";

/**
 * What Microsoft's Open XML SDK says against a workbook, part by part; nothing where all of it is as the schema of
 * today's Excel asks for, charts and drawings included.
 */
export async function schemaComplaints(bytes: Uint8Array): Promise<readonly string[]> {
  const complaints = await validate(bytes, "xlsx", "Microsoft365");
  return complaints.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}
