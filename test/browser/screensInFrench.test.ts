import { ALL_THEMES } from "./themes";
import { walk } from "./walk";

walk("fr", ALL_THEMES);
