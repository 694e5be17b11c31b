import { n as __esmMin } from "../rolldown-runtime.js";
import * as nativeFs from "fs";
import { basename, dirname, normalize, relative, resolve, sep } from "path";

// node_modules/fdir/dist/index.mjs
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
function build$3(options) {
	return options.group ? groupFiles : empty;
}
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var SLASHES_REGEX, WINDOWS_ROOT_DIR_REGEX, pushDirectory, pushDirectoryFilter, empty$2, pushFileFilterAndCount, pushFileFilter, pushFileCount, pushFile, empty$1, getArray, getArrayGroup, groupFiles, empty, resolveSymlinksAsync, resolveSymlinks, onlyCountsSync, groupsSync, defaultSync, limitFilesSync, onlyCountsAsync, defaultAsync, limitFilesAsync, groupsAsync, readdirOpts, walkAsync, walkSync, Queue, Counter, Aborter, Walker, APIBuilder, pm, Builder;
function init_dist() {
	return (init_dist = __esmMin((() => {
		SLASHES_REGEX = /[\\/]/g;
		WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
		pushDirectory = (directoryPath, paths) => {
			paths.push(directoryPath || ".");
		};
		pushDirectoryFilter = (directoryPath, paths, filters) => {
			const path = directoryPath || ".";
			if (filters.every((filter) => filter(path, true))) paths.push(path);
		};
		empty$2 = () => {};
		pushFileFilterAndCount = (filename, _paths, counts, filters) => {
			if (filters.every((filter) => filter(filename, false))) counts.files++;
		};
		pushFileFilter = (filename, paths, _counts, filters) => {
			if (filters.every((filter) => filter(filename, false))) paths.push(filename);
		};
		pushFileCount = (_filename, _paths, counts, _filters) => {
			counts.files++;
		};
		pushFile = (filename, paths) => {
			paths.push(filename);
		};
		empty$1 = () => {};
		getArray = (paths) => {
			return paths;
		};
		getArrayGroup = () => {
			return [""].slice(0, 0);
		};
		groupFiles = (groups, directory, files) => {
			groups.push({
				directory,
				files,
				dir: directory
			});
		};
		empty = () => {};
		resolveSymlinksAsync = function(path, state, callback$1) {
			const { queue, fs, options: { suppressErrors } } = state;
			queue.enqueue();
			fs.realpath(path, (error, resolvedPath) => {
				if (error) return queue.dequeue(suppressErrors ? null : error, state);
				fs.stat(resolvedPath, (error$1, stat) => {
					if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
					if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
					callback$1(stat, resolvedPath);
					queue.dequeue(null, state);
				});
			});
		};
		resolveSymlinks = function(path, state, callback$1) {
			const { queue, fs, options: { suppressErrors } } = state;
			queue.enqueue();
			try {
				const resolvedPath = fs.realpathSync(path);
				const stat = fs.statSync(resolvedPath);
				if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
				callback$1(stat, resolvedPath);
			} catch (e) {
				if (!suppressErrors) throw e;
			}
		};
		onlyCountsSync = (state) => {
			return state.counts;
		};
		groupsSync = (state) => {
			return state.groups;
		};
		defaultSync = (state) => {
			return state.paths;
		};
		limitFilesSync = (state) => {
			return state.paths.slice(0, state.options.maxFiles);
		};
		onlyCountsAsync = (state, error, callback$1) => {
			report(error, callback$1, state.counts, state.options.suppressErrors);
			return null;
		};
		defaultAsync = (state, error, callback$1) => {
			report(error, callback$1, state.paths, state.options.suppressErrors);
			return null;
		};
		limitFilesAsync = (state, error, callback$1) => {
			report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
			return null;
		};
		groupsAsync = (state, error, callback$1) => {
			report(error, callback$1, state.groups, state.options.suppressErrors);
			return null;
		};
		readdirOpts = { withFileTypes: true };
		walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
			state.queue.enqueue();
			if (currentDepth < 0) return state.queue.dequeue(null, state);
			const { fs } = state;
			state.visited.push(crawlPath);
			state.counts.directories++;
			fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
				callback$1(entries, directoryPath, currentDepth);
				state.queue.dequeue(state.options.suppressErrors ? null : error, state);
			});
		};
		walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
			const { fs } = state;
			if (currentDepth < 0) return;
			state.visited.push(crawlPath);
			state.counts.directories++;
			let entries = [];
			try {
				entries = fs.readdirSync(crawlPath || ".", readdirOpts);
			} catch (e) {
				if (!state.options.suppressErrors) throw e;
			}
			callback$1(entries, directoryPath, currentDepth);
		};
		Queue = class {
			count = 0;
			constructor(onQueueEmpty) {
				this.onQueueEmpty = onQueueEmpty;
			}
			enqueue() {
				this.count++;
				return this.count;
			}
			dequeue(error, output) {
				if (this.onQueueEmpty && (--this.count <= 0 || error)) {
					this.onQueueEmpty(error, output);
					if (error) {
						output.controller.abort();
						this.onQueueEmpty = void 0;
					}
				}
			}
		};
		Counter = class {
			_files = 0;
			_directories = 0;
			set files(num) {
				this._files = num;
			}
			get files() {
				return this._files;
			}
			set directories(num) {
				this._directories = num;
			}
			get directories() {
				return this._directories;
			}
			/**
			* @deprecated use `directories` instead
			*/
			/* c8 ignore next 3 */
			get dirs() {
				return this._directories;
			}
		};
		Aborter = class {
			aborted = false;
			abort() {
				this.aborted = true;
			}
		};
		Walker = class {
			root;
			isSynchronous;
			state;
			joinPath;
			pushDirectory;
			pushFile;
			getArray;
			groupFiles;
			resolveSymlink;
			walkDirectory;
			callbackInvoker;
			constructor(root, options, callback$1) {
				this.isSynchronous = !callback$1;
				this.callbackInvoker = build$1(options, this.isSynchronous);
				this.root = normalizePath(root, options);
				this.state = {
					root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
					paths: [""].slice(0, 0),
					groups: [],
					counts: new Counter(),
					options,
					queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
					symlinks: /* @__PURE__ */ new Map(),
					visited: [""].slice(0, 0),
					controller: new Aborter(),
					fs: options.fs || nativeFs
				};
				this.joinPath = build$7(this.root, options);
				this.pushDirectory = build$6(this.root, options);
				this.pushFile = build$5(options);
				this.getArray = build$4(options);
				this.groupFiles = build$3(options);
				this.resolveSymlink = build$2(options, this.isSynchronous);
				this.walkDirectory = build(this.isSynchronous);
			}
			start() {
				this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
				this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
				return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
			}
			walk = (entries, directoryPath, depth) => {
				const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
				if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
				const files = this.getArray(this.state.paths);
				for (let i = 0; i < entries.length; ++i) {
					const entry = entries[i];
					if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
						const filename = this.joinPath(entry.name, directoryPath);
						this.pushFile(filename, files, this.state.counts, filters);
					} else if (entry.isDirectory()) {
						let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
						if (exclude && exclude(entry.name, path)) continue;
						this.pushDirectory(path, paths, filters);
						this.walkDirectory(this.state, path, path, depth - 1, this.walk);
					} else if (this.resolveSymlink && entry.isSymbolicLink()) {
						let path = joinPathWithBasePath(entry.name, directoryPath);
						this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
							if (stat.isDirectory()) {
								resolvedPath = normalizePath(resolvedPath, this.state.options);
								if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
								this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
							} else {
								resolvedPath = useRealPaths ? resolvedPath : path;
								const filename = basename(resolvedPath);
								const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
								resolvedPath = this.joinPath(filename, directoryPath$1);
								this.pushFile(resolvedPath, files, this.state.counts, filters);
							}
						});
					}
				}
				this.groupFiles(this.state.groups, directoryPath, files);
			};
		};
		APIBuilder = class {
			constructor(root, options) {
				this.root = root;
				this.options = options;
			}
			withPromise() {
				return promise(this.root, this.options);
			}
			withCallback(cb) {
				callback(this.root, this.options, cb);
			}
			sync() {
				return sync(this.root, this.options);
			}
		};
		pm = null;
		/* c8 ignore next 6 */
		try {
			pm = void 0;
		} catch {}
		Builder = class {
			globCache = {};
			options = {
				maxDepth: 1e400,
				suppressErrors: true,
				pathSeparator: sep,
				filters: []
			};
			globFunction;
			constructor(options) {
				this.options = {
					...this.options,
					...options
				};
				this.globFunction = this.options.globFunction;
			}
			group() {
				this.options.group = true;
				return this;
			}
			withPathSeparator(separator) {
				this.options.pathSeparator = separator;
				return this;
			}
			withBasePath() {
				this.options.includeBasePath = true;
				return this;
			}
			withRelativePaths() {
				this.options.relativePaths = true;
				return this;
			}
			withDirs() {
				this.options.includeDirs = true;
				return this;
			}
			withMaxDepth(depth) {
				this.options.maxDepth = depth;
				return this;
			}
			withMaxFiles(limit) {
				this.options.maxFiles = limit;
				return this;
			}
			withFullPaths() {
				this.options.resolvePaths = true;
				this.options.includeBasePath = true;
				return this;
			}
			withErrors() {
				this.options.suppressErrors = false;
				return this;
			}
			withSymlinks({ resolvePaths = true } = {}) {
				this.options.resolveSymlinks = true;
				this.options.useRealPaths = resolvePaths;
				return this.withFullPaths();
			}
			withAbortSignal(signal) {
				this.options.signal = signal;
				return this;
			}
			normalize() {
				this.options.normalizePath = true;
				return this;
			}
			filter(predicate) {
				this.options.filters.push(predicate);
				return this;
			}
			onlyDirs() {
				this.options.excludeFiles = true;
				this.options.includeDirs = true;
				return this;
			}
			exclude(predicate) {
				this.options.exclude = predicate;
				return this;
			}
			onlyCounts() {
				this.options.onlyCounts = true;
				return this;
			}
			crawl(root) {
				return new APIBuilder(root || ".", this.options);
			}
			withGlobFunction(fn) {
				this.globFunction = fn;
				return this;
			}
			/**
			* @deprecated Pass options using the constructor instead:
			* ```ts
			* new fdir(options).crawl("/path/to/root");
			* ```
			* This method will be removed in v7.0
			*/
			/* c8 ignore next 4 */
			crawlWithOptions(root, options) {
				this.options = {
					...this.options,
					...options
				};
				return new APIBuilder(root || ".", this.options);
			}
			glob(...patterns) {
				if (this.globFunction) return this.globWithOptions(patterns);
				return this.globWithOptions(patterns, ...[{ dot: true }]);
			}
			globWithOptions(patterns, ...options) {
				const globFn = this.globFunction || pm;
				/* c8 ignore next 5 */
				if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
				var isMatch = this.globCache[patterns.join("\0")];
				if (!isMatch) {
					isMatch = globFn(patterns, ...options);
					this.globCache[patterns.join("\0")] = isMatch;
				}
				this.options.filters.push((path) => isMatch(path));
				return this;
			}
		};
	})))();
}

export { init_dist as n, Builder as t };