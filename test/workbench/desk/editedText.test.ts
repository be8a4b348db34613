import { Book } from "../../../src/embeddedExcel/workbook/book";
import { editedText, hostText } from "../../../src/workbench/desk/editedText";

function edited(value: string | number | boolean, numberFormat: string, language: string): string {
  const book = new Book();
  const sheet = book.addSheet("Sheet1");
  sheet.setValue(0, 0, value);
  sheet.setStyle(0, 0, book.styles.derive(0, { numberFormat }));
  return editedText(book, sheet, 0, 0, language);
}

test("a value is edited in full, in the user's language", () => {
  expect(edited(1234.5678, "#,##0", "en-US")).toBe("1234.5678");
  expect(edited(1234.5678, "#,##0", "fr-FR")).toBe("1234,5678");
  expect(edited(0.8, "0%", "fr-FR")).toBe("80%");
  expect(edited(0.805, "0.0%", "fr-FR")).toBe("80,5%");
  expect(edited(45678, "dd/mm/yyyy", "en-US")).toBe("1/21/2025");
  expect(edited(45678, "yyyy", "fr-FR")).toBe("21/01/2025");
});

test("a formula is edited as it is written", () => {
  const book = new Book();
  const sheet = book.addSheet("Sheet1");
  sheet.setFormula(0, 0, { text: "SUM(A2:A3)*1.5" });
  expect(editedText(book, sheet, 0, 0, "fr-FR")).toBe("=SUM(A2:A3)*1.5");
});

test("numbers and dates typed in French reach the host in its own language; all else is left alone", () => {
  const typed = ["1 234,5", "80,5 %", "12,50 €", "-3", "21/01/2025", "=A1*1,5", "1,2,3", "Bonjour", "2025-01-21"];
  expect(typed.map((text) => hostText(text, "fr-FR"))).toEqual([
    "1234.5",
    "80.5%",
    "12.50",
    "-3",
    "01/21/2025",
    "=A1*1,5",
    "1,2,3",
    "Bonjour",
    "2025-01-21",
  ]);
  expect(hostText("1,234", "en-US")).toBe("1,234");
});
