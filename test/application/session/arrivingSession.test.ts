import { ArrivingSession } from "../../../src/application/session/arrivingSession";
import type { Session } from "../../../src/application/session/state";
import { bookOf, clientRows, opened } from "../../excel/opened";

const aWorkbook = () => opened(bookOf({ Ventes: clientRows(12) }));

/** The states the pane is told of, in their order. */
function statesOf(session: Session): string[] {
  const told: string[] = [];
  session.subscribe(() => told.push(session.state.kind));
  return told;
}

test("a session that is still being loaded is looking, then it is the loaded one", async () => {
  const loaded = aWorkbook().session;
  const session = new ArrivingSession(() => Promise.resolve(loaded));
  const told = statesOf(session);
  expect(session.state.kind).toBe("looking");
  await session.look();
  expect(told[0]).toBe("looking");
  expect(told.at(-1)).toBe("found");
  expect(session.state).toBe(loaded.state);
  await session.analyse();
  expect(session.state.kind).toBe("done");
});

test("a session that cannot be loaded says so, and looking again tries again", async () => {
  let isOffline = true;
  const session = new ArrivingSession(() =>
    isOffline ? Promise.reject(new Error("no such file")) : Promise.resolve(aWorkbook().session),
  );
  const told = statesOf(session);
  await session.look();
  expect(session.state).toEqual({ kind: "failed", problem: { code: "partNotLoaded" } });
  isOffline = false;
  await session.look();
  expect(session.state.kind).toBe("found");
  expect(told.slice(0, 3)).toEqual(["looking", "failed", "looking"]);
});

test("it is loaded once, however often the user looks", async () => {
  let loads = 0;
  const session = new ArrivingSession(() => {
    loads++;
    return Promise.resolve(aWorkbook().session);
  });
  await session.look();
  await session.look();
  expect(loads).toBe(1);
});

describe("an analysis whose program cannot be loaded", () => {
  const PROGRAM = "../../../src/application/session/runAnalysis";
  afterEach(() => jest.dontMock(PROGRAM));

  test("says so before it touches the workbook, and goes on from the same choices afterwards", async () => {
    const { host, session } = aWorkbook();
    const sheets = host.book.sheets.length;
    jest.doMock(PROGRAM, () => {
      throw new Error("no such file");
    });
    await session.look();
    session.chooseOptions({ fiscalYearStartMonth: 4 });
    await session.analyse();
    expect(session.state).toEqual({ kind: "failed", problem: { code: "partNotLoaded" } });
    expect(host.book.sheets).toHaveLength(sheets);

    jest.dontMock(PROGRAM);
    await session.look();
    const { state } = session;
    expect(state.kind === "found" && state.found.options.fiscalYearStartMonth).toBe(4);
    await session.analyse();
    expect(session.state.kind).toBe("done");
  });
});
