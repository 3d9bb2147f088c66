import { text } from "../args";
import type { HostContext } from "../context";
import { customXmlPart, namespaceOf, wellFormed } from "./customXmlPart";
import { invalidOperation, itemNotFound } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject } from "../hostClass";

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollection = hostClass<null>({
  name: "CustomXmlPartCollection",
  items: (_self, host) => [...host.engine.customXml.keys()].map((id) => customXmlPart(host, id)),
  find: (_self, id, host) => (host.engine.customXml.has(text(id)) ? customXmlPart(host, text(id)) : null),
  methods: {
    add: (_self, [xml], host) => {
      const id = `{22222222-0000-0000-0000-${String(host.newId()).padStart(12, "0")}}`;
      host.engine.customXml.set(id, wellFormed(text(xml)));
      return customXmlPart(host, id);
    },
    getByNamespace: (_self, [uri], host) => scopedCollection(host, text(uri)),
  },
});

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
const scopedCollection = hostClass<string>({
  name: "CustomXmlPartScopedCollection",
  items: parts,
  find: (uri, id, host) => parts(uri, host).find((part) => part.self === id) ?? null,
  methods: {
    getOnlyItem: (uri, _args, host) => {
      const [part, ...others] = parts(uri, host);
      if (!part) throw itemNotFound();
      if (others.length > 0) throw invalidOperation();
      return part;
    },
    getOnlyItemOrNullObject: (uri, _args, host) => {
      const [part, ...others] = parts(uri, host);
      return part && others.length === 0 ? part : null;
    },
  },
});

function parts(uri: string, host: HostContext): HostObject[] {
  return [...host.engine.customXml]
    .filter(([, xml]) => namespaceOf(xml) === uri)
    .map(([id]) => customXmlPart(host, id));
}
