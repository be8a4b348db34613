import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Of the same type as the sentence around it.
  inText: { fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit", fontFamily: "inherit" },
});

interface PlaceLinkProps {
  readonly onGo: () => void;
  readonly className?: string;
  readonly inText?: boolean;
  readonly children: ReactNode;
}

/** Leads to a place in the workbook. An anchor, not a button: only that breaks over lines as a sentence does. */
export const PlaceLink = ({ onGo, className, inText = false, children }: PlaceLinkProps) => {
  const styles = useStyles();
  return (
    <Link
      href="#"
      inline={inText}
      className={mergeClasses(inText && styles.inText, className)}
      onClick={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </Link>
  );
};
