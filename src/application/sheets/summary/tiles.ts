import { inCurrency, sumOf } from "../../../domain/portfolio/amount";
import { periodName } from "../../../text/periodName";
import { asFormula, share } from "../../../text/sentence";
import type { Formula, PlanCell } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { tableColumn } from "../references";
import { shortened } from "../shortened";
import { amountFormat, NUMBER_FORMATS } from "../style";
import { type Figure, figureReference } from "../workings/figures";

/** In characters: two lines of a tile. */
const LONGEST_NOTE = 44;

/** One key figure: what it is, the number, and a word beside it. */
export interface Tile {
  readonly label: string;
  readonly value: Formula | number;
  readonly numberFormat: string;
  readonly note: PlanCell;
}

/** The six figures at the top of the summary; those the source cannot give make room for others. */
export function tiles(facts: SheetFacts): readonly Tile[] {
  const { texts, abc, margins } = facts;
  const words = texts.summary.tiles;
  const money = amountFormat(inCurrency(abc.base), facts);
  const figure = (name: Figure): Formula => ({ formula: figureReference(facts, name) });
  const shareText = (value: Formula, words_: string): Formula => ({
    formula: asFormula([share(value), words_], facts.language, facts.currency),
  });
  return [
    {
      label: words.sales,
      value: { formula: `SUM(${tableColumn(ABC_TABLE, texts.abc.columns.sales)})` },
      numberFormat: money,
      note: against(facts),
    },
    {
      label: words.clients,
      value: { formula: NAMES.clients },
      numberFormat: NUMBER_FORMATS.count,
      note: won(facts),
    },
    {
      label: words.classA,
      value: figure("clientsInA"),
      numberFormat: NUMBER_FORMATS.count,
      note: shareText(figure("shareOfSalesA"), words.classAClients),
    },
    {
      label: words.largest,
      value: figure("largestShare"),
      numberFormat: NUMBER_FORMATS.share,
      note: abc.rows[0] ? shortened(abc.rows[0].item.name, LONGEST_NOTE) : null,
    },
    margins === null
      ? {
          label: words.mean,
          value: { formula: `${NAMES.base}/${NAMES.clients}` },
          numberFormat: money,
          note: words.perClient,
        }
      : {
          label: words.margin,
          value: inCurrency(margins.total.margin),
          numberFormat: money,
          note: shareText(
            { formula: `${inCurrency(margins.total.margin)}/${inCurrency(margins.total.knownSales)}` },
            words.ofMargin,
          ),
        },
    lost(facts),
  ];
}

/** The change of net sales against the year before. */
function against({ texts, terms, previousAbc, overTime, language, currency, options }: SheetFacts): PlanCell {
  const before = previousAbc === null ? 0 : inCurrency(sumOf(previousAbc.rows.map(({ sales }) => sales)));
  const pair = overTime?.movements?.pair;
  if (before <= 0 || pair === undefined) return null;
  const year = periodName({ kind: "year", year: pair.before.year }, options.fiscalYearStartMonth, terms);
  const change = `SUM(${tableColumn(ABC_TABLE, texts.abc.columns.sales)})/${before}-1`;
  const text = asFormula([share({ formula: change }), texts.summary.tiles.against(year)], language, currency);
  return { formula: `IF(${change}>=0,"+","")&${text}` };
}

function won({ texts, overTime, formats }: SheetFacts): PlanCell {
  const totals = overTime?.movements?.totals;
  if (totals === undefined) return null;
  const clients = totals.new.clients + totals.reactivated.clients + totals.newOrReactivated.clients;
  return texts.summary.tiles.newClients(formats.count(clients));
}

function lost({ texts, overTime, abc, formats }: SheetFacts): Tile {
  const words = texts.summary.tiles;
  const totals = overTime?.movements?.totals.lost;
  if (totals === undefined) {
    const { clients, sales } = abc.totals["N/C"];
    return {
      label: words.notPositive,
      value: clients,
      numberFormat: NUMBER_FORMATS.count,
      note: clients === 0 ? null : formats.amount(inCurrency(sales)),
    };
  }
  return {
    label: words.lost,
    value: totals.clients,
    numberFormat: NUMBER_FORMATS.count,
    note: words.lostSales(formats.amount(inCurrency(totals.before))),
  };
}
