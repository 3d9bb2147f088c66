import { element } from "./element";
import { ribbonOf } from "./manifestRibbon";
import type { RibbonButton } from "./manifestRibbon";

/** Shows the add-in's ribbon group in the bar; `press` is what Excel does on a click. */
export async function showRibbon(press: (action: RibbonButton["action"]) => void): Promise<void> {
  const response = await fetch("/manifest.xml");
  const group = element("ribbon");
  if (!response.ok) return;
  for (const { label, tip, icon, action } of ribbonOf(await response.text())) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = tip;
    if (icon !== null) button.append(picture(icon));
    button.append(label);
    button.addEventListener("click", () => press(action));
    group.append(button);
  }
}

function picture(path: string): HTMLImageElement {
  const image = new Image();
  image.src = `/addin${path}`;
  image.alt = "";
  return image;
}
