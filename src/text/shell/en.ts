import type { ShellMessages } from "./messages";

export const SHELL_EN: ShellMessages = {
  productName: "Client Portfolio",
  privacy: "No data leaves this workbook.",
  language: "Language",
  tryAgain: "Try again",
  help: "Help",
  functions: "Functions",
  looking: "Reading the workbook…",
  partNotLoaded: {
    happened: "A part of the add-in could not be loaded.",
    remedy: "Check the internet connection and try again. If it happens again, close this pane and open it anew.",
  },
};
