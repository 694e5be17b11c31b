import { n as suggestionsFor, t as suggestionIn } from "./suggestions2.js";

export { suggestionIn, suggestionsFor };