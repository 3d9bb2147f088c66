/** What the ribbon or a shortcut asks of the pane. */
export type Wish = "openPane" | "update" | "check" | "live" | "share";

let listener: ((wish: Wish) => void) | null = null;
let unheard: Wish | null = null;

/** Passes a wish to the pane; one that comes before the pane listens is kept until it does. */
export function makeWish(wish: Wish): void {
  if (listener) listener(wish);
  else unheard = wish;
}

/** Listens to wishes, the pane alone; gives back what ends the listening. */
export function onWish(handler: (wish: Wish) => void): () => void {
  listener = handler;
  if (unheard) handler(unheard);
  unheard = null;
  return () => {
    if (listener === handler) listener = null;
  };
}
