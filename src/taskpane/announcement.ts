import { netSales } from "../domain/portfolio/portfolio";
import type { SessionState } from "../application/session/state";
import { findingSentence } from "../text/findings/sentences";
import { problemText } from "../text/problems/sentences";
import { asText } from "../text/sentence";
import type { Words } from "./words";

/** What a screen reader is told about a state; equal texts are not repeated. */
export const announcement = (state: SessionState, { messages, formats, language }: Words): string => {
  switch (state.kind) {
    case "looking":
      return messages.looking;
    case "nothingFound":
    case "failed": {
      const { happened, remedy } = problemText(state.problem, formats);
      return `${happened} ${remedy}`;
    }
    case "found": {
      const { everything, isReading, problem } = state.found;
      if (isReading) return messages.start.reading;
      if (problem !== null) return problemText(problem, formats).happened;
      if (everything === null) return messages.start.title;
      return [
        formats.exactAmount(netSales(everything)),
        messages.start.clients(everything.clients.length, formats),
        messages.start.lines(everything.linesRead, formats),
      ].join(", ");
    }
    case "working":
      return state.isCancelling ? messages.progress.cancelling : messages.progress.steps[state.progress.step];
    case "done": {
      const [first] = state.results.findings;
      const finding = first === undefined ? "" : asText(findingSentence(first, language), formats);
      return `${messages.results.title}. ${finding}`.trim();
    }
  }
};
