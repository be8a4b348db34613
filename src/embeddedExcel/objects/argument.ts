import { HostError } from "../protocol/hostError";

/**
 * Readers of arguments sent by the client. An omitted argument arrives as null. Each throws InvalidArgument where the
 * argument is not what the member takes.
 */
export function invalidArgument(detail?: string): HostError {
  return new HostError("InvalidArgument", detail);
}

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number of at least `least`. */
export function integerArgument(value: unknown, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the listed words, as Office.js spells them. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}

export function listArgument(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}

/** `read` applied to the argument, or `fallback` where it was omitted. */
export function optional<Value, Fallback>(
  value: unknown,
  read: (value: unknown) => Value,
  fallback: Fallback,
): Value | Fallback {
  return value === null || value === undefined ? fallback : read(value);
}
