import { expect, it } from "vitest";
import { answerAboutPane } from "./paneRequests";

/** What Office.js 1.1 sends for `Office.addin.showAsTaskpane()`. */
const SHOW = JSON.stringify({
  id: 5,
  type: 1,
  message: {
    url: "ProcessQuery",
    body: {
      Actions: [
        { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
        {
          Id: 3,
          ActionType: 3,
          Name: "SetAppRuntimeState",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: ["Visible"] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" } },
    },
  },
});

it("shows the pane where the add-in asks for it, and says that it is done", () => {
  const shown: boolean[] = [];
  const answer = answerAboutPane(SHOW, (visible) => shown.push(visible));
  expect(shown).toEqual([true]);
  expect(JSON.parse(answer ?? "")).toEqual({
    id: 5,
    type: 2,
    message: {
      statusCode: 200,
      headers: {},
      body: {
        Results: [
          { ActionId: 2, Value: {} },
          { ActionId: 3, Value: null },
        ],
      },
    },
  });
});

it("hides it where the add-in asks for that", () => {
  const shown: boolean[] = [];
  answerAboutPane(SHOW.replace("Visible", "Hidden"), (visible) => shown.push(visible));
  expect(shown).toEqual([false]);
});

it("leaves everything else to the host", () => {
  expect(answerAboutPane(SHOW.replace("AppRuntimeService", "Other"), () => undefined)).toBeNull();
});
