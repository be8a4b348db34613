import type { Events } from "./events";
import { MethodService } from "./service";

const CUSTOM_FUNCTION_CATEGORY = 1;
const ACTION_CATEGORY = 2;
const INVOKE = 1000;

/** Calls are handed to the client in portions of about this many characters, so that thousands need not wait as text. */
const PORTION_CHARACTERS = 2_000_000;

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly caller: string;
}

export type InvocationResult =
  | { readonly kind: "value"; readonly value: unknown }
  /** `errorCode` as the client numbers errors (1 = #N/A, 7 = #VALUE! …); `message` is shown with it. */
  | { readonly kind: "error"; readonly errorCode: number; readonly message?: string };

/** Calls functions and actions the add-in associated in the client, and collects what they return. */
export class Invocations {
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  private lastId = 0;
  private calls: Call[] = [];
  /** Ranges as JSON text: many calls hand over the same one. */
  private readonly rangeTexts = new WeakMap<object, string>();

  constructor(private readonly events: Events) {}

  /** `caller` is the address of the calling cell, e.g. "Sheet1!A1". Ranges among the arguments do not change any more. */
  callFunction(name: string, args: readonly unknown[], caller: string): Promise<InvocationResult> {
    const id = ++this.lastId;
    this.calls.push({ id, name, args, caller });
    if (this.calls.length === 1) {
      queueMicrotask(() => {
        this.sendPortion();
      });
    }
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  private sendPortion(): void {
    let sent = 0;
    for (let characters = 0; sent < this.calls.length && characters < PORTION_CHARACTERS; sent++) {
      const call = this.calls[sent];
      if (!call) break;
      const message = this.messageOf(call);
      characters += message.length;
      this.events.send({ messageCategory: CUSTOM_FUNCTION_CATEGORY, messageType: INVOKE, targetId: "", message });
    }
    this.calls = this.calls.slice(sent);
    if (this.calls.length > 0) {
      setTimeout(() => {
        this.sendPortion();
      });
    }
  }

  private messageOf({ id, name, args, caller }: Call): string {
    const texts = args.map((argument) => this.textOf(argument));
    return `[${id},${JSON.stringify(name)},[${texts.join()}],${JSON.stringify(caller)},0]`;
  }

  private textOf(argument: unknown): string {
    if (!Array.isArray(argument)) return JSON.stringify(argument ?? null);
    let text = this.rangeTexts.get(argument);
    if (text === undefined) this.rangeTexts.set(argument, (text = JSON.stringify(argument)));
    return text;
  }

  /** Runs an action associated with `Office.actions.associate`, as a keyboard shortcut would. */
  callAction(name: string, argument: unknown): void {
    const message = JSON.stringify([name, JSON.stringify(argument)]);
    this.events.send({ messageCategory: ACTION_CATEGORY, messageType: INVOKE, targetId: "", message });
  }

  /** The service through which the client answers. */
  readonly service = new MethodService({
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    SetInvocationResults: (results) => {
      if (Array.isArray(results)) for (const result of results) this.settle(result);
    },
    SetInvocationArrayResults: (results) => {
      if (!Array.isArray(results)) return;
      for (const result of results) {
        if (!Array.isArray(result)) continue;
        const [id, succeeded, value, errorCode]: unknown[] = result;
        this.settle({ id, failed: succeeded !== true, value, errorCode });
      }
    },
  });

  private settle(result: unknown): void {
    if (result === null || typeof result !== "object" || !("id" in result)) return;
    const id = Number(result.id);
    const resolve = this.waiting.get(id);
    if (!resolve) return;
    this.waiting.delete(id);
    const value = "value" in result ? result.value : null;
    const failed = "failed" in result && result.failed === true;
    if (!failed) return resolve({ kind: "value", value });
    const errorCode = "errorCode" in result ? Number(result.errorCode) : NaN;
    resolve({ kind: "error", errorCode, ...(typeof value === "string" ? { message: value } : {}) });
  }
}
