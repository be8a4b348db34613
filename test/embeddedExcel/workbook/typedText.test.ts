import { CellError } from "../../../src/embeddedExcel/workbook/cellValue";
import { readTypedText } from "../../../src/embeddedExcel/workbook/typedText";

const NOW = new Date(2025, 5, 15);
const read = (text: string) => readTypedText(text, "General", NOW);

test.each([
  ["12", 12, undefined],
  ["0012", 12, undefined],
  [" 5 ", 5, undefined],
  ["-5", -5, undefined],
  ["+5", 5, undefined],
  [".5", 0.5, undefined],
  ["(12)", -12, undefined],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["$5", 5, "$#,##0_);[Red]($#,##0)"],
  ["1E3", 1000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["12345678901234567", 12345678901234500, undefined],
])("%j is the number %d", (text, value, numberFormat) => {
  expect(read(text)).toEqual({ kind: "value", value, ...(numberFormat === undefined ? {} : { numberFormat }) });
});

test.each([
  ["1-2", 45659, "d-mmm"],
  ["1/2/2020", 43832, "m/d/yyyy"],
  ["2020-01-31", 43861, "m/d/yyyy"],
  ["13/1", 45670, "d-mmm"],
  ["1/32", 11689, "mmm-yy"],
  ["5 Jan", 45662, "d-mmm"],
  ["Jan 5", 45662, "d-mmm"],
  ["1-Jan-20", 43831, "d-mmm-yy"],
  ["March 2020", 43891, "mmm-yy"],
  ["10:30", 0.4375, "h:mm"],
  ["10:30 PM", 0.9375, "h:mm AM/PM"],
  ["5 pm", 17 / 24, "h:mm AM/PM"],
  ["25:00", 25 / 24, "[h]:mm:ss"],
  ["1/31/2020 12:00", 43861.5, "m/d/yyyy h:mm"],
])("%j is the date or time %d", (text, value, numberFormat) => {
  expect(read(text)).toEqual({ kind: "value", value, numberFormat });
});

test.each(["abc", "31/12/2020", "1.2.3", "12 345", "1\u00a0234", "5 items", "2/30/2020", "-", "=", "1-2-3-4", "may"])(
  "%j stays text",
  (text) => {
    expect(read(text)).toEqual({ kind: "text", text, quotePrefix: false });
  },
);

test.each([
  ["='ABC'!A1+'Coût'!$B$2:$B$9", "ABC!A1+Coût!$B$2:$B$9"],
  ["='Cost to serve'!A1+'2025'!A1+'A1'!B2", "'Cost to serve'!A1+'2025'!A1+'A1'!B2"],
  ["='It''s'!A1&\"'ABC'!A1\"", "'It''s'!A1&\"'ABC'!A1\""],
  ["=SUM('One:Two'!A1)", "SUM('One:Two'!A1)"],
  ["=[@[N° '#1]]&'ABC'!CP_LimitA", "[@[N° '#1]]&ABC!CP_LimitA"],
])("the formula %s keeps the quotes its sheet names need", (text, formula) => {
  expect(read(text)).toEqual({ kind: "formula", formula });
});

test.each([
  ["=A1", "A1"],
  ["+A1", "A1"],
  ["-A1", "-A1"],
  ["--1+1", "--1+1"],
  ["@SUM(A1)", "@SUM(A1)"],
  ["-client", "-client"],
])("%j is a formula", (text, formula) => {
  expect(read(text)).toEqual({ kind: "formula", formula });
});

test.each(["=SUM(", "=1+", "+33 1 42", "- a b c", "@ 5 x"])("%j is refused", (text) => {
  expect(read(text)).toBeNull();
});

test("truth values and errors can be typed in any case; an apostrophe keeps anything text", () => {
  expect(read("true")).toEqual({ kind: "value", value: true });
  expect(read("#n/a")).toEqual({ kind: "value", value: CellError.of("#N/A") });
  expect(read("#SPILL!")).toEqual({ kind: "text", text: "#SPILL!", quotePrefix: false });
  expect(read("''t Hooft")).toEqual({ kind: "text", text: "'t Hooft", quotePrefix: true });
  expect(read("")).toEqual({ kind: "empty" });
  expect(readTypedText("=1", "@", NOW)).toEqual({ kind: "text", text: "=1", quotePrefix: false });
});
