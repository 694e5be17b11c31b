import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, wi as messageOf } from "../../core.js";
import { n as init_limits, r as limitExceeded } from "../limits.js";
import { c as init_compression, l as ratioFrom, s as detectCompression } from "../tar/source.js";
import { a as init_handle, i as decoderFor, n as unzstdSteps, o as gunzipSteps, s as init_gzip, t as init_zstd } from "./zstd.js";

// shared/oci/inflate/index.ts
/**
* Decompresses data of a detected format in this thread; plain data pass through.
* @throws UndecidedError `DECOMPRESSION_FAILED` (truncated or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
*/
function inflate(input, limits, label) {
	const kind = detectCompression(input.peek(8), label);
	if (kind === "none") return {
		next: () => plainChunk(input),
		close() {}
	};
	const decoder = decoderFor(kind === "gzip" ? "deflate" : "zstd");
	if (decoder === void 0) throw new Error("this Node.js cannot decompress synchronously");
	const output = Buffer.allocUnsafeSlow(outputBytes);
	const steps = (kind === "gzip" ? gunzipSteps : unzstdSteps)(input, decoder, output);
	let bytes = 0;
	return {
		next() {
			const chunk = attempt(steps, kind, label, input);
			bytes += chunk?.length ?? 0;
			checkExpansion(bytes, input.position, limits, label);
			return chunk;
		},
		close: () => decoder.close()
	};
}
function plainChunk(input) {
	const chunk = input.available();
	if (chunk.length === 0) return void 0;
	input.skip(chunk.length);
	return chunk;
}
function attempt(step, kind, label, { position }) {
	try {
		return step();
	} catch (error) {
		const problem = `the ${kind} data are truncated or damaged (${messageOf(error)})`;
		throw new UndecidedError("DECOMPRESSION_FAILED", problem, {
			place: {
				what: label,
				offset: position
			},
			advice: "Download or export the image again.",
			cause: error
		});
	}
}
function checkExpansion(bytes, input, limits, label) {
	if (bytes > limits.maxBytes) throw limitExceeded(label, limits.maxBytesName, limits.maxBytes, input);
	if (bytes > ratioFrom && bytes > input * limits.maxRatio) throw limitExceeded(label, "compressionRatio", limits.maxRatio, input);
}
var outputBytes;
function init_inflate() {
	return (init_inflate = __esmMin((() => {
		init_errors();
		init_compression();
		init_limits();
		init_gzip();
		init_handle();
		init_zstd();
		outputBytes = 262144;
	})))();
}

export { init_inflate as n, inflate as t };