import type { Journal } from "./entry";
import { JOURNAL_NAMESPACE, JOURNAL_VERSION } from "./journalText";
import { packed } from "./packEntry";

/** Entries as XML: their JSON as escaped text. */
export function journalToXml(journal: Journal, namespace = JOURNAL_NAMESPACE): string {
  // JSON escapes the control characters below a space; what is left of them `escape` sees to.
  const json = JSON.stringify(journal.map(packed));
  return `<journal xmlns="${namespace}" version="${JOURNAL_VERSION}">${escape(json)}</journal>`;
}

/** What XML 1.0 cannot hold, apart from what JSON has already escaped. */
const NOT_IN_XML = /[\u007f-\u009f\ufffe\uffff]/g;

function escape(json: string): string {
  return json
    .replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
