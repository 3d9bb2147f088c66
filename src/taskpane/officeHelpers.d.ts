/** What the pane uses of the helpers. Their own types bring years-old types of Office.js with them. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export const UI: {
    notify(message: string, title: string, type: "default" | "success" | "error" | "warning"): void;
  };
}
