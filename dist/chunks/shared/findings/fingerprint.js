import { n as __esmMin } from "../../rolldown-runtime.js";
import { createHash } from "node:crypto";

// shared/findings/fingerprint.ts
/**
* A stable name for a finding: 32 hex digits of SHA-256 over the rule and what it is about.
* Parts must not contain line numbers or secrets. A repeated subject is told apart by its count, added by `numberRepeats`.
*/
function fingerprint(ruleId, ...about) {
	return createHash("sha256").update(JSON.stringify([ruleId, ...about])).digest("hex").slice(0, 32);
}
/** Gives equal fingerprints a suffix `:2`, `:3` … in order of appearance, so that each finding keeps its own. */
function numberRepeats(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, count);
		return count === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}:${count}`
		};
	});
}
function init_fingerprint() {
	return (init_fingerprint = __esmMin((() => {})))();
}

export { init_fingerprint as n, numberRepeats as r, fingerprint as t };