import type { Found } from "../../src/application/session/state";
import { following } from "../../src/taskpane/useFoundBefore";
import { FOUND, PORTFOLIO, QUESTIONABLE } from "./samples";

const another = { ...PORTFOLIO, linesRead: 3 };
const reading: Found = { ...FOUND, isReading: true, everything: null };

describe("what was known of a table before", () => {
  it("stays as it was while the lines are read", () => {
    const before = following(null, FOUND);
    expect(following(before, reading).settled).toBe(FOUND);
    expect(following(following(before, reading), { ...FOUND, everything: another }).settled.everything).toBe(another);
  });

  it("holds what the first choice added up to, read or not when it was first shown", () => {
    const before = following(following(null, reading), FOUND);
    expect(before.atFirst).toBe(PORTFOLIO);
    expect(following(before, { ...FOUND, origin: "chosen", everything: another }).atFirst).toBe(PORTFOLIO);
  });

  it("does not take the user’s own choice for the first", () => {
    const before = following(null, { ...FOUND, everything: null });
    expect(following(before, { ...FOUND, origin: "chosen" }).atFirst).toBeNull();
  });

  it("holds the latest complete choice of columns", () => {
    const before = following(null, FOUND);
    expect(following(before, { ...FOUND, choice: null }).choice).toBe(FOUND.choice);
  });

  it("gathers the exclusions that were suggested", () => {
    const [one, other] = QUESTIONABLE.suggestedExclusions;
    const before = following(null, QUESTIONABLE);
    const after = following(before, { ...QUESTIONABLE, suggestedExclusions: other ? [other] : [] });
    expect(after.suggestions).toEqual([one, other]);
  });

  it("is the same thing while nothing changes, so that it can be kept", () => {
    const before = following(null, FOUND);
    expect(following(before, FOUND)).toBe(before);
  });

  it("starts anew with another table", () => {
    const other: Found = { ...FOUND, table: { ...FOUND.table }, everything: another };
    expect(following(following(null, FOUND), other)).toMatchObject({ atFirst: another, settled: other });
  });
});
