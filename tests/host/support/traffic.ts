import type { OpenBook } from "../../../workbench/node/openInNode";

/** What Excel and the add-in sent one another: characters in all, those of the longest message, and round trips. */
export interface Traffic {
  readonly characters: number;
  readonly longest: number;
  readonly roundTrips: number;
}

/** Counts what is sent while some work is done. */
export async function traffic({ host }: OpenBook, work: () => Promise<unknown>): Promise<Traffic> {
  const { receive, send, syncs } = host;
  let [characters, longest] = [0, 0];
  const count = (text: string) => {
    characters += text.length;
    longest = Math.max(longest, text.length);
  };
  host.receive = (text) => {
    count(text);
    return receive.call(host, text);
  };
  host.send = (text) => {
    count(text);
    send.call(host, text);
  };
  await work();
  await host.idle();
  Object.assign(host, { receive, send });
  return { characters, longest, roundTrips: host.syncs - syncs };
}
