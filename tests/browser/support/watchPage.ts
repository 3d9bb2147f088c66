import type { Page } from "playwright-core";

/** What must not happen on any page: an error, a file that is missing, a request that leaves this computer. */
export function watchPage(page: Page, home: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!isLocal(request.url(), home)) problems.push(`outside: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

function isLocal(address: string, home: string): boolean {
  return address.startsWith(`${home}/`) || /^(data|blob|about):/.test(address);
}
