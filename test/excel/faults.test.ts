import type { SessionState } from "../../src/application/session/state";
import { loadClientLibrary } from "../../src/embeddedExcel/bootstrap/clientLibrary";
import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
import { ANSWER_TIMEOUT_MS } from "../../src/limits";
import { analysed, bookOf, cellsIn, clientRows, opened, type Opened } from "./opened";

/** Enough for blocks that are written by themselves. */
const MANY_CLIENTS = 3_000;

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

const sheetNames = () => workbook.host.book.sheets.map(({ name }) => name);

/** Analyses and cancels as soon as the session is where `isMoment` says. */
async function cancelledAt(isMoment: (state: SessionState) => boolean): Promise<SessionState> {
  const { session } = workbook;
  await session.look();
  session.confirm();
  const unsubscribe = session.subscribe(() => {
    if (session.state.kind === "working" && !session.state.isCancelling && isMoment(session.state)) session.cancel();
  });
  await session.analyse();
  unsubscribe();
  return session.state;
}

const isAt =
  (step: string, fraction = 0) =>
  (state: SessionState) =>
    state.kind === "working" && state.progress.step === step && state.progress.fraction >= fraction;

const wholeTable = () =>
  cellsIn(workbook, "ABC", 7, 10).map(([, client, , sales, , , , abcClass]) => [client, sales, typeof abcClass]);

test.each(["reading", "classifying"])(
  "cancelled while %s, nothing was written and the choices are there again",
  async (step) => {
    workbook = opened(bookOf({ Ventes: clientRows(50) }));
    expect((await cancelledAt(isAt(step))).kind).toBe("found");
    expect(sheetNames()).toEqual(["Ventes"]);
    await workbook.session.analyse();
    expect(workbook.session.state.kind).toBe("done");
  },
);

test("cancelled in the middle of writing, the next analysis gives the whole workbook", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(MANY_CLIENTS) }));
  expect((await cancelledAt(isAt("writing", 0.4))).kind).toBe("found");
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
  expect(sheetNames()).toEqual(expect.arrayContaining(["Ventes", "ABC", "Paramètres", "Contrôles", "Calculs"]));
  expect(wholeTable()).toEqual(
    clientRows(MANY_CLIENTS)
      .slice(1)
      .map(([client, sales]) => [client, sales, "string"]),
  );
});

describe("where Excel never answers", () => {
  beforeEach(() => {
    workbook = opened(bookOf({ Ventes: clientRows(10) }));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** From now on requests are taken and forgotten; the client must not wait for its own tidying either. */
  function fallSilent(): void {
    const client = loadClientLibrary("minified");
    client.Utility._synchronousCleanup = false;
    client.HostBridge.init({ onMessageFromHost: null, sendMessageToHost: () => undefined });
  }

  test("looking ends with a sentence after a while, not before", async () => {
    fallSilent();
    jest.useFakeTimers();
    const looking = workbook.session.look();
    await jest.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS - 1000);
    expect(workbook.session.state.kind).toBe("looking");
    await jest.advanceTimersByTimeAsync(2000);
    await looking;
    expect(workbook.session.state).toEqual({ kind: "failed", problem: { code: "notAnswering" } });
  });

  test("so does an analysis, and nothing is tried again by itself", async () => {
    await workbook.session.look();
    workbook.session.confirm();
    fallSilent();
    const { requests } = workbook.host.traffic;
    jest.useFakeTimers();
    const analysing = workbook.session.analyse();
    await jest.advanceTimersByTimeAsync(10 * ANSWER_TIMEOUT_MS);
    await analysing;
    expect(workbook.session.state).toEqual({ kind: "failed", problem: { code: "notAnswering" } });
    expect(workbook.host.traffic.requests).toBe(requests);
  });
});

test.each([100_000, 200_000])(
  "a host that takes no more than %i bytes at once gets the same workbook",
  async (limit) => {
    workbook = opened(bookOf({ Ventes: clientRows(400) }), { payloadLimitBytes: limit });
    expect(await analysed(workbook)).toBe("done");
    const small = sheetNames().map((name) => cellsIn(workbook, name, 1, 20));
    workbook = opened(bookOf({ Ventes: clientRows(400) }));
    expect(await analysed(workbook)).toBe("done");
    expect(sheetNames().map((name) => cellsIn(workbook, name, 1, 20))).toEqual(small);
    expect(small.flat(2).some((cell) => cell instanceof CellError)).toBe(false);
  },
);

test("an analysis of a small workbook takes few round trips", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(50) }));
  expect(await analysed(workbook)).toBe("done");
  expect(workbook.host.traffic.syncs).toBeLessThanOrEqual(32);
});
