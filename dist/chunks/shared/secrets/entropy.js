import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/secrets/entropy.ts
/** Bits per character of a text (Shannon). */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function init_entropy() {
	return (init_entropy = __esmMin((() => {})))();
}

export { init_entropy as n, entropyOf as t };