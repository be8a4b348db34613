import { WHOLE_VOCABULARY } from "../../../src/domain/detection/headerReader";

const strongest = (header: string): string =>
  [...WHOLE_VOCABULARY.roles(header)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";

test.each([
  ["Code client", "clientId"],
  ["N° client", "clientId"],
  ["CT_Num", "clientId"],
  ["idClient", "clientId"],
  ["Customer No.", "clientId"],
  ["Account Number", "clientId"],
  ["Kundennummer", "clientId"],
  ["Código cliente", "clientId"],
  ["Codice cliente", "clientId"],
  ["Klantnummer", "clientId"],
  ["ID do cliente", "clientId"],
  ["Raison sociale", "clientName"],
  ["Nom du client", "clientName"],
  ["NOMCLIENT", "clientName"],
  ["CT_INTITULE", "clientName"],
  ["Customer Name", "clientName"],
  ["Sold-to party", "clientName"],
  ["ResellerName", "clientName"],
  ["Kundenname", "clientName"],
  ["Razón social", "clientName"],
  ["Montant HT", "sales"],
  ["CA HT 2024", "sales"],
  ["Chiffre d’affaires", "sales"],
  ["MTHT", "sales"],
  ["Somme de CA HT", "sales"],
  ["Ext. Price", "sales"],
  ["Net Sales", "sales"],
  ["Umsatz netto", "sales"],
  ["Importe neto", "sales"],
  ["Fatturato", "sales"],
  ["Omzet excl. btw", "sales"],
  ["Valor líquido", "sales"],
  ["Montant TTC", "salesGross"],
  ["Net à payer", "salesGross"],
  ["Amount incl. VAT", "salesGross"],
  ["Qté livrée", "quantity"],
  ["OrderQuantity", "quantity"],
  ["Bestellmenge", "quantity"],
  ["Prix unitaire HT", "unitPrice"],
  ["P.U.", "unitPrice"],
  ["PrecioUnitario", "unitPrice"],
  ["Remise %", "discount"],
  ["Prix de revient", "cost"],
  ["COGS", "cost"],
  ["Marge brute", "margin"],
  ["Date facture", "date"],
  ["Order Date", "date"],
  ["Désignation", "product"],
  ["Product ID", "productId"],
  ["Famille", "productFamily"],
  ["Commercial", "salesperson"],
  ["Account Manager", "salesperson"],
  ["Ville", "region"],
  ["Store_ID", "region"],
  ["Secteur d'activité", "segment"],
  ["N° facture", "orderId"],
  ["SalesOrderNumber", "orderId"],
])("%j says %s", (header, role) => {
  expect(strongest(header)).toBe(role);
});

test.each([
  "ANZAHL_KUNDEN",
  "Nb clients",
  "Ville client",
  "CA client",
  "Vendeur",
  "Fournisseur",
  "Magasin",
  "Segment client",
  "Famille du client",
  "Commercial client",
])("%j names no client", (header) => {
  const roles = WHOLE_VOCABULARY.roles(header);
  expect([roles.has("clientId"), roles.has("clientName")]).toEqual([false, false]);
});

test.each([
  "CA N-1",
  "% CA",
  "CA cumulé",
  "Budget CA",
  "Montant TTC",
  "Taux de marge",
  "Prix unitaire",
  "Solde",
  "Encours client",
  "avg_order_cost",
  "number_of_purchases",
  "Frais de port",
  "Total usage",
])("%j names no sales", (header) => {
  expect(WHOLE_VOCABULARY.roles(header).has("sales")).toBe(false);
});
