/** Every number that limits us, with where it comes from. Excel's own limits are given by Microsoft's documentation. */

/** Largest request or response Excel on the web accepts; Excel on a computer accepts more. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/**
 * Cells asked for or written in one go. At the 20 to 40 bytes a cell takes on the wire this stays under half the
 * payload limit; a chunk that is refused all the same is halved.
 */
export const CELLS_PER_CHUNK = 60_000;

/** Calls that go together in one request: about a tenth of the payload limit where they only set formats. */
export const TASKS_PER_REQUEST = 1_000;

/** Blocks up to this many cells are written together in one request. */
export const LONG_BLOCK_CELLS = 2_000;

/** … and up to so many characters of texts and formulas. */
export const LONG_BLOCK_CHARACTERS = 20_000;

/** Cells Excel hands over in one read at the most; above, values can silently be missing. */
export const CELLS_PER_READ_LIMIT = 5_000_000;

/** Sheets up to this many cells are looked at whole when searching for the sales; of larger ones a sample is read. */
export const WHOLE_SHEET_CELLS = 24_000;

/** Columns looked at: sales tables are not wider, but a stray cell can make a sheet's used area far wider. */
export const LOOKED_AT_COLUMNS = 256;

/** Characters a cell holds: Excel's own limit is 32 767. */
export const CELL_TEXT_LENGTH = 32_000;

/** Rows of a large sheet's sample: from its start, from its end, and in between. */
export const SAMPLE_ROWS = { head: 240, tail: 40, spreadBlocks: 8, rowsPerBlock: 25 } as const;

/** Points of a chart: more columns than a screen shows tell nothing more and slow every repaint. */
export const CHART_POINTS = 200;

/**
 * Clients up to which ranks among all of them are formulas: each looks at all the others, and with more of them a
 * change would take seconds. Beyond, ranks are values of the day of the analysis.
 */
export const LIVE_CLIENTS = 5_000;

/** Clients whose names still fit under a chart's columns. */
export const CHART_LABELS = 40;

/** Characters of a name under a chart's column: longer ones would leave no room for the chart. */
export const CHART_LABEL_LENGTH = 20;

/** Cell addresses named one by one in a sentence or a cell before "and so many more". */
export const ADDRESSES_SHOWN = 12;

/** Clients of one decision rule that are listed before "and so many more". */
export const RULE_HITS_SHOWN = 30;

/** Open actions that the follow-up of the plan lists before "and so many more": all of ten targets. */
export const PLAN_ACTIONS_SHOWN = 25;

/** Late actions it lists on their own. */
export const LATE_ACTIONS_SHOWN = 8;

/** People whose actions it counts. */
export const PLAN_OWNERS_SHOWN = 12;

/** Clients listed one by one on the Checks sheet before "and so many more". */
export const LISTED_CLIENTS = 100;

/** Class changes listed on the History sheet before "and so many older ones". */
export const LISTED_CHANGES = 2_000;

/** Months that are followed one by one: ten years. */
export const FOLLOWED_MONTHS = 120;

/** Months the dashboard's chart shows: more would be too thin to tell apart. */
export const SHOWN_MONTHS = 36;

/** Actions the weekly meeting goes through; half an hour has no time for more. */
export const AGENDA_ACTIONS = 8;

/** Characters of a sheet name. */
export const SHEET_NAME_LENGTH = 31;

/** After this long without an answer, Excel is taken to be hanging; nothing is written again on its own. */
export const ANSWER_TIMEOUT_MS = 60_000;

/** JavaScript that the pane and the custom functions load first, compressed: what a slow connection waits for. */
export const PANE_SIZE_BYTES = 130_000;
export const FUNCTIONS_SIZE_BYTES = 15_000;
