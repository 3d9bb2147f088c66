import { ActionType, MessageType } from "../host/wire/wire";
import type { Batch, Request } from "../host/wire/wire";

/** What Office.js calls the service through which an add-in shows and hides its own pane. */
const PANE_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
const SET_STATE = "SetAppRuntimeState";

/**
 * Answers what an add-in asks about its own pane (`Office.addin.showAsTaskpane`, `hide`): the pane belongs to the
 * page, as the workbook does to the host. `null` where the message is about anything else.
 */
export function answerAboutPane(text: string, show: (visible: boolean) => void): string | null {
  if (!text.includes(PANE_SERVICE)) return null;
  const { id, type, message } = JSON.parse(text) as Request;
  if (type !== MessageType.Request) return null;
  const { Actions } = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as Batch;
  for (const { ActionType: kind, Name, ArgumentInfo } of Actions) {
    if (kind === ActionType.Method && Name === SET_STATE) show(ArgumentInfo?.Arguments?.[0] === "Visible");
  }
  const Results = Actions.map((action) => ({
    ActionId: action.Id,
    Value: action.ActionType === ActionType.Instantiate ? {} : null,
  }));
  return JSON.stringify({
    id,
    type: MessageType.Response,
    message: { statusCode: 200, headers: {}, body: { Results } },
  });
}
