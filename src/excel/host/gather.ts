import { quietly } from "./quietly";

/** Of many things in quick succession, hands on the last, once things have been quiet for a while. */
export function gather<T>(
  quietForMs: number,
  handle: (last: T) => void | Promise<void>,
): { add(thing: T): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  return {
    add(thing) {
      end();
      timer = setTimeout(() => void quietly(() => handle(thing)), quietForMs);
    },
    end,
  };
}
