const TITLE = "The scorecard pane could not start";
const WHAT_TO_DO = "Nothing in the workbook was changed. Close the pane and open it again from the Home tab.";

/**
 * Says that the pane could not start, and why, in a banner of Office's helpers, which load only now. Where even they
 * cannot be loaded, the sentence stands on the bare page: an add-in that shows nothing is reported as "it does not
 * work".
 */
export async function cannotStart(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  try {
    const { UI } = await import(
      /* webpackChunkName: "banner" */ "@microsoft/office-js-helpers/dist/office.helpers.min.js"
    );
    UI.notify(`${reason}\n${WHAT_TO_DO}`, TITLE, "error");
    makeReadable(document.querySelector<HTMLElement>(".office-js-helpers-notification"));
  } catch {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.textContent = `${TITLE}. ${reason} ${WHAT_TO_DO}`;
    document.body.replaceChildren(line);
  }
}

/**
 * The banner comes without the style sheet that it was made for: it gets colours, a role, and a name and a sign on its
 * button.
 */
function makeReadable(banner: HTMLElement | null): void {
  if (!banner) return;
  banner.setAttribute("role", "alert");
  banner.style.cssText = "background:#fde7e9;color:#1b1b1b;font:14px 'Segoe UI',sans-serif";
  const close = banner.querySelector("button");
  close?.setAttribute("aria-label", "Close");
  if (close) close.textContent = "×";
}
