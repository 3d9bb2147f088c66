import { text } from "../args";
import { invalidArgument } from "../errors";
import { hostClass } from "../hostClass";
import { isWellFormed } from "./wellFormedXml";

/** Excel.CustomXmlPart; it stands for its id. */
export const customXmlPart = hostClass<string>({
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    namespaceUri: { get: (id, host) => namespaceOf(host.engine.customXml.get(id) ?? "") },
  },
  methods: {
    getXml: (id, _args, host) => host.engine.customXml.get(id) ?? "",
    setXml: (id, [xml], host) => void host.engine.customXml.set(id, wellFormed(text(xml))),
    delete: (id, _args, host) => void host.engine.customXml.delete(id),
  },
});

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/** The namespace of the root element: `urn:a` for `<a xmlns="urn:a"/>`, `""` where it has none. */
export function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) return "";
  const [, prefix, , attributes = ""] = root;
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}

/** The text if it is well-formed XML, else InvalidArgument. */
export function wellFormed(xml: string): string {
  if (!isWellFormed(xml)) throw invalidArgument();
  return xml;
}
