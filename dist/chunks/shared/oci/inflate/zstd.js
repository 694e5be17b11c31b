import { n as __esmMin } from "../../../rolldown-runtime.js";
import { d as init_zstd_frames, u as FrameTracker } from "../tar/source.js";

// shared/oci/inflate/gzip.ts
/**
* Decompresses gzip members one after the other (RFC 1952). The length in each trailer is checked. The checksum is not:
* whoever reads the data must verify a digest of them. Nothing may follow the last member.
* @param output is filled and returned; valid until the next call.
* @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
*/
function gunzipSteps(input, decoder, output) {
	let isInside = false;
	let members = 0;
	let produced = 0;
	/** Starts the next member; false at the end of the input. */
	function start() {
		if (input.available().length === 0) {
			if (members === 0) throw new Error("unexpected end of file");
			return false;
		}
		readHeader(input);
		if (members > 0) decoder.reset();
		members += 1;
		produced = 0;
		isInside = true;
		return true;
	}
	function finish() {
		const trailer = input.read(8);
		if (trailer.length < 8) throw new Error("unexpected end of file");
		if (new DataView(trailer.buffer, trailer.byteOffset, 8).getUint32(4, true) !== produced % 2 ** 32) throw new Error("incorrect length check");
		isInside = false;
	}
	return () => {
		let filled = 0;
		while (filled < output.length) {
			if (!isInside && !start()) break;
			const chunk = input.available();
			if (chunk.length === 0) throw new Error("unexpected end of file");
			const step = decoder.step(chunk, output.subarray(filled));
			input.skip(step.used);
			filled += step.produced;
			produced += step.produced;
			if (filled < output.length && step.used < chunk.length) finish();
		}
		return filled === 0 ? void 0 : output.subarray(0, filled);
	};
}
/** Reads a member's header. Refuses what is reserved, so that no reader takes it in another way. */
function readHeader(input) {
	let checksum = 0;
	const take = (length) => {
		const bytes = input.read(length);
		if (bytes.length < length) throw new Error("unexpected end of file");
		checksum = crc32(bytes, checksum);
		return bytes;
	};
	const fixed = Uint8Array.prototype.slice.call(take(10));
	if (fixed[0] !== 31 || fixed[1] !== 139) throw new Error("incorrect header check");
	if (fixed[2] !== 8) throw new Error("unknown compression method");
	const flag = fixed[3] ?? 0;
	if ((flag & flags.reserved) !== 0) throw new Error("unknown header flags set");
	if ((flag & flags.extra) !== 0) skipExtra(take);
	if ((flag & flags.name) !== 0) skipText(take);
	if ((flag & flags.comment) !== 0) skipText(take);
	if ((flag & flags.headerCrc) === 0) return;
	const expected = checksum & 65535;
	if (readInteger(take) !== expected) throw new Error("incorrect header checksum");
}
/** Reads an integer of two bytes. */
function readInteger(take) {
	const [low = 0, high = 0] = take(2);
	return low + high * 256;
}
function skipExtra(take) {
	take(readInteger(take));
}
function skipText(take) {
	for (let length = 0; length < maxTextBytes; length += 1) if (take(1)[0] === 0) return;
	throw new Error("a header field is too long");
}
var crc32, maxTextBytes, flags;
function init_gzip() {
	return (init_gzip = __esmMin((() => {
		({crc32} = process.getBuiltinModule("node:zlib"));
		maxTextBytes = 512;
		flags = {
			text: 1,
			headerCrc: 2,
			extra: 4,
			name: 8,
			comment: 16,
			reserved: 224
		};
	})))();
}

// shared/oci/inflate/handle.ts
/**
* Creates a decoder for raw deflate (RFC 1951) or zstd (RFC 8878), or returns undefined if this Node does not have what
* it needs. Callers then use the public streams.
* @param window for deflate: the data before the first byte, at most 32 KiB.
*/
function decoderFor(format, window) {
	return canInflate() ? create(format, window) : void 0;
}
function create(format, window) {
	const stream = format === "deflate" ? createInflateRaw(window === void 0 ? {} : { dictionary: window }) : createZstdDecompress({ params: zstdParams });
	const { _handle: handle, _writeState: state } = stream;
	if (!(state instanceof Uint32Array) || !isHandle(handle)) return void 0;
	let problem;
	handle.onerror = (message) => {
		problem = message;
	};
	return {
		step(input, output) {
			handle.writeSync(0, input, 0, input.length, output, 0, output.length);
			if (problem !== void 0) throw new Error(problem);
			return {
				used: input.length - (state[1] ?? 0),
				produced: output.length - (state[0] ?? 0)
			};
		},
		reset: () => handle.reset(),
		close: () => stream.close()
	};
}
function isHandle(handle) {
	return typeof handle?.writeSync === "function" && typeof handle.reset === "function";
}
/** Returns whether this Node can decompress synchronously: decompresses a sample in two steps, once per thread. */
function canInflate() {
	usable ??= decodesSample();
	return usable;
}
function decodesSample() {
	try {
		const sample = Buffer.from("a sample that is decompressed in two steps, with bytes after its end. ".repeat(4));
		const stored = Buffer.concat([deflateRawSync(sample), Buffer.from("end")]);
		const decoder = create("deflate");
		if (decoder === void 0) return false;
		const output = Buffer.alloc(sample.length + 8);
		const first = decoder.step(stored.subarray(0, 20), output);
		const second = decoder.step(stored.subarray(first.used), output.subarray(first.produced));
		const last = decoder.step(stored.subarray(first.used + second.used), output);
		decoder.close();
		const length = first.produced + second.produced;
		return first.used + second.used === stored.length - 3 && sameBytes(output, sample, length) && isEnd(last);
	} catch {
		return false;
	}
}
function isEnd({ used, produced }) {
	return used === 0 && produced === 0;
}
function sameBytes(output, sample, length) {
	return length === sample.length && output.subarray(0, length).equals(sample);
}
var constants, createInflateRaw, createZstdDecompress, deflateRawSync, zstdParams, usable;
function init_handle() {
	return (init_handle = __esmMin((() => {
		({constants, createInflateRaw, createZstdDecompress, deflateRawSync} = process.getBuiltinModule("node:zlib"));
		zstdParams = { [constants.ZSTD_d_windowLogMax]: 27 };
		;
	})))();
}

// shared/oci/inflate/zstd.ts
/**
* Decompresses zstd frames one after the other, and skips skippable ones (RFC 8878).
* @param output is filled and returned; valid until the next call.
* @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
*/
function unzstdSteps(input, decoder, output) {
	const frames = new FrameTracker();
	/** Unused bytes of the chunk that was tracked last. */
	let tracked = 0;
	return () => {
		let filled = 0;
		while (filled < output.length) {
			const chunk = input.available();
			if (chunk.length === 0 && filled === 0 && !frames.isBetweenFrames) throw new Error("unexpected end of file");
			if (tracked === 0) {
				frames.track(chunk);
				tracked = chunk.length;
			}
			const step = decoder.step(chunk, output.subarray(filled));
			input.skip(step.used);
			tracked -= step.used;
			filled += step.produced;
			if (step.used === 0 && step.produced === 0) {
				if (chunk.length > 0) throw new Error("data after the end of a frame");
				break;
			}
		}
		return filled === 0 ? void 0 : output.subarray(0, filled);
	};
}
function init_zstd() {
	return (init_zstd = __esmMin((() => {
		init_zstd_frames();
	})))();
}

export { init_handle as a, decoderFor as i, unzstdSteps as n, gunzipSteps as o, canInflate as r, init_gzip as s, init_zstd as t };