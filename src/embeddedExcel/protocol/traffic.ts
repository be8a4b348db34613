/** What went over the wire so far; tests and the command line read it. */
export interface Traffic {
  requests: number;
  /** Requests that did more than release references or answer services. */
  syncs: number;
  actions: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

export const noTraffic = (): Traffic => ({
  requests: 0,
  syncs: 0,
  actions: 0,
  largestRequestBytes: 0,
  largestResponseBytes: 0,
});

const encoder = new TextEncoder();

export const utf8Bytes = (text: string): number => encoder.encode(text).length;
