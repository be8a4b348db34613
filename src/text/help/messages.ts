export interface HelpSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The screens that explain the product, in one language. */
export interface HelpMessages {
  readonly title: string;
  readonly back: string;
  readonly sections: readonly HelpSection[];
  readonly functions: {
    readonly title: string;
    readonly intro: string;
    readonly details: string;
    readonly example: string;
    readonly insert: string;
    /** The same button as a screen reader tells it; it has to begin with the words on it. */
    insertOf(name: string): string;
    inserted(name: string): string;
    /** What to do where cells show an error instead of a result. */
    readonly repair: HelpSection;
  };
}
