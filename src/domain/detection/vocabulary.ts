/** The words and the phrases of a concept, separated by spaces and by commas. */
interface Entry {
  readonly words: string;
  readonly phrases?: string;
}

const entry = (words: string, phrases = ""): Entry => ({ words, phrases });

/**
 * What the words of column headers mean. A concept is the smallest piece of meaning; the headers of a role are
 * combinations of concepts ("Code client" = client + id), so that some hundred words of seven languages (French,
 * English, German, Spanish, Italian, Dutch, Portuguese) cover headers that nobody listed.
 *
 * Everything is in plain lower-case letters. A phrase wins over its words. Words also match with a short ending
 * (plural, gender) and as parts of compounds ("kundennummer", "nomclient"). Field names of Sage, SAP and other ERPs
 * stand among the words.
 */
export const VOCABULARY = {
  // Who
  client: entry(
    "client clientele clt cli customer cust cliente clienti clientela kunde kunden kundin kd klant klanten debiteur debitor " +
      "debtor debitore deudor auftraggeber regulierer rechnungsempfanger afnemer reseller revendeur distributeur distributor " +
      "dealer retailer adherent abonne payeur payer tiers kunnr kunag kunrg cardcode cardname committente adquirente importateur " +
      "importer destinataire destinatario intestatario geschaftspartner solicitante ct",
    "code partenaire,sold to,sell to,bill to,billed to,tiers facture,client facture,billing name,billing company,company billing,customer description,invoice to,facture a,facturado a,facturar a,donneur d ordre,donneur d ordres,end customer,ship to,card code,card name,verk an,rech an,venta a,fact a",
  ),
  company: entry(
    "raison societe company firma firm firme unternehmen empresa azienda bedrijf organisation organization organisatie enseigne " +
      "kundenname firmenname denominazione",
    "raison sociale,raison soc,razon social,razao social,ragione sociale,rag soc,business name,trading name,legal name," +
      "nom commercial,nome fantasia,denomination sociale",
  ),
  account: entry(
    "compte account acct konto cuenta conto conta auxiliaire relatie entity entite entidade partner partenaire party",
    "comp aux,comp aux lib",
  ),
  person: entry(
    "user utilisateur usuario patient membre member student etudiant eleve passenger guest signataire participant person " +
      "subscriber",
  ),
  contact: entry("contact kontakt contatto contacto"),
  parent: entry(
    "parent holding centrale konzern siege",
    "groupe client,customer group,maison mere,key account,groupe clients",
  ),
  supplier: entry(
    "fournisseur supplier vendor lieferant kreditor proveedor fornitore fornitori leverancier crediteur fornecedor creditor frn subcontractor prestataire subunternehmer subappaltatore",
    "sous traitant",
  ),
  salesperson: entry(
    "commercial commerciaux proprietaire apporteur vendeur vendeuse representant vrp atc kam salesrep rep salesperson salesman saleman owner seller agent " +
      "agente broker vertreter verkaufer betreuer kundenbetreuer aussendienst innendienst sachbearbeiter vendedor comercial delegado " +
      "venditore commerciale rappresentante verkoper vertegenwoordiger accountmanager gestionnaire gestor representante rappresentanti",
    "technico commercial,ingenieur commercial,sales rep,sales reps,sales representative,sales person,sales man,sales employee," +
      "sales agent,sales team,sales force,account manager,account mgr,account owner,account exec,account executive,suivi par," +
      "charge d affaires,co no,co nom,acc manager",
  ),
  employee: entry(
    "employe employee salarie collaborateur mitarbeiter empleado dipendente medewerker funcionario staff manager responsable chef " +
      "directeur director supervisor buyer acheteur einkaufer comprador inkoper responsavel",
  ),
  // What
  product: entry(
    "produit product item article artikel art produkt producto articulo prodotto articolo produto artigo sku ean gtin upc isbn " +
      "gencod stockcode designation bezeichnung beschreibung description descripcion descrizione descricao omschrijving material matnr maktx " +
      "part prestation service servicio servizio servico dienst leistung modele model movie film",
    "ar ref,ar design,reference article,ref article,stock code",
  ),
  family: entry(
    "famille category categorie categoria kategorie family subcategory gamme range warengruppe artikelgruppe produktgruppe " +
      "productgroep familia subfamilia famiglia linea linha brand marque marke marca merk department rayon rubrique genre division " +
      "sparte souscategorie souscategory",
    "sub category,sous famille,sous categorie,product line,product group",
  ),
  segment: entry(
    "segment secteur activite branche industry industrie business typologie canal channel kanal canale marche",
    "secteur d activite,type client,type de client,customer type,client type,statut client,categorie client,classe client," +
      "business type,canal vente",
  ),
  shop: entry(
    "magasin boutique store shop loja tienda negozio winkel filiale filial filiaal branch agence agency pdv site etablissement depot " +
      "entrepot warehouse lager antenne succursale niederlassung outlet restaurant",
    "point de vente,ponto de venda,punto de venta",
  ),
  // Where
  place: entry(
    "region pays country ville city state zone territoire territory departement dpt canton commune localite land stadt ort " +
      "bundesland gebiet bezirk provincia province pais ciudad poblacion estado cidade uf localidade regione citta paese nazione " +
      "regio plaats area district county town comune concelho distrito zona longitude latitude longitud latitud lat lon reion",
    "sales territory,country region",
  ),
  postal: entry(
    "cp zip zipcode postcode plz postleitzahl cep cap",
    "code postal,zip code,post code,postal code,codigo postal",
  ),
  address: entry("adresse address strasse direccion indirizzo adres endereco rue street"),
  phone: entry("telephone phone tel telefon telefono telefoon telefone mobile portable fax gsm", "area code"),
  email: entry("email mail courriel correo mail url web website"),
  // Documents
  document: entry(
    "commande cde cmd order facture facturation invoice inv bestellung auftrag rechnung rg beleg faktura pedido factura ordine fattura " +
      "bestelling bestell factuur encomenda fatura bon bl piece transaction devis contrat contract document doc vertrag voucher receipt vbeln " +
      "avoir encomendas dossier albaran contrato lieferschein invoiceid orderid",
    "sales order,bon de livraison,credit note,credit memo,nota fiscal,do piece",
  ),
  purchaseDocument: entry(
    "requisition",
    "purchase order,bon d achat,source document,commande fournisseur,orden de compra",
  ),
  /** Words of `document` that are also what was invoiced or ordered, over amounts. */
  invoiced: entry(
    "facture facturation invoice rechnung beleg faktura factura facturacion fattura fatturazione factuur fatura",
  ),
  ordered: entry("commande cde cmd order bestellung auftrag pedido ordine bestelling encomenda"),
  quote: entry(
    "devis quote quotation angebot offre offerte preventivo orcamento proforma pipeline opportunite opportunity deal",
  ),
  line: entry("ligne line row position zeile linea riga regel index idx"),
  documentType: entry(
    "belegart",
    "type document,type de document,type doc,type piece,type de piece,document type,transaction type,tipo documento,tipo doc",
  ),
  status: entry("statut status etat stage stade etape stato phase situation"),
  payment: entry(
    "paiement reglement payment zahlung pago pagamento betaling echeance zahlungsbedingung echeances card",
    "due date,payment term,payment terms,condition pago",
  ),
  currency: entry("devise currency wahrung moneda valuta moeda monnaie"),
  // Attributes
  id: entry(
    "code id no num numero number nr nummer key cle clef identifiant identifier matricule kod codigo cod codice chave nro racine uuid " +
      "idnumber ident nb_id numeros",
  ),
  /** Names an article or an entry, a client only beside a word for client. */
  label: entry("libelle"),
  reference: entry("reference ref referencia riferimento"),
  name: entry(
    "nom name nombre nome naam intitule denomination nm",
    "full name,nom complet,display name,nombre de la,nombre del,comp aux lib",
  ),
  firstName: entry(
    "prenom firstname vorname voornaam forename",
    "first name,nombre de pila,given name,contact first name",
  ),
  lastName: entry(
    "lastname surname nachname apellido apellidos cognome achternaam sobrenome",
    "nom de famille,last name,family name",
  ),
  type: entry("type tipo typ soort kind"),
  count: entry(
    "nb nbre count anzahl anz",
    "nombre de,nombre d,nb de,numero de pedidos,number of,no of,num of,aantal orders,aantal klanten,qtd de,total number",
  ),
  rate: entry(
    "% taux pct percent percentage percentuale porcentaje prozent pourcentage ratio share part quote quota tasso tasa taxa satz bps markup tmq",
    "poids relatif,share of,taux de marque,tx de marque,taux marque,mark up",
  ),
  unit: entry(
    "unitaire unit unite unitario unitaria einzel stuck each unitar u pu puht einzelpreis stuckpreis ep",
    "per unit,par unite,je stuck,per item,per piece,prix unitaire,unit price,price each,e preis,p unitaire",
  ),
  average: entry(
    "moyen moyenne average avg mean durchschnitt durchschnittlich medio media gemiddeld median panier aov",
  ),
  cumulative: entry(
    "cumul cumule cumulee cumulative cumulated running kumuliert acumulado cumulato cumulatief acum",
    "running total",
  ),
  previous: entry(
    "ly precedent previous prior vorjahr py",
    "n 1,n 2,last year,annee precedente,an dernier,ano anterior,anno precedente,vorig jaar,prior year",
  ),
  last: entry("dernier derniere last letzte ultimo ultima laatste first premier premiere"),
  // Measures
  sales: entry(
    "ca vente sales sale revenue revenu revenus turnover umsatz umsatze umsatzerlose erlos erlose verkaufe verkauf venta facturado invoiced " +
      "fatturato vendite vendita venduto vendu ricavi ricavo omzet verkopen verkoop vendas venda faturamento faturacao receita receitas recettes " +
      "billing billings billed bookings netwr gmv ingresos caht salesamount vendida vendidas",
    "chiffre affaires,chiffre d affaires,chiffre affaire,chiffre d affaire,cifra de negocio,volume d affaires,giro d affari," +
      "volume de negocios,cifra de ventas,montant facture,ca facture",
  ),
  amount: entry(
    "montant mt mnt mtt amount amt value valeur total totaux betrag wert summe gesamt importe monto importo totale valore bedrag " +
      "totaal waarde imponibile valor vlr montante monetary subtotal spend somme imponible warenwert revenus soma suma sum tot",
    "ext price,extended price,extension,line total,sous total,base imponible,sub total,ligne ht,total price,prix total",
  ),
  net: entry(
    "ht net nette nets nettes netto neto liquido untaxed",
    "hors taxe,hors taxes,excl tax,ex vat,excl vat,excluding vat,excluding tax,sin iva,sem iva,s iva,escl iva,excl iva,senza iva,excl btw,exclusief btw,exkl mwst,o mwst,ex gst,excluding gst,ohne mwst,before tax,amount ht," +
      "apres remise,apres remises,apres rabais,net de remise,net de remises,remise deduite,remises deduites,after discount," +
      "after discounts,nach rabatt,con descuento,tras descuento,al netto dello sconto,na korting,apos desconto,com desconto",
  ),
  /** Before discounts or with tax, as the language has it. */
  gross: entry(
    "gross brutto bruto brut lordo",
    "avant remise,avant remises,hors remise,hors remises,avant rabais,before discount,before discounts,vor rabatt," +
      "antes de descuento,sin descuento,prima dello sconto,voor korting,antes do desconto,sem desconto",
  ),
  taxIncluded: entry(
    "ttc ivato",
    "toutes taxes,toutes taxes comprises,incl tax,inc vat,incl vat,including vat,including tax,con iva,com iva,c iva,incl btw,inclusief btw,te betalen,mit mwst," +
      "inkl mwst,iva incl,net a payer,a payer,amount due,total due,iva incluido,iva inclusa,tax included,inc gst",
  ),
  tax: entry("tva taxe taxes tax vat mwst ust steuer iva btw gst umlage impuesto imposto ecotaxe"),
  quantity: entry(
    "quantite qte quantity qty menge stuckzahl absatz cantidad cant unidades uds quantita qta pezzi hoeveelheid quantidade qtd qtde qt " +
      "unites units piezas pezzi stuks pecas uv uvc us pieces pcs volume fkimg unidade stk ctd aantal artikelmenge",
    "unites vendues,units sold,q ta,unit sales,nombre d unites",
  ),
  price: entry(
    "prix price tarif preis precio prezzo prijs preco pr listenpreis pu px puht pv pvp vk einzelpreis stuckpreis verkaufspreis listenpreis ep listino",
    "list price,prix unitaire,unit price,price each,e preis,prix vente,prix de vente,sale price,sales price,p unitaire",
  ),
  cost: entry(
    "cout cost cogs kosten coste costo costi custo revient pmp prmp cmup wareneinsatz einstandspreis einkaufspreis ek kostprijs inkoopprijs " +
      "cmv einstand",
    "valeur achat,valeur d achat,montant achat,montant achats,prix de revient,prix revient,prix d achat,prix achat,precio compra,precio de compra,prezzo acquisto,prezzo di costo,purchase price," +
      "cost price,preco de compra,manufacturing price,cost of goods sold,cost of sales,pa ht",
  ),
  margin: entry(
    "marge margin profit margen margine margem beneficio benefice gewinn rohertrag roherlos deckungsbeitrag winst lucro utile contribution mb " +
      "gp ganancia spanne markup tmq",
    "gross profit,gross margin,resultat client,taux de marque,tx de marque,taux marque,mark up",
  ),
  discount: entry(
    "remise rem rabais discount disc rabatt nachlass descuento dto sconto korting desconto escompte skonto ristourne",
  ),
  freight: entry(
    "transport freight shipping fracht versandkosten flete trasporto vracht affranchissement",
    "frais de port,port ht,shipping cost,ship cost,montant port",
  ),
  rebate: entry("rfa bfa rebate rappel", "remise de fin d annee,remise fin annee,year end bonus"),
  budget: entry(
    "budget objectif target goal plan planned prevision previsionnel forecast prevu ziel soll objetivo obiettivo doel presupuesto meta " +
      "metas begroting budgeted previsto ppto expected attendu erwartet verwacht",
  ),
  probability: entry("probabilite probability wahrscheinlichkeit probabilidad estime estimated weighted pondere"),
  potential: entry("potentiel potential potenzial potencial potenziale potentieel wallet whitespace"),
  balance: entry(
    "solde encours balance outstanding saldo restant overdue impaye paid regle encaissement creance due encaisse acompte",
    "reste du,reste a payer,amount paid,montant regle",
  ),
  debit: entry("debit debe dare debet debito soll"),
  credit: entry("credit haber avere haben credito"),
  stock: entry("stock inventory bestand inventaire existencias giacenza voorraad estoque reorder safety", "on hand"),
  weight: entry("poids weight gewicht peso kg tonnage palette colis"),
  // When
  date: entry("date datum fecha data dt jour day dia giorno dag tag", "do date,last month"),
  year: entry("annee year jahr ano anno jaar exercice millesime an", "fiscal year"),
  month: entry(
    "mois month monat mes mese maand periode period periodo trimestre quarter quartal semestre semaine week woche",
  ),
  shipping: entry(
    "livraison expedition ship shipped delivery lieferung liefer lieferdatum entrega consegna levering envio livree livre shipment",
    "ship to",
  ),
  birth: entry(
    "naissance birth geburt nacimiento nascita created creation creacion modified deadline limite expiry validite",
  ),
  duration: entry(
    "duree duration length mins minutes age anciennete delai hours heures stunden temps time timestamp heure hora uhrzeit since",
    "days since",
  ),
  // The rest
  rush: entry("urgent urgence rush express expedite priority priorite eilauftrag prioritaire"),
  returns: entry("retour return returned retoure devolucion devoluciones resi devolucoes refund"),
  claim: entry(
    "reclamation claim complaint reclamo reclamos reklamation litige reclami klacht klachten sinistre beschwerde incident",
  ),
  support: entry("support sav intervention hotline ticket helpdesk"),
  visits: entry("visite visit besuche visitas bezoeken appel call calls"),
  friction: entry("friction difficulte effort complexite irritant facilite"),
  purchase: entry("achat purchase einkauf compra acquisto acquisti inkoop approvisionnement procurement purchasing"),
  expense: entry(
    "depense expense frais ausgaben gasto spesa spese uitgaven despesa reimbursement opex depenses mileage",
    "operating expense,operating expenses,note de frais",
  ),
  payroll: entry(
    "salaire salary wage gehalt lohn salario stipendio payroll paie remuneration overtime",
    "gross pay,net pay,base pay,pay date,pay period,hourly rate",
  ),
  survey: entry("question reponse answer survey sondage enquete umfrage encuesta respondent"),
  score: entry(
    "score note rating rank rang ranking classe class classement grade sentiment resultat result level niveau abc",
  ),
  bank: entry(
    "iban bic kontoauszug rekeningafschrift",
    "releve de compte,releve bancaire,bank statement,date valeur,date de valeur,value date,date operation,date comptable," +
      "extracto bancario,estratto conto,extrato bancario,fecha valor,data valuta",
  ),
  comment: entry(
    "commentaire comment comments notes remarque observation bemerkung comentario buchungstext",
    "ecriture lib,libelle ecriture,libelle de l ecriture,libelle piece,journal lib,posting text,line description,memo description",
  ),
  usage: entry("charge impressions clicks usage consommation kwh consumption consumo verbrauch"),
} as const satisfies Readonly<Record<string, Entry>>;

export type Concept = keyof typeof VOCABULARY;
