import { createRoot } from "react-dom/client";
import { en } from "../text/en";
import { fr } from "../text/fr";
import { Workbench } from "./Workbench";

/** "fr-FR" or "en-US": what the address asks for, else the browser's. */
function chosenLanguage(): "fr-FR" | "en-US" {
  const asked = new URLSearchParams(window.location.search).get("language") ?? navigator.language;
  return asked.toLowerCase().startsWith("fr") ? "fr-FR" : "en-US";
}

const language = chosenLanguage();
const text = language === "fr-FR" ? fr : en;
const element = document.getElementById("workbench");
if (!element) throw new Error("the page has no element #workbench");
document.documentElement.lang = language;
document.title = `Client Portfolio – ${text.title}`;
createRoot(element).render(<Workbench language={language} text={text} />);
