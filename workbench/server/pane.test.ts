import { expect, it } from "vitest";
import { adaptPane } from "./pane.mjs";

it("takes Office.js from this computer, after the script that stands in for Excel's web view", () => {
  const html =
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
    '<script defer src="taskpane.js"></script></head>';
  expect(adaptPane(html)).toBe(
    '<head><script src="/page/shim.js"></script><script src="/office/office.js"></script>' +
      '<script defer src="taskpane.js"></script></head>',
  );
});

it("finds it in a minified page as well", () => {
  const html =
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src=a.js></script>";
  expect(adaptPane(html)).toBe(
    '<script src="/page/shim.js"></script><script src="/office/office.js"></script><script src=a.js></script>',
  );
});

it("keeps quiet about nothing: a page without Office.js is our own mistake", () => {
  expect(() => adaptPane("<head></head>")).toThrow("taskpane.html does not load Office.js");
});
