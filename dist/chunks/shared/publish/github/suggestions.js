import { n as suggestionIn, r as suggestionsFor, t as init_suggestions } from "./suggestions2.js";

init_suggestions();
export { suggestionIn, suggestionsFor };