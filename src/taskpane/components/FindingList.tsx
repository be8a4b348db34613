import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FINDING_SHEETS } from "../../application/findingSheets";
import type { GeneratedSheet } from "../../application/session/state";
import type { Finding } from "../../domain/findings/finding";
import type { Client } from "../../domain/portfolio/portfolio";
import { findingSentence } from "../../text/findings/sentences";
import { asText } from "../../text/sentence";
import { namesInText } from "../namesInText";
import { useWords } from "../words";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "12px" },
  finding: {
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  first: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // High enough to be hit with a finger.
  sheet: { display: "block", width: "fit-content", padding: "3px 0", fontSize: tokens.fontSizeBase200 },
});

export interface FindingLinks {
  readonly sheets: readonly GeneratedSheet[];
  readonly clients: ReadonlyMap<number, Client>;
  readonly onSheet: (sheet: GeneratedSheet) => void;
  readonly onClient: (client: Client) => void;
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly links: FindingLinks;
  /** Whether the first one is the most important of all. */
  readonly isMain?: boolean;
}

/** The findings as sentences, each with links to the clients it names and to the sheet that tells more. */
export const FindingList = ({ findings, links, isMain = false }: FindingListProps) => {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const sheet = links.sheets.find(({ kind }) => kind === FINDING_SHEETS[finding.code]);
        return (
          <li key={finding.code} className={mergeClasses(styles.finding, isMain && index === 0 && styles.first)}>
            <FindingSentence finding={finding} links={links} />
            {sheet !== undefined && (
              <PlaceLink
                className={styles.sheet}
                onGo={() => {
                  links.onSheet(sheet);
                }}
              >
                {messages.results.seeSheet(sheet.name)}
              </PlaceLink>
            )}
          </li>
        );
      })}
    </ul>
  );
};

const FindingSentence = ({ finding, links }: { readonly finding: Finding; readonly links: FindingLinks }) => {
  const { language, formats } = useWords();
  const named = "named" in finding ? finding.named.flatMap((number) => links.clients.get(number) ?? []) : [];
  const names = named.map(({ name }) => name);
  return findingSentence(finding, language).map((part, place) => {
    if (typeof part === "string" || part.kind !== "text") return asText([part], formats);
    return namesInText(String(part.value), names).map((piece) => {
      if (typeof piece === "string") return piece;
      const client = named[piece.index];
      return (
        client && (
          <PlaceLink
            key={`${String(place)} ${client.key}`}
            inText
            onGo={() => {
              links.onClient(client);
            }}
          >
            {piece.name}
          </PlaceLink>
        )
      );
    });
  });
};
