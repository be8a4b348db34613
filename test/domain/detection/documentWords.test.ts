import { isCreditNote, isInvoice, isNotInvoiced } from "../../../src/domain/detection/documentWords";

test.each([
  "avoir",
  "facture d'avoir",
  "note de credit",
  "credit memo",
  "gutschrift",
  "nota di credito",
  "creditfactuur",
])("%s is a credit note", (words) => {
  expect(isCreditNote(words, false)).toBe(true);
});

test("a short code is a credit note only where the column holds kinds of documents", () => {
  expect([isCreditNote("av", true), isCreditNote("av", false)]).toEqual([true, false]);
  expect(isCreditNote("avant-garde", true)).toBe(false);
});

test.each([
  "devis",
  "draft",
  "annulee",
  "facture annulee",
  "order cancelled",
  "angebot",
  "storniert",
  "failed",
  "refusee",
])("%s is not invoiced", (words) => {
  expect(isNotInvoiced(words)).toBe(true);
});

test.each(["facture", "non annulee", "not cancelled", "facture sur devis", "paid", "en cours"])(
  "%s may be invoiced",
  (words) => {
    expect(isNotInvoiced(words)).toBe(false);
  },
);

test("invoices are known in several languages", () => {
  for (const words of ["facture", "invoice", "rechnung", "factura", "fattura", "factuur", "fatura"])
    expect(isInvoice(words)).toBe(true);
  expect(isInvoice("avoir")).toBe(false);
});
