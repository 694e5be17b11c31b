import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, H as canonicalReference, J as formatReference, Si as UndecidedError, U as init_pattern, V as init_references, Y as init_reference } from "../../core.js";
import { a as exportFromEngine, c as init_archive_store, i as engineHas, l as streamedArchiveStore, n as listSockets, o as init_docker_api, s as archiveStore, t as init_sockets } from "./sockets.js";

// shared/oci/engines/containerd.ts
/** Returns containerd's socket if it exists and `ctr` can be run; otherwise undefined. */
function containerdSocket({ containerdAddress, exec }) {
	const path = containerdAddress ?? wellKnown;
	return exec !== void 0 && existsSync(path) ? path : void 0;
}
/**
* Returns the name under which containerd has an image: its full reference, such as `docker.io/library/app:ci`.
* Undefined if it has none, or if `ctr` cannot be run.
*/
async function nameInContainerd(name, options) {
	const reference = canonicalReference(name);
	if (reference === void 0) return void 0;
	const full = formatReference(reference);
	const { exitCode, stdout } = await ctr([
		"images",
		"list",
		"--quiet",
		`name==${full}`
	], options, lookupTimeout);
	return exitCode === 0 && stdout.split("\n").includes(full) ? full : void 0;
}
/**
* Exports an image from containerd for this machine's platform to a file and hands it to `use`, which must open it. The
* file is removed when `use` returns.
* @throws UndecidedError if the export fails.
*/
async function withContainerdExport(full, options, use) {
	const directory = await mkdtemp(join(tmpdir(), "seaworthy-containerd-"));
	try {
		const path = join(directory, "image.tar");
		const { exitCode } = await ctr([
			"images",
			"export",
			path,
			full
		], options, exportTimeout);
		if (exitCode !== 0) throw new UndecidedError("ENGINE_REFUSED", "containerd could not export the image", {
			place: { what: full },
			advice: `Run \`ctr images export image.tar ${full}\` to see why.`
		});
		return await use(path);
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function ctr(args, options, timeout) {
	const { exec, containerdNamespace = "default" } = options;
	const address = containerdSocket(options);
	if (exec === void 0 || address === void 0) return {
		exitCode: null,
		stdout: ""
	};
	return exec("ctr", [
		"--address",
		address,
		"--namespace",
		containerdNamespace,
		...args
	], {
		timeout,
		maxBytes: maxListing
	}).catch(() => ({
		exitCode: null,
		stdout: ""
	}));
}
var existsSync, mkdtemp, rm, tmpdir, join, wellKnown, lookupTimeout, exportTimeout, maxListing;
function init_containerd() {
	return (init_containerd = __esmMin((() => {
		init_errors();
		init_references();
		({existsSync} = process.getBuiltinModule("node:fs"));
		({mkdtemp, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join} = process.getBuiltinModule("node:path"));
		wellKnown = "/run/containerd/containerd.sock";
		lookupTimeout = 5e3;
		exportTimeout = 6e5;
		maxListing = 65536;
	})))();
}

// shared/oci/engines/find.ts
/** Looks for an image by name in Docker, Podman and containerd, in this order. Never throws. */
async function findInEngines(name, options) {
	const without = [];
	for (const { name: kind, path } of listSockets(options)) {
		const engine = `${kind} (${path})`;
		const answer = await engineHas(name, path).catch(() => void 0);
		if (answer === true) {
			const open = (limits) => streamedArchiveStore(name, exportFromEngine(name, path), limits);
			return {
				image: {
					engine,
					open
				},
				without
			};
		}
		without.push(answer === false ? engine : `${engine}, which does not answer`);
	}
	const address = containerdSocket(options);
	if (address === void 0) return { without };
	const engine = `containerd (${address})`;
	const full = await nameInContainerd(name, options);
	if (full === void 0) return { without: [...without, engine] };
	const open = (limits) => withContainerdExport(full, options, (path) => archiveStore(path, limits));
	return {
		image: {
			engine,
			open
		},
		without
	};
}
function init_find() {
	return (init_find = __esmMin((() => {
		init_archive_store();
		init_containerd();
		init_docker_api();
		init_sockets();
	})))();
}

init_find();
export { findInEngines };