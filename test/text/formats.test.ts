import { amountOf } from "../../src/domain/portfolio/amount";
import { formatsOf } from "../../src/text/formats";

describe("formats in French", () => {
  const formats = formatsOf("fr", "€");

  it("group thousands with a narrow space and set the currency behind", () => {
    expect(formats.exactAmount(amountOf(4_812_330.12))).toBe("4\u202f812\u202f330,12\u00a0€");
    expect(formats.amount(1_061_077.4)).toBe("1\u202f061\u202f077\u00a0€");
    expect(formats.count(12_431)).toBe("12\u202f431");
  });

  it("write shares to a decimal, which stays in columns of figures only", () => {
    expect(formats.share(0.05)).toBe("5\u202f%");
    expect(formats.alignedShare(0.05)).toBe("5,0\u202f%");
    expect(formats.share(0.7994)).toBe("79,9\u202f%");
  });

  it("join lists with et", () => {
    expect(formats.list(["H", "I", "J"])).toBe("H, I et J");
  });
});

describe("formats in English", () => {
  it("set a sign before the amount and keep a space after letters", () => {
    expect(formatsOf("en", "$").exactAmount(amountOf(1234.5))).toBe("$1,234.50");
    expect(formatsOf("en", "CHF").amount(1234)).toBe("CHF\u00a01,234");
  });

  it("say nothing of a currency that the workbook does not show", () => {
    expect(formatsOf("en", null).amount(1234)).toBe("1,234");
  });
});

describe("an amount below zero", () => {
  it("has its sign before the currency", () => {
    expect(formatsOf("en", "$").amount(-1840.5)).toBe("\u2212$1,841");
    expect(formatsOf("fr", "€").exactAmount(amountOf(-1840.5))).toBe("\u22121\u202f840,50\u00a0€");
  });

  it("has none where it rounds to nothing", () => {
    expect(formatsOf("fr", "€").amount(-0.3)).toBe("0\u00a0€");
  });
});

describe("a date", () => {
  it.each([
    [25_569, "1 Jan 1970"],
    [45_658, "1 Jan 2025"],
    [45_658.999, "1 Jan 2025"],
    [45_716, "28 Feb 2025"],
  ])("of serial number %d is %s, whatever the time zone", (serial, date) => {
    expect(formatsOf("en", null).date(serial)).toBe(date);
  });
});
