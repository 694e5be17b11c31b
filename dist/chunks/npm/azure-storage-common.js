import { n as __esmMin } from "../rolldown-runtime.js";
import { a as isRestError, i as init_restError, n as init_defaultHttpClient, r as RestError, t as createDefaultHttpClient } from "./azure-core-rest-pipeline.js";
import { n as init_esm, t as createClientLogger } from "./azure-logger.js";
import { n as init_AbortError, t as AbortError } from "./azure-abort-controller.js";
import { c as init_error, s as getErrorMessage, t as init_esm$1 } from "./azure-core-util.js";
import { EventEmitter } from "events";
import { Readable } from "node:stream";
import buffer from "node:buffer";
import { createHmac } from "node:crypto";

// node_modules/@azure/storage-common/dist/esm/BuffersStream.js
var BuffersStream;
function init_BuffersStream() {
	return (init_BuffersStream = __esmMin((() => {
		BuffersStream = class extends Readable {
			buffers;
			byteLength;
			/**
			* The offset of data to be read in the current buffer.
			*/
			byteOffsetInCurrentBuffer;
			/**
			* The index of buffer to be read in the array of buffers.
			*/
			bufferIndex;
			/**
			* The total length of data already read.
			*/
			pushedBytesLength;
			/**
			* Creates an instance of BuffersStream that will emit the data
			* contained in the array of buffers.
			*
			* @param buffers - Array of buffers containing the data
			* @param byteLength - The total length of data contained in the buffers
			*/
			constructor(buffers, byteLength, options) {
				super(options);
				this.buffers = buffers;
				this.byteLength = byteLength;
				this.byteOffsetInCurrentBuffer = 0;
				this.bufferIndex = 0;
				this.pushedBytesLength = 0;
				let buffersLength = 0;
				for (const buf of this.buffers) buffersLength += buf.byteLength;
				if (buffersLength < this.byteLength) throw new Error("Data size shouldn't be larger than the total length of buffers.");
			}
			/**
			* Internal _read() that will be called when the stream wants to pull more data in.
			*
			* @param size - Optional. The size of data to be read
			*/
			_read(size) {
				if (this.pushedBytesLength >= this.byteLength) this.push(null);
				if (!size) size = this.readableHighWaterMark;
				const outBuffers = [];
				let i = 0;
				while (i < size && this.pushedBytesLength < this.byteLength) {
					const remainingDataInAllBuffers = this.byteLength - this.pushedBytesLength;
					const remainingCapacityInThisBuffer = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer;
					const remaining = Math.min(remainingCapacityInThisBuffer, remainingDataInAllBuffers);
					if (remaining > size - i) {
						const end = this.byteOffsetInCurrentBuffer + size - i;
						outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
						this.pushedBytesLength += size - i;
						this.byteOffsetInCurrentBuffer = end;
						i = size;
						break;
					} else {
						const end = this.byteOffsetInCurrentBuffer + remaining;
						outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
						if (remaining === remainingCapacityInThisBuffer) {
							this.byteOffsetInCurrentBuffer = 0;
							this.bufferIndex++;
						} else this.byteOffsetInCurrentBuffer = end;
						this.pushedBytesLength += remaining;
						i += remaining;
					}
				}
				if (outBuffers.length > 1) this.push(Buffer.concat(outBuffers));
				else if (outBuffers.length === 1) this.push(outBuffers[0]);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/PooledBuffer.js
var maxBufferLength, PooledBuffer;
function init_PooledBuffer() {
	return (init_PooledBuffer = __esmMin((() => {
		init_BuffersStream();
		maxBufferLength = buffer.constants.MAX_LENGTH;
		PooledBuffer = class {
			/**
			* Internal buffers used to keep the data.
			* Each buffer has a length of the maxBufferLength except last one.
			*/
			buffers = [];
			/**
			* The total size of internal buffers.
			*/
			capacity;
			/**
			* The total size of data contained in internal buffers.
			*/
			_size;
			/**
			* The size of the data contained in the pooled buffers.
			*/
			get size() {
				return this._size;
			}
			constructor(capacity, buffers, totalLength) {
				this.capacity = capacity;
				this._size = 0;
				const bufferNum = Math.ceil(capacity / maxBufferLength);
				for (let i = 0; i < bufferNum; i++) {
					let len = i === bufferNum - 1 ? capacity % maxBufferLength : maxBufferLength;
					if (len === 0) len = maxBufferLength;
					this.buffers.push(Buffer.allocUnsafe(len));
				}
				if (buffers) this.fill(buffers, totalLength);
			}
			/**
			* Fill the internal buffers with data in the input buffers serially
			* with respect to the total length and the total capacity of the internal buffers.
			* Data copied will be shift out of the input buffers.
			*
			* @param buffers - Input buffers containing the data to be filled in the pooled buffer
			* @param totalLength - Total length of the data to be filled in.
			*
			*/
			fill(buffers, totalLength) {
				this._size = Math.min(this.capacity, totalLength);
				let i = 0, j = 0, targetOffset = 0, sourceOffset = 0, totalCopiedNum = 0;
				while (totalCopiedNum < this._size) {
					const source = buffers[i];
					const target = this.buffers[j];
					const copiedNum = source.copy(target, targetOffset, sourceOffset);
					totalCopiedNum += copiedNum;
					sourceOffset += copiedNum;
					targetOffset += copiedNum;
					if (sourceOffset === source.length) {
						i++;
						sourceOffset = 0;
					}
					if (targetOffset === target.length) {
						j++;
						targetOffset = 0;
					}
				}
				buffers.splice(0, i);
				if (buffers.length > 0) buffers[0] = buffers[0].slice(sourceOffset);
			}
			/**
			* Get the readable stream assembled from all the data in the internal buffers.
			*
			*/
			getReadableStream() {
				return new BuffersStream(this.buffers, this.size);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/BufferScheduler.js
var BufferScheduler;
function init_BufferScheduler() {
	return (init_BufferScheduler = __esmMin((() => {
		init_PooledBuffer();
		BufferScheduler = class {
			/**
			* Size of buffers in incoming and outgoing queues. This class will try to align
			* data read from Readable stream into buffer chunks with bufferSize defined.
			*/
			bufferSize;
			/**
			* How many buffers can be created or maintained.
			*/
			maxBuffers;
			/**
			* A Node.js Readable stream.
			*/
			readable;
			/**
			* OutgoingHandler is an async function triggered by BufferScheduler when there
			* are available buffers in outgoing array.
			*/
			outgoingHandler;
			/**
			* An internal event emitter.
			*/
			emitter = new EventEmitter();
			/**
			* Concurrency of executing outgoingHandlers. (0 lesser than concurrency lesser than or equal to maxBuffers)
			*/
			concurrency;
			/**
			* An internal offset marker to track data offset in bytes of next outgoingHandler.
			*/
			offset = 0;
			/**
			* An internal marker to track whether stream is end.
			*/
			isStreamEnd = false;
			/**
			* An internal marker to track whether stream or outgoingHandler returns error.
			*/
			isError = false;
			/**
			* How many handlers are executing.
			*/
			executingOutgoingHandlers = 0;
			/**
			* Encoding of the input Readable stream which has string data type instead of Buffer.
			*/
			encoding;
			/**
			* How many buffers have been allocated.
			*/
			numBuffers = 0;
			/**
			* Because this class doesn't know how much data every time stream pops, which
			* is defined by highWaterMarker of the stream. So BufferScheduler will cache
			* data received from the stream, when data in unresolvedDataArray exceeds the
			* blockSize defined, it will try to concat a blockSize of buffer, fill into available
			* buffers from incoming and push to outgoing array.
			*/
			unresolvedDataArray = [];
			/**
			* How much data consisted in unresolvedDataArray.
			*/
			unresolvedLength = 0;
			/**
			* The array includes all the available buffers can be used to fill data from stream.
			*/
			incoming = [];
			/**
			* The array (queue) includes all the buffers filled from stream data.
			*/
			outgoing = [];
			/**
			* Creates an instance of BufferScheduler.
			*
			* @param readable - A Node.js Readable stream
			* @param bufferSize - Buffer size of every maintained buffer
			* @param maxBuffers - How many buffers can be allocated
			* @param outgoingHandler - An async function scheduled to be
			*                                          triggered when a buffer fully filled
			*                                          with stream data
			* @param concurrency - Concurrency of executing outgoingHandlers (&gt;0)
			* @param encoding - [Optional] Encoding of Readable stream when it's a string stream
			*/
			constructor(readable, bufferSize, maxBuffers, outgoingHandler, concurrency, encoding) {
				if (bufferSize <= 0) throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);
				if (maxBuffers <= 0) throw new RangeError(`maxBuffers must be larger than 0, current is ${maxBuffers}`);
				if (concurrency <= 0) throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`);
				this.bufferSize = bufferSize;
				this.maxBuffers = maxBuffers;
				this.readable = readable;
				this.outgoingHandler = outgoingHandler;
				this.concurrency = concurrency;
				this.encoding = encoding;
			}
			/**
			* Start the scheduler, will return error when stream of any of the outgoingHandlers
			* returns error.
			*
			*/
			async do() {
				return new Promise((resolve, reject) => {
					this.readable.on("data", (data) => {
						data = typeof data === "string" ? Buffer.from(data, this.encoding) : data;
						this.appendUnresolvedData(data);
						if (!this.resolveData()) this.readable.pause();
					});
					this.readable.on("error", (err) => {
						this.emitter.emit("error", err);
					});
					this.readable.on("end", () => {
						this.isStreamEnd = true;
						this.emitter.emit("checkEnd");
					});
					this.emitter.on("error", (err) => {
						this.isError = true;
						this.readable.pause();
						reject(err);
					});
					this.emitter.on("checkEnd", () => {
						if (this.outgoing.length > 0) {
							this.triggerOutgoingHandlers();
							return;
						}
						if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
							if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
								const buffer = this.shiftBufferFromUnresolvedDataArray();
								this.outgoingHandler(() => buffer.getReadableStream(), buffer.size, this.offset).then(resolve).catch(reject);
							} else if (this.unresolvedLength >= this.bufferSize) return;
							else resolve();
						}
					});
				});
			}
			/**
			* Insert a new data into unresolved array.
			*
			* @param data -
			*/
			appendUnresolvedData(data) {
				this.unresolvedDataArray.push(data);
				this.unresolvedLength += data.length;
			}
			/**
			* Try to shift a buffer with size in blockSize. The buffer returned may be less
			* than blockSize when data in unresolvedDataArray is less than bufferSize.
			*
			*/
			shiftBufferFromUnresolvedDataArray(buffer) {
				if (!buffer) buffer = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength);
				else buffer.fill(this.unresolvedDataArray, this.unresolvedLength);
				this.unresolvedLength -= buffer.size;
				return buffer;
			}
			/**
			* Resolve data in unresolvedDataArray. For every buffer with size in blockSize
			* shifted, it will try to get (or allocate a buffer) from incoming, and fill it,
			* then push it into outgoing to be handled by outgoing handler.
			*
			* Return false when available buffers in incoming are not enough, else true.
			*
			* @returns Return false when buffers in incoming are not enough, else true.
			*/
			resolveData() {
				while (this.unresolvedLength >= this.bufferSize) {
					let buffer;
					if (this.incoming.length > 0) {
						buffer = this.incoming.shift();
						this.shiftBufferFromUnresolvedDataArray(buffer);
					} else if (this.numBuffers < this.maxBuffers) {
						buffer = this.shiftBufferFromUnresolvedDataArray();
						this.numBuffers++;
					} else return false;
					this.outgoing.push(buffer);
					this.triggerOutgoingHandlers();
				}
				return true;
			}
			/**
			* Try to trigger a outgoing handler for every buffer in outgoing. Stop when
			* concurrency reaches.
			*/
			async triggerOutgoingHandlers() {
				let buffer;
				do {
					if (this.executingOutgoingHandlers >= this.concurrency) return;
					buffer = this.outgoing.shift();
					if (buffer) this.triggerOutgoingHandler(buffer);
				} while (buffer);
			}
			/**
			* Trigger a outgoing handler for a buffer shifted from outgoing.
			*
			* @param buffer -
			*/
			async triggerOutgoingHandler(buffer) {
				const bufferLength = buffer.size;
				this.executingOutgoingHandlers++;
				this.offset += bufferLength;
				try {
					await this.outgoingHandler(() => buffer.getReadableStream(), bufferLength, this.offset - bufferLength);
				} catch (err) {
					this.emitter.emit("error", err);
					return;
				}
				this.executingOutgoingHandlers--;
				this.reuseBuffer(buffer);
				this.emitter.emit("checkEnd");
			}
			/**
			* Return buffer used by outgoing handler into incoming.
			*
			* @param buffer -
			*/
			reuseBuffer(buffer) {
				this.incoming.push(buffer);
				if (!this.isError && this.resolveData() && !this.isStreamEnd) this.readable.resume();
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/cache.js
function getCachedDefaultHttpClient() {
	if (!_defaultHttpClient) _defaultHttpClient = createDefaultHttpClient();
	return _defaultHttpClient;
}
var _defaultHttpClient;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_defaultHttpClient();
		;
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/RequestPolicy.js
var BaseRequestPolicy;
function init_RequestPolicy() {
	return (init_RequestPolicy = __esmMin((() => {
		BaseRequestPolicy = class {
			_nextPolicy;
			_options;
			/**
			* The main method to implement that manipulates a request/response.
			*/
			constructor(_nextPolicy, _options) {
				this._nextPolicy = _nextPolicy;
				this._options = _options;
			}
			/**
			* Get whether or not a log with the provided log level should be logged.
			* @param logLevel - The log level of the log that will be logged.
			* @returns Whether or not a log with the provided log level should be logged.
			*/
			shouldLog(logLevel) {
				return this._options.shouldLog(logLevel);
			}
			/**
			* Attempt to log the provided message to the provided logger. If no logger was provided or if
			* the log level does not meat the logger's threshold, then nothing will be logged.
			* @param logLevel - The log level of this log.
			* @param message - The message of this log.
			*/
			log(logLevel, message) {
				this._options.log(logLevel, message);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicy.js
var StorageBrowserPolicy;
function init_StorageBrowserPolicy() {
	return (init_StorageBrowserPolicy = __esmMin((() => {
		init_RequestPolicy();
		StorageBrowserPolicy = class extends BaseRequestPolicy {
			/**
			* Creates an instance of StorageBrowserPolicy.
			* @param nextPolicy -
			* @param options -
			*/
			constructor(nextPolicy, options) {
				super(nextPolicy, options);
			}
			/**
			* Sends out request.
			*
			* @param request -
			*/
			async sendRequest(request) {
				return this._nextPolicy.sendRequest(request);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/StorageBrowserPolicyFactory.js
var StorageBrowserPolicyFactory;
function init_StorageBrowserPolicyFactory() {
	return (init_StorageBrowserPolicyFactory = __esmMin((() => {
		init_StorageBrowserPolicy();
		StorageBrowserPolicyFactory = class {
			/**
			* Creates a StorageBrowserPolicyFactory object.
			*
			* @param nextPolicy -
			* @param options -
			*/
			create(nextPolicy, options) {
				return new StorageBrowserPolicy(nextPolicy, options);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/CredentialPolicy.js
var CredentialPolicy;
function init_CredentialPolicy() {
	return (init_CredentialPolicy = __esmMin((() => {
		init_RequestPolicy();
		CredentialPolicy = class extends BaseRequestPolicy {
			/**
			* Sends out request.
			*
			* @param request -
			*/
			sendRequest(request) {
				return this._nextPolicy.sendRequest(this.signRequest(request));
			}
			/**
			* Child classes must implement this method with request signing. This method
			* will be executed in {@link sendRequest}.
			*
			* @param request -
			*/
			signRequest(request) {
				return request;
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/AnonymousCredentialPolicy.js
var AnonymousCredentialPolicy;
function init_AnonymousCredentialPolicy() {
	return (init_AnonymousCredentialPolicy = __esmMin((() => {
		init_CredentialPolicy();
		AnonymousCredentialPolicy = class extends CredentialPolicy {
			/**
			* Creates an instance of AnonymousCredentialPolicy.
			* @param nextPolicy -
			* @param options -
			*/
			constructor(nextPolicy, options) {
				super(nextPolicy, options);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/credentials/Credential.js
var Credential;
function init_Credential() {
	return (init_Credential = __esmMin((() => {
		Credential = class {
			/**
			* Creates a RequestPolicy object.
			*
			* @param _nextPolicy -
			* @param _options -
			*/
			create(_nextPolicy, _options) {
				throw new Error("Method should be implemented in children classes.");
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/credentials/AnonymousCredential.js
var AnonymousCredential;
function init_AnonymousCredential() {
	return (init_AnonymousCredential = __esmMin((() => {
		init_AnonymousCredentialPolicy();
		init_Credential();
		AnonymousCredential = class extends Credential {
			/**
			* Creates an {@link AnonymousCredentialPolicy} object.
			*
			* @param nextPolicy -
			* @param options -
			*/
			create(nextPolicy, options) {
				return new AnonymousCredentialPolicy(nextPolicy, options);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/utils/constants.js
var URLConstants, HeaderConstants;
function init_constants() {
	return (init_constants = __esmMin((() => {
		URLConstants = { Parameters: {
			FORCE_BROWSER_NO_CACHE: "_",
			SIGNATURE: "sig",
			SNAPSHOT: "snapshot",
			VERSIONID: "versionid",
			TIMEOUT: "timeout"
		} };
		HeaderConstants = {
			AUTHORIZATION: "Authorization",
			AUTHORIZATION_SCHEME: "Bearer",
			CONTENT_ENCODING: "Content-Encoding",
			CONTENT_ID: "Content-ID",
			CONTENT_LANGUAGE: "Content-Language",
			CONTENT_LENGTH: "Content-Length",
			CONTENT_MD5: "Content-Md5",
			CONTENT_TRANSFER_ENCODING: "Content-Transfer-Encoding",
			CONTENT_TYPE: "Content-Type",
			COOKIE: "Cookie",
			DATE: "date",
			IF_MATCH: "if-match",
			IF_MODIFIED_SINCE: "if-modified-since",
			IF_NONE_MATCH: "if-none-match",
			IF_UNMODIFIED_SINCE: "if-unmodified-since",
			PREFIX_FOR_STORAGE: "x-ms-",
			RANGE: "Range",
			USER_AGENT: "User-Agent",
			X_MS_CLIENT_REQUEST_ID: "x-ms-client-request-id",
			X_MS_COPY_SOURCE: "x-ms-copy-source",
			X_MS_DATE: "x-ms-date",
			X_MS_ERROR_CODE: "x-ms-error-code",
			X_MS_VERSION: "x-ms-version",
			X_MS_CopySourceErrorCode: "x-ms-copy-source-error-code"
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/utils/utils.common.js
/**
* Set URL parameter name and value. If name exists in URL parameters, old value
* will be replaced by name key. If not provide value, the parameter will be deleted.
*
* @param url - Source URL string
* @param name - Parameter name
* @param value - Parameter value
* @returns An updated URL string
*/
function setURLParameter(url, name, value) {
	const urlParsed = new URL(url);
	const encodedName = encodeURIComponent(name);
	const encodedValue = value ? encodeURIComponent(value) : void 0;
	const searchString = urlParsed.search === "" ? "?" : urlParsed.search;
	const searchPieces = [];
	for (const pair of searchString.slice(1).split("&")) if (pair) {
		const [key] = pair.split("=", 2);
		if (key !== encodedName) searchPieces.push(pair);
	}
	if (encodedValue) searchPieces.push(`${encodedName}=${encodedValue}`);
	urlParsed.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
	return urlParsed.toString();
}
/**
* Set URL host.
*
* @param url - Source URL string
* @param host - New host string
* @returns An updated URL string
*/
function setURLHost(url, host) {
	const urlParsed = new URL(url);
	urlParsed.hostname = host;
	return urlParsed.toString();
}
/**
* Get URL path from an URL string.
*
* @param url - Source URL string
*/
function getURLPath(url) {
	try {
		return new URL(url).pathname;
	} catch (e) {
		return;
	}
}
/**
* Get URL query key value pairs from an URL string.
*
* @param url -
*/
function getURLQueries(url) {
	let queryString = new URL(url).search;
	if (!queryString) return {};
	queryString = queryString.trim();
	queryString = queryString.startsWith("?") ? queryString.substring(1) : queryString;
	let querySubStrings = queryString.split("&");
	querySubStrings = querySubStrings.filter((value) => {
		const indexOfEqual = value.indexOf("=");
		const lastIndexOfEqual = value.lastIndexOf("=");
		return indexOfEqual > 0 && indexOfEqual === lastIndexOfEqual && lastIndexOfEqual < value.length - 1;
	});
	const queries = {};
	for (const querySubString of querySubStrings) {
		const splitResults = querySubString.split("=");
		const key = splitResults[0];
		queries[key] = splitResults[1];
	}
	return queries;
}
/**
* Delay specified time interval.
*
* @param timeInMs -
* @param aborter -
* @param abortError -
*/
async function delay(timeInMs, aborter, abortError) {
	return new Promise((resolve, reject) => {
		let timeout;
		const abortHandler = () => {
			if (timeout !== void 0) clearTimeout(timeout);
			reject(abortError);
		};
		const resolveHandler = () => {
			if (aborter !== void 0) aborter.removeEventListener("abort", abortHandler);
			resolve();
		};
		timeout = setTimeout(resolveHandler, timeInMs);
		if (aborter !== void 0) aborter.addEventListener("abort", abortHandler);
	});
}
function init_utils_common() {
	return (init_utils_common = __esmMin((() => {})))();
}

// node_modules/@azure/storage-common/dist/esm/utils/SharedKeyComparator.js
function compareHeader(lhs, rhs) {
	if (isLessThan(lhs, rhs)) return -1;
	return 1;
}
function isLessThan(lhs, rhs) {
	const tables = [
		table_lv0,
		table_lv2,
		table_lv4
	];
	let curr_level = 0;
	let i = 0;
	let j = 0;
	while (curr_level < tables.length) {
		if (curr_level === tables.length - 1 && i !== j) return i > j;
		const weight1 = i < lhs.length ? tables[curr_level][lhs[i].charCodeAt(0)] : 1;
		const weight2 = j < rhs.length ? tables[curr_level][rhs[j].charCodeAt(0)] : 1;
		if (weight1 === 1 && weight2 === 1) {
			i = 0;
			j = 0;
			++curr_level;
		} else if (weight1 === weight2) {
			++i;
			++j;
		} else if (weight1 === 0) ++i;
		else if (weight2 === 0) ++j;
		else return weight1 < weight2;
	}
	return false;
}
var table_lv0, table_lv2, table_lv4;
function init_SharedKeyComparator() {
	return (init_SharedKeyComparator = __esmMin((() => {
		table_lv0 = new Uint32Array([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1820,
			0,
			1823,
			1825,
			1827,
			1829,
			0,
			0,
			0,
			1837,
			2051,
			0,
			0,
			1843,
			0,
			3331,
			3354,
			3356,
			3358,
			3360,
			3362,
			3364,
			3366,
			3368,
			3370,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			3586,
			3593,
			3594,
			3610,
			3617,
			3619,
			3621,
			3628,
			3634,
			3637,
			3638,
			3656,
			3665,
			3696,
			3708,
			3710,
			3721,
			3722,
			3729,
			3737,
			3743,
			3746,
			3748,
			3750,
			3751,
			3753,
			0,
			0,
			0,
			1859,
			1860,
			1864,
			3586,
			3593,
			3594,
			3610,
			3617,
			3619,
			3621,
			3628,
			3634,
			3637,
			3638,
			3656,
			3665,
			3696,
			3708,
			3710,
			3721,
			3722,
			3729,
			3737,
			3743,
			3746,
			3748,
			3750,
			3751,
			3753,
			0,
			1868,
			0,
			1872,
			0
		]);
		table_lv2 = new Uint32Array([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			18,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]);
		table_lv4 = new Uint32Array([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			32786,
			0,
			0,
			0,
			0,
			0,
			33298,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]);
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicy.js
var StorageSharedKeyCredentialPolicy;
function init_StorageSharedKeyCredentialPolicy() {
	return (init_StorageSharedKeyCredentialPolicy = __esmMin((() => {
		init_constants();
		init_CredentialPolicy();
		init_SharedKeyComparator();
		StorageSharedKeyCredentialPolicy = class extends CredentialPolicy {
			/**
			* Reference to StorageSharedKeyCredential which generates StorageSharedKeyCredentialPolicy
			*/
			factory;
			/**
			* Creates an instance of StorageSharedKeyCredentialPolicy.
			* @param nextPolicy -
			* @param options -
			* @param factory -
			*/
			constructor(nextPolicy, options, factory) {
				super(nextPolicy, options);
				this.factory = factory;
			}
			/**
			* Signs request.
			*
			* @param request -
			*/
			signRequest(request) {
				request.headers.set(HeaderConstants.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString());
				if (request.body && (typeof request.body === "string" || request.body !== void 0) && request.body.length > 0) request.headers.set(HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
				const stringToSign = [
					request.method.toUpperCase(),
					this.getHeaderValueToSign(request, HeaderConstants.CONTENT_LANGUAGE),
					this.getHeaderValueToSign(request, HeaderConstants.CONTENT_ENCODING),
					this.getHeaderValueToSign(request, HeaderConstants.CONTENT_LENGTH),
					this.getHeaderValueToSign(request, HeaderConstants.CONTENT_MD5),
					this.getHeaderValueToSign(request, HeaderConstants.CONTENT_TYPE),
					this.getHeaderValueToSign(request, HeaderConstants.DATE),
					this.getHeaderValueToSign(request, HeaderConstants.IF_MODIFIED_SINCE),
					this.getHeaderValueToSign(request, HeaderConstants.IF_MATCH),
					this.getHeaderValueToSign(request, HeaderConstants.IF_NONE_MATCH),
					this.getHeaderValueToSign(request, HeaderConstants.IF_UNMODIFIED_SINCE),
					this.getHeaderValueToSign(request, HeaderConstants.RANGE)
				].join("\n") + "\n" + this.getCanonicalizedHeadersString(request) + this.getCanonicalizedResourceString(request);
				const signature = this.factory.computeHMACSHA256(stringToSign);
				request.headers.set(HeaderConstants.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${signature}`);
				return request;
			}
			/**
			* Retrieve header value according to shared key sign rules.
			* @see https://learn.microsoft.com/rest/api/storageservices/authenticate-with-shared-key
			*
			* @param request -
			* @param headerName -
			*/
			getHeaderValueToSign(request, headerName) {
				const value = request.headers.get(headerName);
				if (!value) return "";
				if (headerName === HeaderConstants.CONTENT_LENGTH && value === "0") return "";
				return value;
			}
			/**
			* To construct the CanonicalizedHeaders portion of the signature string, follow these steps:
			* 1. Retrieve all headers for the resource that begin with x-ms-, including the x-ms-date header.
			* 2. Convert each HTTP header name to lowercase.
			* 3. Sort the headers lexicographically by header name, in ascending order.
			*    Each header may appear only once in the string.
			* 4. Replace any linear whitespace in the header value with a single space.
			* 5. Trim any whitespace around the colon in the header.
			* 6. Finally, append a new-line character to each canonicalized header in the resulting list.
			*    Construct the CanonicalizedHeaders string by concatenating all headers in this list into a single string.
			*
			* @param request -
			*/
			getCanonicalizedHeadersString(request) {
				let headersArray = request.headers.headersArray().filter((value) => {
					return value.name.toLowerCase().startsWith(HeaderConstants.PREFIX_FOR_STORAGE);
				});
				headersArray.sort((a, b) => {
					return compareHeader(a.name.toLowerCase(), b.name.toLowerCase());
				});
				headersArray = headersArray.filter((value, index, array) => {
					if (index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()) return false;
					return true;
				});
				let canonicalizedHeadersStringToSign = "";
				headersArray.forEach((header) => {
					canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
				});
				return canonicalizedHeadersStringToSign;
			}
			/**
			* Retrieves the webResource canonicalized resource string.
			*
			* @param request -
			*/
			getCanonicalizedResourceString(request) {
				const path = getURLPath(request.url) || "/";
				let canonicalizedResourceString = "";
				canonicalizedResourceString += `/${this.factory.accountName}${path}`;
				const queries = getURLQueries(request.url);
				const lowercaseQueries = {};
				if (queries) {
					const queryKeys = [];
					for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
						const lowercaseKey = key.toLowerCase();
						lowercaseQueries[lowercaseKey] = queries[key];
						queryKeys.push(lowercaseKey);
					}
					queryKeys.sort();
					for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
				}
				return canonicalizedResourceString;
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/credentials/StorageSharedKeyCredential.js
var StorageSharedKeyCredential;
function init_StorageSharedKeyCredential() {
	return (init_StorageSharedKeyCredential = __esmMin((() => {
		init_StorageSharedKeyCredentialPolicy();
		init_Credential();
		StorageSharedKeyCredential = class extends Credential {
			/**
			* Azure Storage account name; readonly.
			*/
			accountName;
			/**
			* Azure Storage account key; readonly.
			*/
			accountKey;
			/**
			* Creates an instance of StorageSharedKeyCredential.
			* @param accountName -
			* @param accountKey -
			*/
			constructor(accountName, accountKey) {
				super();
				this.accountName = accountName;
				this.accountKey = Buffer.from(accountKey, "base64");
			}
			/**
			* Creates a StorageSharedKeyCredentialPolicy object.
			*
			* @param nextPolicy -
			* @param options -
			*/
			create(nextPolicy, options) {
				return new StorageSharedKeyCredentialPolicy(nextPolicy, options, this);
			}
			/**
			* Generates a hash signature for an HTTP request or for a SAS.
			*
			* @param stringToSign -
			*/
			computeHMACSHA256(stringToSign) {
				return createHmac("sha256", this.accountKey).update(stringToSign, "utf8").digest("base64");
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/log.js
var logger;
function init_log() {
	return (init_log = __esmMin((() => {
		init_esm();
		logger = createClientLogger("storage-common");
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyType.js
var StorageRetryPolicyType;
function init_StorageRetryPolicyType() {
	return (init_StorageRetryPolicyType = __esmMin((() => {
		;
		(function(StorageRetryPolicyType) {
			/**
			* Exponential retry. Retry time delay grows exponentially.
			*/
			StorageRetryPolicyType[StorageRetryPolicyType["EXPONENTIAL"] = 0] = "EXPONENTIAL";
			/**
			* Linear retry. Retry time delay grows linearly.
			*/
			StorageRetryPolicyType[StorageRetryPolicyType["FIXED"] = 1] = "FIXED";
		})(StorageRetryPolicyType || (StorageRetryPolicyType = {}));
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicy.js
var DEFAULT_RETRY_OPTIONS$1, RETRY_ABORT_ERROR$1, StorageRetryPolicy;
function init_StorageRetryPolicy() {
	return (init_StorageRetryPolicy = __esmMin((() => {
		init_AbortError();
		init_RequestPolicy();
		init_constants();
		init_log();
		init_StorageRetryPolicyType();
		DEFAULT_RETRY_OPTIONS$1 = {
			maxRetryDelayInMs: 12e4,
			maxTries: 4,
			retryDelayInMs: 4e3,
			retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
			secondaryHost: "",
			tryTimeoutInMs: void 0
		};
		RETRY_ABORT_ERROR$1 = new AbortError("The operation was aborted.");
		StorageRetryPolicy = class extends BaseRequestPolicy {
			/**
			* RetryOptions.
			*/
			retryOptions;
			/**
			* Creates an instance of RetryPolicy.
			*
			* @param nextPolicy -
			* @param options -
			* @param retryOptions -
			*/
			constructor(nextPolicy, options, retryOptions = DEFAULT_RETRY_OPTIONS$1) {
				super(nextPolicy, options);
				this.retryOptions = {
					retryPolicyType: retryOptions.retryPolicyType ? retryOptions.retryPolicyType : DEFAULT_RETRY_OPTIONS$1.retryPolicyType,
					maxTries: retryOptions.maxTries && retryOptions.maxTries >= 1 ? Math.floor(retryOptions.maxTries) : DEFAULT_RETRY_OPTIONS$1.maxTries,
					tryTimeoutInMs: retryOptions.tryTimeoutInMs && retryOptions.tryTimeoutInMs >= 0 ? retryOptions.tryTimeoutInMs : DEFAULT_RETRY_OPTIONS$1.tryTimeoutInMs,
					retryDelayInMs: retryOptions.retryDelayInMs && retryOptions.retryDelayInMs >= 0 ? Math.min(retryOptions.retryDelayInMs, retryOptions.maxRetryDelayInMs ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS$1.maxRetryDelayInMs) : DEFAULT_RETRY_OPTIONS$1.retryDelayInMs,
					maxRetryDelayInMs: retryOptions.maxRetryDelayInMs && retryOptions.maxRetryDelayInMs >= 0 ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS$1.maxRetryDelayInMs,
					secondaryHost: retryOptions.secondaryHost ? retryOptions.secondaryHost : DEFAULT_RETRY_OPTIONS$1.secondaryHost
				};
			}
			/**
			* Sends request.
			*
			* @param request -
			*/
			async sendRequest(request) {
				return this.attemptSendRequest(request, false, 1);
			}
			/**
			* Decide and perform next retry. Won't mutate request parameter.
			*
			* @param request -
			* @param secondaryHas404 -  If attempt was against the secondary & it returned a StatusNotFound (404), then
			*                                   the resource was not found. This may be due to replication delay. So, in this
			*                                   case, we'll never try the secondary again for this operation.
			* @param attempt -           How many retries has been attempted to performed, starting from 1, which includes
			*                                   the attempt will be performed by this method call.
			*/
			async attemptSendRequest(request, secondaryHas404, attempt) {
				const newRequest = request.clone();
				const isPrimaryRetry = secondaryHas404 || !this.retryOptions.secondaryHost || !(request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") || attempt % 2 === 1;
				if (!isPrimaryRetry) newRequest.url = setURLHost(newRequest.url, this.retryOptions.secondaryHost);
				if (this.retryOptions.tryTimeoutInMs) newRequest.url = setURLParameter(newRequest.url, URLConstants.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString());
				let response;
				try {
					logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
					response = await this._nextPolicy.sendRequest(newRequest);
					if (!this.shouldRetry(isPrimaryRetry, attempt, response)) return response;
					secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
				} catch (err) {
					logger.error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);
					if (!this.shouldRetry(isPrimaryRetry, attempt, response, err)) throw err;
				}
				await this.delay(isPrimaryRetry, attempt, request.abortSignal);
				return this.attemptSendRequest(request, secondaryHas404, ++attempt);
			}
			/**
			* Decide whether to retry according to last HTTP response and retry counters.
			*
			* @param isPrimaryRetry -
			* @param attempt -
			* @param response -
			* @param err -
			*/
			shouldRetry(isPrimaryRetry, attempt, response, err) {
				if (attempt >= this.retryOptions.maxTries) {
					logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);
					return false;
				}
				const retriableErrors = [
					"ETIMEDOUT",
					"ESOCKETTIMEDOUT",
					"ECONNREFUSED",
					"ECONNRESET",
					"ENOENT",
					"ENOTFOUND",
					"TIMEOUT",
					"EPIPE",
					"REQUEST_SEND_ERROR"
				];
				if (err) {
					for (const retriableError of retriableErrors) if (err.name.toUpperCase().includes(retriableError) || err.message.toUpperCase().includes(retriableError) || err.code && err.code.toString().toUpperCase() === retriableError) {
						logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
						return true;
					}
				}
				if (response || err) {
					const statusCode = response ? response.status : err ? err.statusCode : 0;
					if (!isPrimaryRetry && statusCode === 404) {
						logger.info(`RetryPolicy: Secondary access with 404, will retry.`);
						return true;
					}
					if (statusCode === 503 || statusCode === 500) {
						logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
						return true;
					}
				}
				if (response) {
					if (response?.status >= 400) {
						const copySourceError = response.headers.get(HeaderConstants.X_MS_CopySourceErrorCode);
						if (copySourceError !== void 0) switch (copySourceError) {
							case "InternalError":
							case "OperationTimedOut":
							case "ServerBusy": return true;
						}
					}
				}
				if (err?.code === "PARSE_ERROR" && err?.message.startsWith(`Error "Error: Unclosed root tag`)) {
					logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
					return true;
				}
				return false;
			}
			/**
			* Delay a calculated time between retries.
			*
			* @param isPrimaryRetry -
			* @param attempt -
			* @param abortSignal -
			*/
			async delay(isPrimaryRetry, attempt, abortSignal) {
				let delayTimeInMs = 0;
				if (isPrimaryRetry) switch (this.retryOptions.retryPolicyType) {
					case StorageRetryPolicyType.EXPONENTIAL:
						delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
						break;
					case StorageRetryPolicyType.FIXED: delayTimeInMs = this.retryOptions.retryDelayInMs;
				}
				else delayTimeInMs = Math.random() * 1e3;
				logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
				return delay(delayTimeInMs, abortSignal, RETRY_ABORT_ERROR$1);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/StorageRetryPolicyFactory.js
var StorageRetryPolicyFactory;
function init_StorageRetryPolicyFactory() {
	return (init_StorageRetryPolicyFactory = __esmMin((() => {
		init_StorageRetryPolicy();
		init_StorageRetryPolicyType();
		StorageRetryPolicyFactory = class {
			retryOptions;
			/**
			* Creates an instance of StorageRetryPolicyFactory.
			* @param retryOptions -
			*/
			constructor(retryOptions) {
				this.retryOptions = retryOptions;
			}
			/**
			* Creates a StorageRetryPolicy object.
			*
			* @param nextPolicy -
			* @param options -
			*/
			create(nextPolicy, options) {
				return new StorageRetryPolicy(nextPolicy, options, this.retryOptions);
			}
		};
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicyV2.js
/**
* storageBrowserPolicy is a policy used to prevent browsers from caching requests
* and to remove cookies and explicit content-length headers.
*
* In Node.js, this policy is a no-op pass-through.
*/
function storageBrowserPolicy() {
	return {
		name: storageBrowserPolicyName,
		async sendRequest(request, next) {
			return next(request);
		}
	};
}
var storageBrowserPolicyName;
function init_StorageBrowserPolicyV2() {
	return (init_StorageBrowserPolicyV2 = __esmMin((() => {
		storageBrowserPolicyName = "storageBrowserPolicy";
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageCorrectContentLengthPolicy.js
/**
* storageCorrectContentLengthPolicy to correctly set Content-Length header with request body length.
*/
function storageCorrectContentLengthPolicy() {
	function correctContentLength(request) {
		if (request.body && (typeof request.body === "string" || Buffer.isBuffer(request.body)) && request.body.length > 0) request.headers.set(HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
	}
	return {
		name: storageCorrectContentLengthPolicyName,
		async sendRequest(request, next) {
			correctContentLength(request);
			return next(request);
		}
	};
}
var storageCorrectContentLengthPolicyName;
function init_StorageCorrectContentLengthPolicy() {
	return (init_StorageCorrectContentLengthPolicy = __esmMin((() => {
		init_constants();
		storageCorrectContentLengthPolicyName = "StorageCorrectContentLengthPolicy";
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyV2.js
/**
* Retry policy with exponential retry and linear retry implemented.
*/
function storageRetryPolicy(options = {}) {
	const retryPolicyType = options.retryPolicyType ?? DEFAULT_RETRY_OPTIONS.retryPolicyType;
	const maxTries = options.maxTries ?? DEFAULT_RETRY_OPTIONS.maxTries;
	const retryDelayInMs = options.retryDelayInMs ?? DEFAULT_RETRY_OPTIONS.retryDelayInMs;
	const maxRetryDelayInMs = options.maxRetryDelayInMs ?? DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs;
	const secondaryHost = options.secondaryHost ?? DEFAULT_RETRY_OPTIONS.secondaryHost;
	const tryTimeoutInMs = options.tryTimeoutInMs ?? DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;
	function shouldRetry({ isPrimaryRetry, attempt, response, error }) {
		if (attempt >= maxTries) {
			logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);
			return false;
		}
		if (error) {
			for (const retriableError of retriableErrors) if (error.name.toUpperCase().includes(retriableError) || error.message.toUpperCase().includes(retriableError) || error.code && error.code.toString().toUpperCase() === retriableError) {
				logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
				return true;
			}
			if (error?.code === "PARSE_ERROR" && error?.message.startsWith(`Error "Error: Unclosed root tag`)) {
				logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
				return true;
			}
		}
		if (response || error) {
			const statusCode = response?.status ?? error?.statusCode ?? 0;
			if (!isPrimaryRetry && statusCode === 404) {
				logger.info(`RetryPolicy: Secondary access with 404, will retry.`);
				return true;
			}
			if (statusCode === 503 || statusCode === 500) {
				logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
				return true;
			}
		}
		if (response) {
			if (response?.status >= 400) {
				const copySourceError = response.headers.get(HeaderConstants.X_MS_CopySourceErrorCode);
				if (copySourceError !== void 0) switch (copySourceError) {
					case "InternalError":
					case "OperationTimedOut":
					case "ServerBusy": return true;
				}
			}
		}
		return false;
	}
	function calculateDelay(isPrimaryRetry, attempt) {
		let delayTimeInMs = 0;
		if (isPrimaryRetry) switch (retryPolicyType) {
			case StorageRetryPolicyType.EXPONENTIAL:
				delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * retryDelayInMs, maxRetryDelayInMs);
				break;
			case StorageRetryPolicyType.FIXED: delayTimeInMs = retryDelayInMs;
		}
		else delayTimeInMs = Math.random() * 1e3;
		logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
		return delayTimeInMs;
	}
	return {
		name: storageRetryPolicyName,
		async sendRequest(request, next) {
			if (tryTimeoutInMs) request.url = setURLParameter(request.url, URLConstants.Parameters.TIMEOUT, String(Math.floor(tryTimeoutInMs / 1e3)));
			const primaryUrl = request.url;
			const secondaryUrl = secondaryHost ? setURLHost(request.url, secondaryHost) : void 0;
			let secondaryHas404 = false;
			let attempt = 1;
			let retryAgain = true;
			let response;
			let error;
			while (retryAgain) {
				const isPrimaryRetry = secondaryHas404 || !secondaryUrl || ![
					"GET",
					"HEAD",
					"OPTIONS"
				].includes(request.method) || attempt % 2 === 1;
				request.url = isPrimaryRetry ? primaryUrl : secondaryUrl;
				response = void 0;
				error = void 0;
				try {
					logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
					response = await next(request);
					secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
				} catch (e) {
					if (isRestError(e)) {
						logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
						error = e;
					} else {
						logger.error(`RetryPolicy: Caught error, message: ${getErrorMessage(e)}`);
						throw e;
					}
				}
				retryAgain = shouldRetry({
					isPrimaryRetry,
					attempt,
					response,
					error
				});
				if (retryAgain) await delay(calculateDelay(isPrimaryRetry, attempt), request.abortSignal, RETRY_ABORT_ERROR);
				attempt++;
			}
			if (response) return response;
			throw error ?? new RestError("RetryPolicy failed without known error.");
		}
	};
}
var storageRetryPolicyName, DEFAULT_RETRY_OPTIONS, retriableErrors, RETRY_ABORT_ERROR;
function init_StorageRetryPolicyV2() {
	return (init_StorageRetryPolicyV2 = __esmMin((() => {
		init_AbortError();
		init_restError();
		init_esm$1();
		init_StorageRetryPolicyFactory();
		init_constants();
		init_log();
		storageRetryPolicyName = "storageRetryPolicy";
		DEFAULT_RETRY_OPTIONS = {
			maxRetryDelayInMs: 12e4,
			maxTries: 4,
			retryDelayInMs: 4e3,
			retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
			secondaryHost: "",
			tryTimeoutInMs: void 0
		};
		retriableErrors = [
			"ETIMEDOUT",
			"ESOCKETTIMEDOUT",
			"ECONNREFUSED",
			"ECONNRESET",
			"ENOENT",
			"ENOTFOUND",
			"TIMEOUT",
			"EPIPE",
			"REQUEST_SEND_ERROR"
		];
		RETRY_ABORT_ERROR = new AbortError("The operation was aborted.");
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicyV2.js
/**
* storageSharedKeyCredentialPolicy handles signing requests using storage account keys.
*/
function storageSharedKeyCredentialPolicy(options) {
	function signRequest(request) {
		request.headers.set(HeaderConstants.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString());
		if (request.body && (typeof request.body === "string" || Buffer.isBuffer(request.body)) && request.body.length > 0) request.headers.set(HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
		const stringToSign = [
			request.method.toUpperCase(),
			getHeaderValueToSign(request, HeaderConstants.CONTENT_LANGUAGE),
			getHeaderValueToSign(request, HeaderConstants.CONTENT_ENCODING),
			getHeaderValueToSign(request, HeaderConstants.CONTENT_LENGTH),
			getHeaderValueToSign(request, HeaderConstants.CONTENT_MD5),
			getHeaderValueToSign(request, HeaderConstants.CONTENT_TYPE),
			getHeaderValueToSign(request, HeaderConstants.DATE),
			getHeaderValueToSign(request, HeaderConstants.IF_MODIFIED_SINCE),
			getHeaderValueToSign(request, HeaderConstants.IF_MATCH),
			getHeaderValueToSign(request, HeaderConstants.IF_NONE_MATCH),
			getHeaderValueToSign(request, HeaderConstants.IF_UNMODIFIED_SINCE),
			getHeaderValueToSign(request, HeaderConstants.RANGE)
		].join("\n") + "\n" + getCanonicalizedHeadersString(request) + getCanonicalizedResourceString(request);
		const signature = createHmac("sha256", options.accountKey).update(stringToSign, "utf8").digest("base64");
		request.headers.set(HeaderConstants.AUTHORIZATION, `SharedKey ${options.accountName}:${signature}`);
	}
	/**
	* Retrieve header value according to shared key sign rules.
	* @see https://learn.microsoft.com/rest/api/storageservices/authenticate-with-shared-key
	*/
	function getHeaderValueToSign(request, headerName) {
		const value = request.headers.get(headerName);
		if (!value) return "";
		if (headerName === HeaderConstants.CONTENT_LENGTH && value === "0") return "";
		return value;
	}
	/**
	* To construct the CanonicalizedHeaders portion of the signature string, follow these steps:
	* 1. Retrieve all headers for the resource that begin with x-ms-, including the x-ms-date header.
	* 2. Convert each HTTP header name to lowercase.
	* 3. Sort the headers lexicographically by header name, in ascending order.
	*    Each header may appear only once in the string.
	* 4. Replace any linear whitespace in the header value with a single space.
	* 5. Trim any whitespace around the colon in the header.
	* 6. Finally, append a new-line character to each canonicalized header in the resulting list.
	*    Construct the CanonicalizedHeaders string by concatenating all headers in this list into a single string.
	*
	*/
	function getCanonicalizedHeadersString(request) {
		let headersArray = [];
		for (const [name, value] of request.headers) if (name.toLowerCase().startsWith(HeaderConstants.PREFIX_FOR_STORAGE)) headersArray.push({
			name,
			value
		});
		headersArray.sort((a, b) => {
			return compareHeader(a.name.toLowerCase(), b.name.toLowerCase());
		});
		headersArray = headersArray.filter((value, index, array) => {
			if (index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()) return false;
			return true;
		});
		let canonicalizedHeadersStringToSign = "";
		headersArray.forEach((header) => {
			canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
		});
		return canonicalizedHeadersStringToSign;
	}
	function getCanonicalizedResourceString(request) {
		const path = getURLPath(request.url) || "/";
		let canonicalizedResourceString = "";
		canonicalizedResourceString += `/${options.accountName}${path}`;
		const queries = getURLQueries(request.url);
		const lowercaseQueries = {};
		if (queries) {
			const queryKeys = [];
			for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
				const lowercaseKey = key.toLowerCase();
				lowercaseQueries[lowercaseKey] = queries[key];
				queryKeys.push(lowercaseKey);
			}
			queryKeys.sort();
			for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
		}
		return canonicalizedResourceString;
	}
	return {
		name: storageSharedKeyCredentialPolicyName,
		async sendRequest(request, next) {
			signRequest(request);
			return next(request);
		}
	};
}
var storageSharedKeyCredentialPolicyName;
function init_StorageSharedKeyCredentialPolicyV2() {
	return (init_StorageSharedKeyCredentialPolicyV2 = __esmMin((() => {
		init_constants();
		init_SharedKeyComparator();
		storageSharedKeyCredentialPolicyName = "storageSharedKeyCredentialPolicy";
	})))();
}

// node_modules/@azure/storage-common/dist/esm/policies/StorageRequestFailureDetailsParserPolicy.js
/**
* StorageRequestFailureDetailsParserPolicy
*/
function storageRequestFailureDetailsParserPolicy() {
	return {
		name: storageRequestFailureDetailsParserPolicyName,
		async sendRequest(request, next) {
			try {
				const response = await next(request);
				if (response.status === 400 && response.bodyAsText?.includes("<Error><Code>InvalidHeaderValue</Code>") && response.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")) response.bodyAsText = response.bodyAsText.replace(/<Message>.*<\/Message>/s, "<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>");
				return response;
			} catch (err) {
				if (typeof err === "object" && err !== null && err.response && err.response.parsedBody) {
					if (err.response.parsedBody.code === "InvalidHeaderValue" && err.response.parsedBody.HeaderName === "x-ms-version") err.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n";
				}
				throw err;
			}
		}
	};
}
var storageRequestFailureDetailsParserPolicyName;
function init_StorageRequestFailureDetailsParserPolicy() {
	return (init_StorageRequestFailureDetailsParserPolicy = __esmMin((() => {
		storageRequestFailureDetailsParserPolicyName = "storageRequestFailureDetailsParserPolicy";
	})))();
}

// node_modules/@azure/storage-common/dist/esm/credentials/UserDelegationKeyCredential.js
var UserDelegationKeyCredential;
function init_UserDelegationKeyCredential() {
	return (init_UserDelegationKeyCredential = __esmMin((() => {
		UserDelegationKeyCredential = class {
			/**
			* Azure Storage account name; readonly.
			*/
			accountName;
			/**
			* Azure Storage user delegation key; readonly.
			*/
			userDelegationKey;
			/**
			* Key value in Buffer type.
			*/
			key;
			/**
			* Creates an instance of UserDelegationKeyCredential.
			* @param accountName -
			* @param userDelegationKey -
			*/
			constructor(accountName, userDelegationKey) {
				this.accountName = accountName;
				this.userDelegationKey = userDelegationKey;
				this.key = Buffer.from(userDelegationKey.value, "base64");
			}
			/**
			* Generates a hash signature for an HTTP request or for a SAS.
			*
			* @param stringToSign -
			*/
			computeHMACSHA256(stringToSign) {
				return createHmac("sha256", this.key).update(stringToSign, "utf8").digest("base64");
			}
		};
	})))();
}

export { BufferScheduler as C, init_cache as S, AnonymousCredential as _, init_StorageSharedKeyCredentialPolicyV2 as a, init_StorageBrowserPolicyFactory as b, storageRetryPolicy as c, init_StorageBrowserPolicyV2 as d, storageBrowserPolicy as f, init_StorageSharedKeyCredential as g, StorageSharedKeyCredential as h, storageRequestFailureDetailsParserPolicy as i, init_StorageCorrectContentLengthPolicy as l, init_StorageRetryPolicyFactory as m, init_UserDelegationKeyCredential as n, storageSharedKeyCredentialPolicy as o, StorageRetryPolicyFactory as p, init_StorageRequestFailureDetailsParserPolicy as r, init_StorageRetryPolicyV2 as s, UserDelegationKeyCredential as t, storageCorrectContentLengthPolicy as u, init_AnonymousCredential as v, init_BufferScheduler as w, getCachedDefaultHttpClient as x, StorageBrowserPolicyFactory as y };