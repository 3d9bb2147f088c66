import { buffered } from "../engine/buffered";
import type { Engine, EngineEvent } from "../engine/engine";
import { isWrite, processBatch } from "./wire/batch";
import { clearsUndo } from "./wire/clearsUndo";
import type { HostContext, OpenFile } from "./context";
import { HostError, inCellEditMode, requestTooLarge, responseTooLarge } from "./errors";
import { eventEntries } from "./events/eventRelay";
import type { Actor, PendingEntry } from "./events/eventRelay";
import { WEB, type Flavour } from "./flavour";
import type { HostObject } from "./hostClass";
import type { Cells, RangePlace } from "./place";
import { range } from "./range/range";
import { rangeAreas } from "./range/rangeAreas";
import { references } from "./wire/references";
import { subscriptions } from "./events/subscriptions";
import { ActionType, MessageType } from "./wire/wire";
import type { Batch, BatchReply, EventEntry, Request } from "./wire/wire";

/** More batches than this are forgotten, so that a long session does not fill the memory. */
const LONGEST_LOG = 200;

/** One batch of the add-in's, as it came and as it was answered. */
export interface LoggedBatch {
  readonly batch: Batch;
  readonly reply: BatchReply;
}

/**
 * Stands in for Excel: takes the messages of Microsoft's own Office.js as text and answers them on a spreadsheet
 * engine. Batches are done one after the other; events follow the batch that caused them.
 */
export class ExcelHost {
  /** Where answers and events go; the page or the Node loader sets it. */
  send: (text: string) => void = () => undefined;
  /** While the user is typing in a cell Excel refuses every request. */
  cellEditing = false;
  readonly file: OpenFile = { autoSave: false };
  /** Round trips that the add-in has made; the library's own tidying up is not counted. */
  syncs = 0;
  /** The last batches, for tests. */
  readonly log: LoggedBatch[] = [];

  private readonly context: HostContext;
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();
  private actor: Actor = "user";
  private events: PendingEntry[] = [];
  private failure: { writesLeft: number; readonly error: HostError } | null = null;

  constructor(
    readonly engine: Engine,
    readonly flavour: Flavour = WEB,
    knows: HostContext["knows"] = () => true,
  ) {
    let lastId = 0;
    const newId = (): number => (lastId += 1);
    this.context = {
      engine: buffered(engine),
      subscriptions: subscriptions(),
      references: references(newId),
      newId,
      calculation: { mode: "Automatic" },
      file: this.file,
      culture: flavour.culture,
      clearsUndo: clearsUndo(flavour),
      knows,
    };
    this.stopListening = engine.listen((event) => this.hear(event));
  }

  /** A message of the library's. */
  receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== MessageType.Request) return;
    const { body } = request.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    this.queue = this.queue.then(() => this.answer(request.id, batch, text.length));
  }

  /** For tests: the `count`th write from now fails, so that what stands before it in its batch has landed. */
  failWrite(count: number, code = "GeneralException"): void {
    this.failure = { writesLeft: count, error: new HostError(code, `A test made write ${count} fail.`, 500) };
  }

  /** Resolves when everything that has been received is done and its events are sent. */
  async idle(): Promise<void> {
    await this.queue;
    await new Promise((resolve) => setTimeout(resolve));
  }

  dispose(): void {
    this.stopListening();
    this.send = () => undefined;
  }

  private async answer(id: number, batch: Batch, size: number): Promise<void> {
    if (isAddInsOwn(batch)) this.syncs += 1;
    let reply = await this.replyTo(batch, size);
    let body = JSON.stringify({
      id,
      type: MessageType.Response,
      message: { statusCode: 200, headers: {}, body: reply },
    });
    if (body.length > this.flavour.payloadLimit) {
      reply = refusal(responseTooLarge());
      body = JSON.stringify({
        id,
        type: MessageType.Response,
        message: { statusCode: 200, headers: {}, body: reply },
      });
    }
    this.log.push({ batch, reply });
    if (this.log.length > LONGEST_LOG) this.log.shift();
    this.send(body);
    this.sendEvents();
  }

  private async replyTo(batch: Batch, size: number): Promise<BatchReply> {
    if (this.cellEditing && isAddInsOwn(batch)) return refusal(inCellEditMode());
    if (size > this.flavour.payloadLimit) return refusal(requestTooLarge());
    this.actor = "addin";
    try {
      const work = (): Promise<BatchReply> => processBatch(this.context, batch, () => this.beforeWrite());
      return await (batch.Actions.some(isWrite) ? this.engine.asOneStep(work) : work());
    } finally {
      this.actor = "user";
    }
  }

  private beforeWrite(): void {
    if (!this.failure) return;
    this.failure.writesLeft -= 1;
    if (this.failure.writesLeft > 0) return;
    const { error } = this.failure;
    this.failure = null;
    throw error;
  }

  private hear(event: EngineEvent): void {
    if (event.kind === "structure")
      this.context.references.move(event, (object, place) => this.asKept(object, place));
    this.events.push(...eventEntries(this.context, event, this.actor));
    if (this.actor === "user") this.sendEvents();
  }

  private asKept({ className }: HostObject, place: Cells): HostObject {
    return className === "Range" ? range(this.context, place as RangePlace) : rangeAreas(this.context, place);
  }

  private sendEvents(): void {
    if (this.events.length === 0) return;
    const pending = this.events;
    this.events = [];
    setTimeout(() => {
      const entries: EventEntry[] = pending.map((entry) => ({ ...entry, message: entry.message() }));
      this.send(JSON.stringify({ type: MessageType.Event, message: { entries } }));
    });
  }
}

function refusal({ code, message, httpStatus }: HostError): BatchReply {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: httpStatus },
  };
}

/** Whether somebody called `sync`: the library gives references back in batches of its own. */
function isAddInsOwn(batch: Batch): boolean {
  return batch.Actions.some(
    ({ ActionType: type, Name, ObjectPathId }) =>
      !(type === ActionType.Method && Name === "_RemoveReference") &&
      !(type === ActionType.Instantiate && batch.ObjectPaths[ObjectPathId]?.ObjectPathType === 1),
  );
}
