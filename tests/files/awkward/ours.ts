import { JOURNAL_NAMESPACE } from "../../../src/excel/kept/journalText";
import { SETTINGS_KEY } from "../../../src/excel/kept/keptUnder";
import { ADD_IN_ID } from "../../../xlsx/fileSettings";
import { link } from "../../../xlsx/testing/smallFile";
import { type Awkward, book, encode, relationships, repacked } from "./make";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const OFFICE = "http://schemas.microsoft.com/office/2011/relationships";

const withJournal = (xml: string): Uint8Array =>
  book({
    links: link("rId95", "customXml", "../customXml/item1.xml"),
    parts: { "customXml/item1.xml": xml },
  });

const withSettings = (value: string): Uint8Array =>
  repacked((parts) => {
    parts.set(
      "_rels/.rels",
      encode(
        relationships(
          link("rId1", "officeDocument", "xl/workbook.xml"),
          `<Relationship Id="rId2" Type="${OFFICE}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
        ),
      ),
    );
    parts.set("xl/webextensions/taskpanes.xml", encode("<wetp:taskpanes/>"));
    parts.set(
      "xl/webextensions/_rels/taskpanes.xml.rels",
      encode(
        relationships(`<Relationship Id="rId1" Type="${OFFICE}/webextension" Target="webextension1.xml"/>`),
      ),
    );
    parts.set(
      "xl/webextensions/webextension1.xml",
      encode(
        `<we:webextension xmlns:we="${EXTENSION}" id="{${ADD_IN_ID}}"><we:reference id="${ADD_IN_ID}"/><we:properties><we:property name="${SETTINGS_KEY}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"/></we:properties></we:webextension>`,
      ),
    );
  });

/** What the add-in keeps in a workbook, spoilt by somebody. */
export const OURS: readonly Awkward[] = [
  {
    name: "a journal that is none",
    end: "read",
    bytes: () => withJournal(`<journal xmlns="${JOURNAL_NAMESPACE}" version="2">[{"</journal>`),
  },
  {
    name: "a journal of a thousand brackets",
    end: "read",
    bytes: () =>
      withJournal(
        `<journal xmlns="${JOURNAL_NAMESPACE}" version="2">${"[".repeat(100_000)}${"]".repeat(100_000)}</journal>`,
      ),
  },
  {
    name: "a journal whose entries are something else",
    end: "read",
    bytes: () =>
      withJournal(
        `<journal xmlns="${JOURNAL_NAMESPACE}" version="2">[1,null,"x",{"steps":[null,{"place":null}]},{"id":1,"steps":"x"},[]]</journal>`,
      ),
  },
  {
    name: "a journal of 30 MB that ends in the middle",
    large: true,
    bytes: () =>
      withJournal(`<journal xmlns="${JOURNAL_NAMESPACE}" version="2">[${'{"x":1},'.repeat(3_000_000)}`),
  },
  {
    name: "another's part of 50 MB",
    large: true,
    end: "read",
    bytes: () => withJournal(`<data xmlns="urn:else">${"<a/>".repeat(12_000_000)}</data>`),
  },
  ...[
    "",
    "null",
    "[]",
    "5",
    '"text"',
    '{"version":99}',
    '{"version":1,"sheets":5}',
    `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    '{"version":1,"__proto__":{"live":true},"constructor":1}',
    '"{\\"version\\":1,\\"sheets\\":[{\\"lines\\":null}]}"',
  ].map((value, at): Awkward => ({
    name: `settings ${at + 1}: ${value.slice(0, 30)}`,
    end: "read",
    bytes: () => withSettings(value),
  })),
];
