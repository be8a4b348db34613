// First: everything after it speaks the pseudo-language.
import { ENGLISH_FILES } from "../text/pseudoEnglish";
import { withoutPseudo } from "../text/pseudo";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { constantExample } from "../../src/application/functionExamples/constantExamples";
import { functionIds, shownFormula } from "../../src/application/functionExamples/functionExample";
import type { SessionState } from "../../src/application/session/state";
import { Pane } from "../../src/taskpane/Pane";
import { ColumnsScreen } from "../../src/taskpane/screens/ColumnsScreen";
import { HELP_SCREENS } from "../../src/taskpane/screens/laterScreens";
import type { PaneScreen } from "../../src/taskpane/shownScreen";
import { shownColumns } from "../../src/taskpane/shownColumns";
import { following } from "../../src/taskpane/useFoundBefore";
import { formatsOf } from "../../src/text/formats";
import { ENGLISH_MARKS } from "../../src/text/functions/formulaMarks";
import { functionsTextIn } from "../../src/text/functions/translations";
import { PROBLEMS } from "../text/samples";
import { partMarkup } from "./markup";
import { DOUBTFUL, environmentIn, FOUND, QUESTIONABLE, standingStill, STATES } from "./samples";

beforeAll(() => HELP_SCREENS.load());

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};

/** What is no text of the product: data of the workbook, what Intl writes, names that are the same in every language. */
const DATA: readonly string[] = [
  // What looks like a code of the program is no data.
  ...stringsIn([STATES, PROBLEMS]).filter((text) => !/^[a-z][A-Za-z-]*$/.test(text)),
  ...functionIds(functionsTextIn("en")).flatMap((id) => [
    id,
    shownFormula(constantExample(id), ENGLISH_MARKS).replaceAll('"', "”"),
  ]),
  ...Array.from({ length: 12 }, (_, month) => formatsOf("en", null).month(month + 1)),
  ...["Français", "English", "{}", "A", "B", "C", "D", "N/C", "and"],
  // Columns, cells and rows as the grid names them.
  "H81",
];

/** The data as one pattern of whole words, longer ones first. */
const KNOWN = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...new Set(DATA)]
    .filter((data) => data !== "")
    .sort((x, y) => y.length - x.length)
    .map((data) => data.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|")})(?![\\p{L}\\d])`,
  "gu",
);

/** Months as Intl shortens them in dates. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)$/;

/** Words on the page that come from nowhere: neither from the text files nor from the workbook. */
function strayWords(markup: string): readonly string[] {
  const visible = markup
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, "”")
    .replace(/&amp;/g, "&");
  const spoken = [...visible.matchAll(/ (?:aria-label|aria-valuetext|placeholder|title|alt)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  const shown = visible.replace(/<[^>]*>/g, "\n").split("\n");
  return [...shown, ...spoken]
    .map((text) => withoutPseudo(text).replace(KNOWN, " "))
    .flatMap((rest) => rest.match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => !MONTH.test(word));
}

const paneMarkup = (state: SessionState, screen: PaneScreen = "session"): string => {
  const environment = environmentIn("en");
  environment.screen.show(screen);
  const opening = { isOn: () => false, set: () => Promise.resolve(true) };
  return renderToStaticMarkup(<Pane session={standingStill(state)} environment={{ ...environment, opening }} />);
};

const part = (node: ReactNode): string => partMarkup(node, "en");

test("the pseudo-language stands in for every English text file", () => {
  expect(ENGLISH_FILES.length).toBeGreaterThan(20);
  expect(functionsTextIn("en").functions["PARETO.CLASS"].description).toMatch(/^⟦.*⟧$/);
});

test("a text that is written in a screen itself is noticed, seen or heard", () => {
  expect(strayWords(part(<p>Hard-coded</p>))).toEqual(["Hard", "coded"]);
  expect(strayWords(part(<img alt="Logo" />))).toEqual(["Logo"]);
  expect(strayWords(part(<p>{FOUND.table.sheetName}</p>))).toEqual([]);
});

test.each(Object.entries<SessionState>(STATES))(
  "every text of the screen comes from the text files: %s",
  (_name, state) => {
    const markup = paneMarkup(state);
    expect(strayWords(markup)).toEqual([]);
    expect(markup).toContain("⟦");
  },
);

test.each(Object.values(PROBLEMS))("every text of the problem comes from the text files: $code", (problem) => {
  expect(strayWords(paneMarkup({ kind: "failed", problem }))).toEqual([]);
});

test.each(["help", "functions"] as const)("every text of the screen comes from the text files: %s", (screen) => {
  const markup = paneMarkup(STATES.looking, screen);
  expect(strayWords(markup)).toEqual([]);
  expect(markup.match(/<h1/g)).toHaveLength(2);
});

test.each([
  ["one column", FOUND, {}],
  ["every question", QUESTIONABLE, {}],
  ["doubts", DOUBTFUL, {}],
  [
    "quantity × price",
    FOUND,
    { sales: { kind: "product", quantity: 3, unitPrice: 4, discount: { column: 5, unit: "share" } } },
  ],
  ["a sum", FOUND, { sales: { kind: "sum", columns: [4, 5] } }],
  ["a ledger", FOUND, { sales: { kind: "difference", credit: 4, debit: 5 } }],
] as const)("every text of the columns screen comes from the text files: %s", (_name, found, picked) => {
  const markup = part(
    <ColumnsScreen
      found={found}
      before={following(null, found)}
      shown={shownColumns(found, picked)}
      session={standingStill({ kind: "found", found })}
      footer={null}
      onPick={() => undefined}
      onTable={() => undefined}
      onBack={() => undefined}
    />,
  );
  expect(strayWords(markup)).toEqual([]);
});
