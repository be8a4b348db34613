import { colorIn, isReadableWithWhite, isVisibleOnWhite } from "../../../src/domain/presentation/brandColor";

test("a colour is read as people type it, and nothing else is one", () => {
  for (const text of ["#12495B", "12495b", "  #12495b "]) expect(colorIn(text)).toBe("#12495B");
  for (const text of ["", "blue", "#123", "#12495", "#12495BB", "rgb(1,2,3)", "#12495G"])
    expect(colorIn(text)).toBeNull();
});

test("dark colours carry white text, middle ones are seen on white, light ones are neither", () => {
  expect(["#000000", "#767676", "#12495B"].map(isReadableWithWhite)).toEqual([true, true, true]);
  expect(["#777777", "#C0A000", "#FFFFFF"].map(isReadableWithWhite)).toEqual([false, false, false]);
  expect(["#949494", "#959595", "#FFFF00"].map(isVisibleOnWhite)).toEqual([true, false, false]);
});
