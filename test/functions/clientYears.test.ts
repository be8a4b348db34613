import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, registered } from "./host";

const call = registered();
const { errors } = FUNCTIONS_EN;

test("the trend is up, down or stable over the last three years", () => {
  expect(
    call("CLIENT.TREND", [
      [100, 110, 121],
      [121, 110, 100],
      [100, 101, 100],
      ["", "", ""],
      [0, 0, 50],
    ]),
  ).toEqual([[1], [-1], [0], [""], [""]]);
  expect(call("CLIENT.TREND", [[900, 100, 110, 121]])).toEqual([[1]]);
  expect(call("CLIENT.TREND", [[50, 60]])).toEqual([[1]]);
});

test("a client that has no trend yet says why", () => {
  expect(errorOf(() => call("CLIENT.TREND", [[0, 0, 50]])).message).toBe(errors.noTrend);
  expect(errorOf(() => call("CLIENT.TREND", [[50]])).message).toBe(errors.tooFewYears);
});

test("the status is that of the last year against the one before", () => {
  expect(
    call("CLIENT.STATUS", [
      [0, 0, 10],
      [5, 0, 10],
      [0, 5, 10],
      [0, 5, 0],
      [5, 0, -3],
      ["", "", ""],
    ]),
  ).toEqual([["new"], ["back"], ["kept"], ["lost"], ["none"], [""]]);
  expect(errorOf(() => call("CLIENT.STATUS", [["", ""]])).message).toBe(errors.noValues);
});

test("an error among the years is handed on", () => {
  expect(errorOf(() => call("CLIENT.STATUS", [[{ code: "#N/A" }, 3]])).code).toBe("#N/A");
});
