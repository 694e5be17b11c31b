import { n as __esmMin } from "../../rolldown-runtime.js";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";

// shared/files/digest.ts
/** Computes `sha256:<hex>` of bytes, or of text in UTF-8. */
function sha256(content) {
	return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
/** Returns the SHA-256 of a file as `sha256:<hex>`. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path, { highWaterMark: 1048576 })) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
function init_digest() {
	return (init_digest = __esmMin((() => {})))();
}

export { init_digest as n, sha256 as r, fileDigest as t };