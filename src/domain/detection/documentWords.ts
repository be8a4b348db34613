const INVOICE =
  /^(?:factures?|fac|fact|fa|invoices?|inv|sales invoice|rechnung(?:en)?|re|facturas?|fattur[ae]|faturas?|facturen|factuur|sales receipt)\b/u;
const CREDIT_NOTE =
  /^(?:avoirs?|facture d.?avoir|notes? de credit|credit ?(?:notes?|memos?)|sales credit|gutschrift(?:en)?|rechnungskorrektur|notas? (?:de )?credito|abonos?|factura rectificativa|not[ae] di credito|creditnota.?s?|creditfactu(?:ur|ren)|refunds?|remboursements?)\b/u;
/** Short codes mean a credit note only where a column is known to hold kinds of documents. */
const CREDIT_NOTE_CODE = /^(?:av|ac|fr|cn|cm|nc|gs|g2)$/u;
/** What makes a document void wherever it stands ("Facture annulée"), unless it is denied ("non annulée"). */
const VOID =
  /(?<!\b(?:non|not|pas|nicht|no|niet|nao) )\b(?:annulee?s?|cancell?ed|void(?:ed)?|storniert|anulad[oa]s?|cancelad[oa]s?|annullat[oaie]|geannuleerd)\b/u;
const NOT_YET_INVOICED =
  /^(?:brouillons?|drafts?|failed|refused|rejected|echecs?|echouee?s?|refusee?s?|rejetee?s?|fehlgeschlagen|abgelehnt|rechazad[oa]s?|fallid[oa]s?|rifiutat[oaie]|fallit[oaie]|mislukt|geweigerd|recusad[oa]s?|devis|quotes?|quotations?|estimates?|pro ?forma|entwurf|angebote?|borrador|presupuestos?|bozza|preventiv[oi]|concept|offertes?|rascunho|orcamentos?)\b/u;

// All of these take the words of a cell as plain letters.

export const isInvoice = (words: string): boolean => INVOICE.test(words);

/** @param isDocumentType whether the column is known to hold kinds of documents: short codes count only there */
export const isCreditNote = (words: string, isDocumentType: boolean): boolean =>
  CREDIT_NOTE.test(words) || (isDocumentType && CREDIT_NOTE_CODE.test(words));

/** Quotes, drafts, failed payments and cancelled documents: nothing that was sold. */
export const isNotInvoiced = (words: string): boolean => VOID.test(words) || NOT_YET_INVOICED.test(words);
