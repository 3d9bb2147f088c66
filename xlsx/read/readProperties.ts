import type { BookProperties } from "../book";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { child, parseXml } from "../xml/xmlElement";

/** The elements of the core and of the extended properties beside Excel's names of them. */
const CORE: Readonly<Record<string, Exclude<keyof BookProperties, "revisionNumber">>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  category: "category",
  lastModifiedBy: "lastAuthor",
  created: "creationDate",
};
const EXTENDED: typeof CORE = { Manager: "manager", Company: "company" };

/** What a file says of itself. */
export function readProperties(parts: PackageParts): BookProperties {
  const links = relationshipsOf(parts, "");
  const read = (type: string, names: typeof CORE): BookProperties => {
    const target = links.find((link) => link.type === type)?.target;
    const root = target === undefined ? null : parseXml(partText(parts, target));
    return Object.fromEntries(
      Object.entries(names).flatMap(([element, name]) => {
        const text = child(root, element)?.text ?? "";
        return text === "" ? [] : [[name, text]];
      }),
    );
  };
  const core = links.find(({ type }) => type === "core-properties")?.target;
  const revision = Number(core && child(parseXml(partText(parts, core)), "revision")?.text);
  return {
    ...read("core-properties", CORE),
    ...read("extended-properties", EXTENDED),
    ...(revision > 0 && { revisionNumber: revision }),
  };
}
