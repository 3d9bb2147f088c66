import { element } from "./element";

const SHOWN_MS = 12_000;
let timer: number | undefined;

/** Says one sentence under the bar, and to screen readers. It goes by itself; an empty one takes it away. */
export function notify(sentence: string): void {
  const notice = element("notice");
  notice.textContent = sentence;
  notice.hidden = sentence === "";
  window.clearTimeout(timer);
  timer = window.setTimeout(() => (notice.hidden = true), SHOWN_MS);
}
