import { LONGEST_ANSWER_MS, STEP_MS } from "../../src/excel/host/answered";
import type { ExcelHost } from "../../workbench/host/excelHost";

/**
 * What goes wrong: a request is refused as a whole, or done and its answer lost or never given; a write fails within its
 * batch; the analyst types in a cell, so that Excel refuses, and presses Cancel. `for ever` is a pane that is closed, or Excel
 * gone: everything after it fails too.
 */
export interface Fault {
  readonly what: "refused" | "answer lost" | "unanswered" | "write failed" | "cancelled";
  /** Which request, or which write, from one. */
  readonly at: number;
  readonly forEver: boolean;
  readonly code?: string;
}

export interface Broken {
  readonly mend: () => void;
  /** Whether it went wrong at all: there were as many requests, or writes. */
  readonly happened: () => boolean;
  /** Given once the analyst presses Cancel. */
  readonly signal: AbortSignal;
}

/** So long the analyst types before the analyst presses Cancel. */
const TYPES_MS = 20;

/** Makes the host fail so from now on. */
export function breakHost(host: ExcelHost, { what, at, forEver, code = "GeneralException" }: Fault): Broken {
  const { receive, send } = host;
  let requests = 0;
  let happened = false;
  let gone = false;
  const lost = new Set<number>();
  const cancel = new AbortController();
  const clock = silences();
  const refuse = (id: number) => {
    const error = { Code: code, Message: "A fault.", Location: "", ActionIndex: -1, HttpStatusCode: 500 };
    const message = { statusCode: 200, headers: {}, body: { Results: [], Error: error } };
    setTimeout(() => send(JSON.stringify({ id, type: 2, message })));
  };
  host.receive = (text) => {
    const request = JSON.parse(text) as { id: number; type: number; message?: { body?: unknown } };
    if (request.type !== 1) return receive.call(host, text);
    if (!JSON.stringify(request).includes("_RemoveReference")) requests += 1;
    if (gone) return refuse(request.id);
    if (what !== "write failed" && requests === at && !happened) {
      happened = true;
      gone = forEver;
      if (what === "refused") return refuse(request.id);
      if (what === "cancelled") {
        host.cellEditing = true;
        setTimeout(() => {
          cancel.abort();
          host.cellEditing = false;
        }, TYPES_MS);
      } else lost.add(request.id);
    }
    receive.call(host, text);
  };
  host.send = (text) => {
    const answer = JSON.parse(text) as {
      id?: number;
      type: number;
      message?: { body?: { Error?: unknown } };
    };
    if (answer.type === 2 && answer.id !== undefined && lost.has(answer.id))
      return what === "unanswered" ? clock.pass() : refuse(answer.id);
    if (what === "write failed" && answer.type === 2 && answer.message?.body?.Error && !happened) {
      happened = true;
      gone = forEver;
    }
    send(text);
  };
  if (what === "write failed") host.failWrite(at, code);
  return {
    mend: () => {
      clock.end();
      host.cellEditing = false;
      host.receive = receive;
      host.send = send;
      host.failWrite(Number.MAX_SAFE_INTEGER);
    },
    happened: () => happened,
    signal: cancel.signal,
  };
}

/** Silence is over when it is told to pass, so that nobody waits for it. */
function silences(): { pass: () => void; end: () => void } {
  const { setInterval: start, clearInterval: stop } = globalThis;
  const counting = new Map<unknown, () => void>();
  const patched = {
    setInterval: (work: () => void, milliseconds?: number, ...rest: unknown[]) => {
      const timer = start(work, milliseconds, ...(rest as []));
      if (milliseconds === STEP_MS) counting.set(timer, work);
      return timer;
    },
    clearInterval: (timer?: Parameters<typeof clearInterval>[0]) => {
      counting.delete(timer);
      stop(timer);
    },
  };
  Object.assign(globalThis, patched);
  return {
    pass: () => {
      const steps = [...counting.values()];
      setTimeout(() => {
        for (let passed = 0; passed < LONGEST_ANSWER_MS; passed += STEP_MS) steps.forEach((step) => step());
      });
    },
    end: () => {
      Object.assign(globalThis, { setInterval: start, clearInterval: stop });
    },
  };
}
