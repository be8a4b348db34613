import { Events } from "../../../src/embeddedExcel/protocol/events";
import { Invocations } from "../../../src/embeddedExcel/protocol/invocations";

test("thousands of calls with large ranges go out in portions, in order, and each gets its answer", async () => {
  const events = new Events();
  const invocations = new Invocations(events);
  const deliveries: { ids: number[]; characters: number }[] = [];
  events.connect((entries) => {
    const calls = entries.map(({ message }) => JSON.parse(message) as [number, string, unknown[], string, number]);
    deliveries.push({
      ids: calls.map(([id]) => id),
      characters: entries.reduce((sum, { message }) => sum + message.length, 0),
    });
    invocations.service.call("SetInvocationResults", [
      calls.map(([id, name, [value, range], caller]) => ({ id, value: [name, value, (range as []).length, caller] })),
    ]);
  });
  const range = Array.from({ length: 20_000 }, (_, row) => [row / 4]);
  const calls = Array.from({ length: 100 }, (_, row) =>
    invocations.callFunction("ADD", [row, range], `Sheet1!A${row}`),
  );
  const results = await Promise.all(calls);
  expect(results).toEqual(
    calls.map((_, row) => ({ kind: "value", value: ["ADD", row, range.length, `Sheet1!A${row}`] })),
  );
  expect(deliveries.flatMap(({ ids }) => ids)).toEqual(calls.map((_, index) => index + 1));
  expect(deliveries.length).toBeGreaterThan(5);
  expect(Math.max(...deliveries.map(({ characters }) => characters))).toBeLessThan(3_000_000);
});
