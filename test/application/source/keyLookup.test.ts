import fc from "fast-check";
import { KeyLookup } from "../../../src/application/source/keyLookup";

const found = (keys: readonly (string | number)[], key: string | number) =>
  new KeyLookup(
    keys,
    keys.map((_, row) => `value ${row}`),
  ).find(key)?.value ?? null;

test("a number and its digits as text are one key, and spaces around a key do not count", () => {
  expect(found([12, 13], "12")).toBe("value 0");
  expect(found(["11", "12 "], 12)).toBe("value 1");
  expect(found(["C001"], "\u00a0C001 ")).toBe("value 0");
});

test("a key as it stands comes before one that differs in zeros or letter case", () => {
  expect(found(["0012", "12"], 12)).toBe("value 1");
  expect(found(["0012", "12"], "0012")).toBe("value 0");
  expect(found(["abc", "ABC"], "ABC")).toBe("value 1");
});

test("leading zeros and letter case are passed over only where that leads to one key", () => {
  expect(found(["0012", "13"], 12)).toBe("value 0");
  expect(found(["c001"], "C001")).toBe("value 0");
  expect(found(["0012", "012"], 12)).toBeNull();
  expect(found(["C012"], "C12")).toBeNull();
});

test("blank cells and errors are no keys", () => {
  expect(found(["", "#N/A", " "], "")).toBeNull();
  expect(found(["#N/A"], "#N/A")).toBeNull();
});

test("a key with several values gives the first one and says so; a blank value gives way", () => {
  const lookup = new KeyLookup(["a", "a", "b", "b", "c", "c"], ["X", "Y", "", "Z", "Q", "q "]);
  expect(lookup.find("a")).toEqual({ value: "X", isAmbiguous: true });
  expect(lookup.find("b")).toEqual({ value: "Z", isAmbiguous: false });
  expect(lookup.find("c")).toEqual({ value: "Q", isAmbiguous: false });
});

test("every key of the table finds its own value, whatever else is in it", () => {
  const key = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.stringMatching(/^0?[0-9a-cA-C]{1,4}$/));
  fc.assert(
    fc.property(fc.uniqueArray(key, { selector: (one) => String(one).trim(), minLength: 1 }), (keys) => {
      const lookup = new KeyLookup(keys, keys);
      for (const one of keys) {
        expect(lookup.find(one)).toEqual({ value: one, isAmbiguous: false });
        expect(lookup.find(` ${String(one)} `)?.value).toBe(one);
      }
    }),
  );
});
