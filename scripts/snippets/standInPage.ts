/** An element as far as snippets use one: its value, its text, who listens to its clicks. */
export interface StandInElement {
  readonly id: string;
  value: string;
  checked: boolean;
  innerHTML: string;
  readonly clicks: (() => unknown)[];
  [other: string]: unknown;
}

/** A page that stands in for a snippet's own. */
export interface StandInPage {
  readonly document: Readonly<Record<string, unknown>>;
  /** Its buttons, those that set up first, then as they stand on the page. */
  buttons(): readonly StandInElement[];
}

/** Makes a page with the elements that a template names, and any other that is asked for. */
export function standInPage(template: string): StandInPage {
  const elements = new Map<string, StandInElement>();
  const element = (id: string): StandInElement => {
    const known = elements.get(id);
    if (known) return known;
    const made = newElement(id);
    elements.set(id, made);
    return made;
  };
  for (const [tag, id = ""] of template.matchAll(/<\w+[^>]*\bid="([^"]+)"[^>]*>/g)) {
    element(id).value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "";
    element(id).checked = /\bchecked\b/.test(tag);
  }
  let made = 0;
  return {
    document: {
      getElementById: element,
      createElement: () => newElement(`made-${(made += 1)}`),
      querySelectorAll: () => [],
      querySelector: () => null,
      body: newElement("body"),
    },
    buttons: () => {
      const pressed = [...elements.values()].filter(({ clicks }) => clicks.length > 0);
      return [
        ...pressed.filter(({ id }) => /^(setup|reset|run)/.test(id)),
        ...pressed.filter(({ id }) => !/^(setup|reset|run)/.test(id)),
      ];
    },
  };
}

function newElement(id: string): StandInElement {
  const clicks: (() => unknown)[] = [];
  return {
    ...{ id, value: "", checked: false, innerHTML: "", clicks, style: {}, children: [], options: [] },
    addEventListener: (event: string, act: () => unknown) => void (event === "click" && clicks.push(act)),
    appendChild: (child: unknown) => child,
    append: () => undefined,
    removeChild: () => undefined,
    setAttribute: () => undefined,
    getAttribute: () => null,
    click: () => undefined,
  };
}
