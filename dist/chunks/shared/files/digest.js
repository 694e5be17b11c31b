import { n as __esmMin } from "../../rolldown-runtime.js";
import { createHash } from "node:crypto";

// shared/files/digest.ts
/** `sha256:<hex>` of a content; of text, in UTF-8. */
function sha256(content) {
	return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
function init_digest() {
	return (init_digest = __esmMin((() => {})))();
}

export { sha256 as n, init_digest as t };