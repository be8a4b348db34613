import { HostError } from "./hostError";

/** A service the client reaches by name instead of through the root object. */
export interface Service {
  call(method: string, args: readonly unknown[]): unknown;
}

/** Answers the given methods; any other is unknown to this host. */
export class MethodService implements Service {
  constructor(private readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>) {}

  call(method: string, args: readonly unknown[]): unknown {
    const found = this.methods[method];
    if (!found) throw new HostError("ApiNotFound", `the host has no service method ${method}`);
    return found(...args);
  }
}
