import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a small table of figures under the names of its rows. */
export const useFigureTableStyles = makeStyles({
  // Where a narrow pane is enlarged, figures stay whole.
  around: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    verticalAlign: "bottom",
    paddingBottom: "4px",
    textAlign: "left",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", padding: "4px 0 4px 8px" },
  wrapped: { whiteSpace: "normal" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 0" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});
