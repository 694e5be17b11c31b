import { t as require_fastest_levenshtein } from "../../npm/fastest-levenshtein.js";

// shared/text/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The known word that was probably meant, or undefined when none is near. */
function suggest(word, known) {
	if (word.length > 100 || known.length === 0) return void 0;
	const lower = word.toLowerCase();
	const nearest = (0, import_fastest_levenshtein.closest)(lower, known.map((candidate) => candidate.toLowerCase()));
	const match = known.find((candidate) => candidate.toLowerCase() === nearest);
	const bound = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
	return match !== void 0 && (0, import_fastest_levenshtein.distance)(lower, nearest) <= bound ? match : void 0;
}
/** `; did you mean "x"?` or an empty string. */
function didYouMean(word, known) {
	const match = suggest(word, known);
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}

export { didYouMean as t };