import type { BookProperties } from "../../../xlsx/book";
import { hostClass } from "../hostClass";
import type { Property } from "../hostClass";

const text = (name: keyof BookProperties): Property<null> => ({
  get: (_self, host) => host.engine.properties[name] ?? "",
});

/** Excel.DocumentProperties: as the file has them, to be read. */
export const documentProperties = hostClass<null>({
  name: "DocumentProperties",
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    lastAuthor: text("lastAuthor"),
    manager: text("manager"),
    company: text("company"),
    revisionNumber: { get: (_self, host) => host.engine.properties.revisionNumber ?? 0 },
    creationDate: { get: (_self, host) => host.engine.properties.creationDate ?? null },
  },
});
