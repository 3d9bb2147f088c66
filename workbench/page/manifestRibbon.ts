/** A button of the add-in's ribbon group, as the manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Path of its icon on the add-in's own server, such as `/assets/icons/icon-16.png`. */
  readonly icon: string | null;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly id: string };
}

/**
 * The ribbon group that a manifest (XML kind) gives the Home tab.
 *
 * @example `<Control xsi:type="Button" …><Action xsi:type="ExecuteFunction"><FunctionName>update</FunctionName>…`
 *   gives one button whose action is `{ kind: "function", id: "update" }`
 */
export function ribbonOf(manifest: string): readonly RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = new Map(
    [...xml.querySelectorAll("Resources [id][DefaultValue]")].map((element) => [
      element.getAttribute("id") ?? "",
      element.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource = (element: Element | null): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return [...xml.querySelectorAll("Group > Control")].map((control) => ({
    label: resource(child(control, "Label")),
    tip: resource(control.querySelector("Supertip > Description")),
    icon: pathOf(resource(control.querySelector('Icon > [size="16"]'))),
    action: actionOf(control),
  }));
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find((element) => element.localName === name) ?? null;
}

function actionOf(control: Element): RibbonButton["action"] {
  const id = control.querySelector("Action > FunctionName")?.textContent?.trim() ?? "";
  return id === "" ? { kind: "pane" } : { kind: "function", id };
}

function pathOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).pathname : null;
}
