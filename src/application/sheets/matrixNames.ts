/** Workbook-wide names about the matrix, beside those of its settings: the same in every language. */
export const MATRIX_NAMES = {
  /** First header cell of the list. */
  list: "CP_MatrixList",
  /** Weights in a row, in the order of the score columns. */
  valueWeights: "CP_ValueWeights",
  complexityWeights: "CP_ComplexityWeights",
  /** Names of all parts of both scores, one below the other. */
  parts: "CP_MatrixParts",
  /** Letters, names and decisions of the quadrants. */
  quadrantLetters: "CP_QuadrantLetters",
  quadrantNames: "CP_QuadrantNames",
  quadrantDecisions: "CP_QuadrantDecisions",
  /** The notes of friction, from easy to hard. */
  frictions: "CP_Frictions",
} as const;

export const MATRIX_TABLE = "CP_Matrix";
export const MATRIX_CHART = "CP_MatrixChart";
export const SUMMARY_MATRIX_CHART = "CP_SummaryMatrix";
