import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/text/edit-distance.ts
/**
* Counts the edits between two texts: insertions, deletions, substitutions and swaps of neighbors (optimal string
* alignment). Returns `limit + 1` for any distance above `limit`. Takes time in proportion to both lengths.
*/
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
function init_edit_distance() {
	return (init_edit_distance = __esmMin((() => {})))();
}

// shared/text/suggest.ts
/**
* Returns the candidate with the fewest edits from a word, ignoring case, the first of equals. Undefined when all have
* more than `maxEdits`.
*/
function closest(word, candidates, maxEdits) {
	const lower = word.toLowerCase();
	let best;
	let limit = maxEdits;
	for (const candidate of candidates) {
		const distance = editDistance(lower, candidate.toLowerCase(), limit);
		if (distance > limit) continue;
		best = candidate;
		if (distance === 0) break;
		limit = distance - 1;
	}
	return best;
}
/** Returns the known word that was probably meant. Undefined when none is near. */
function suggest(word, known) {
	if (word.length > maxWordLength) return void 0;
	return closest(word, known, word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));
}
/** Returns `; did you mean "x"?` or an empty string. */
function didYouMean(word, known) {
	const match = suggest(word, known);
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}
var maxWordLength;
function init_suggest() {
	return (init_suggest = __esmMin((() => {
		maxWordLength = 100;
	})))();
}

export { suggest as i, didYouMean as n, init_suggest as r, closest as t };