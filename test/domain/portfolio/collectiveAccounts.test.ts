import { collectiveAccounts } from "../../../src/domain/portfolio/collectiveAccounts";

const isCollective = (name: string): boolean => collectiveAccounts([{ name }]).length === 1;

test.each(
  (
    "DIVERS|Clients divers|CLIENT DIVERS FRANCE|Compte client divers|COMPTANT|Clients comptant|Client de passage|Passage|" +
    "Vente comptoir|Ventes au comptoir|Vente magasin|Particuliers|WEB|Ventes web|Vente en ligne|Client inconnu|Interne|" +
    "INTERCOMPANY|Inter-société Lyon|Intragroupe|Cash sales|CASH|Cash customer|Counter sales|Walk-in customers|" +
    "One-time customer|Sundry customers|Sundry debtors|Misc.|Miscellaneous|Online sales|Internal|Unknown customer|Retail customers|" +
    "Diverse Kunden|Laufkundschaft|Barverkauf|CPD|Sammelkunde|Einmalkunde|Clientes varios|Ventas mostrador|" +
    "Cliente contado|Consumidor final|Clienti diversi|Vendite al banco|Corrispettivi|Diverse klanten|Contante verkoop|" +
    "Losse verkoop|Clientes diversos|Venda ao balcão|Consumidor Final"
  ).split("|"),
)("%s is probably no client", (name) => {
  expect(isCollective(name)).toBe(true);
});

test.each(
  (
    "Dupont|Divers Import SARL|Web Concept|Cash Converters|Magasin|Boutique Sophie|Banco Santander|Counter Intelligence Ltd|" +
    "Passage Bleu|Client|Ventes|Direct Énergie|Final Touch|France|Groupe|Various Artists|General Electric|C0042|"
  ).split("|"),
)("%s is a client like others", (name) => {
  expect(isCollective(name)).toBe(false);
});

test("the clients themselves come back, in their order", () => {
  const [divers, dupont, cash] = [{ name: "Divers" }, { name: "Dupont" }, { name: "Cash" }];
  expect(collectiveAccounts([divers, dupont, cash])).toEqual([divers, cash]);
});
