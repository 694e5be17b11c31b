import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Cr as init_mermaid, Fr as count, Ir as init_plain, Pr as byteCount, Tr as mermaidLabel, bi as InvalidError, jr as init_markdown, kr as code, or as init_text, wi as messageOf, wr as mermaid } from "../../shared/core.js";
import { n as examinedLayers, r as init_walk_image, t as init_layers } from "../../shared/layers/index.js";
import { a as visibleDigests, i as init_file_digests, n as fileDigestThread, r as fileDigester } from "../../shared/sbom/file-digests.js";
import { l as init_dockerfiles, s as Dockerfiles, t as init_runner } from "../../shared/runner/index.js";
import { a as init_github_snapshot, c as init_contact, i as githubSnapshot, l as parseContact, o as init_formats, s as sbomFormats, t as init_sbom } from "../../shared/sbom/index.js";

// actions/sbom-generate/charts.ts
/**
* Renders Mermaid charts of a subject: packages by ecosystem and, for an image, stored bytes by layer and files by
* layer and directory.
*/
function charts({ packages, layers }, walked) {
	const ecosystems = [...Map.groupBy(packages, ({ type }) => type)].map(([type, group]) => [type, group.length]);
	const sizes = layers.map((layer) => [`${layerTitle(layer)} (${byteCount(layer.size)})`, layer.size]);
	const origins = new Map(layers.map((layer) => [layer.index, layer]));
	const directories = walked.map((layer) => [layerTitle(origins.get(layer.index) ?? layer), layer.directories]);
	const total = byteCount(totalOf(directories.flatMap(([, sized]) => sized)));
	return [
		pie(`${count(packages.length, "package")} by ecosystem`, ecosystems, "showData"),
		pie("Stored bytes by layer", sizes, ""),
		pie(`Files by directory and layer, ${total} in total (kB)`, directorySlices(directories), "showData")
	].filter((picture) => picture !== "" && Buffer.byteLength(picture) <= maxChartBytes).join("\n");
}
/** Returns a layer's title, with its instruction where that is known. */
function layerTitle({ index, origin }) {
	if (origin === void 0) return `layer ${index}`;
	const { inBase, keyword, file, line } = origin;
	return inBase ? `layer ${index}: base image` : `layer ${index}: ${keyword} at ${file}:${line}`;
}
/** Renders a pie chart of the largest slices; empty if there is nothing to compare. */
function pie(title, slices, legend) {
	const sorted = slices.filter(([, value]) => value > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (sorted.length < 2) return "";
	const otherTotal = sorted.slice(maxSlices).reduce((sum, [, value]) => sum + value, 0);
	const lines = [...sorted.slice(0, maxSlices), ...otherTotal > 0 ? [["others", otherTotal]] : []].map(([name, value]) => `    ${mermaidLabel(name)} : ${value}`);
	const head = [
		"pie",
		legend,
		`title ${title.replace(/[;#:"]/g, " ")}`
	].filter((word) => word !== "").join(" ");
	return mermaid([head, ...lines]);
}
/**
* Lists kilobytes by layer and directory. Directories under one percent share one slice per layer. A pie shows them,
* because Mermaid has treemaps only since 11.8, and GitHub shows an error in place of a chart that it does not know.
*/
function directorySlices(layers) {
	const least = Math.max(totalOf(layers.flatMap(([, directories]) => directories)) / minShare, 1);
	return layers.slice(0, maxLayers).flatMap(([title, directories]) => {
		const large = directories.filter(([directory, bytes]) => directory !== "" && bytes >= least);
		const rest = totalOf(directories) - totalOf(large);
		return [...large, ...rest >= least ? [["other directories", rest]] : []].map(([directory, bytes]) => [`${directory} (${title})`, Math.ceil(bytes / 1e3)]);
	});
}
function totalOf(directories) {
	return directories.reduce((sum, [, bytes]) => sum + bytes, 0);
}
var maxSlices, maxChartBytes, minShare, maxLayers;
function init_charts() {
	return (init_charts = __esmMin((() => {
		init_text();
		maxSlices = 10;
		maxChartBytes = 2e4;
		minShare = 100;
		maxLayers = 100;
	})))();
}

// actions/sbom-generate/drift.ts
/** Compares the packages of an image with its SBOM attestations. An unreadable attestation is a gap. */
async function driftsOf(packages, statements) {
	const drifts = [];
	const gaps = [];
	const sboms = statements.filter(({ predicateType }) => predicateType === spdxPredicate);
	if (sboms.length === 0) return {
		drifts,
		gaps
	};
	const { readSbom } = await import("../../shared/sbom/read/index2.js");
	for (const { digest, bytes } of sboms) {
		const what = `SBOM attestation ${digest}`;
		try {
			const drift = compare(digest, packages, readSbom(Buffer.from(bytes).toString("utf8"), what));
			drifts.push(drift);
			if (hasDrift(drift)) gaps.push({
				what,
				why: sentence(drift),
				weight: "note"
			});
		} catch (error) {
			gaps.push({
				what,
				why: `it could not be compared with the image (${messageOf(error)})`,
				weight: "note"
			});
		}
	}
	return {
		drifts,
		gaps
	};
}
function compare(digest, packages, { packages: attested }) {
	const ours = versionsByName(packages);
	const theirs = versionsByName(attested);
	const without = (some, others) => [...some.keys()].filter((name) => !others.has(name));
	const versions = [...ours].flatMap(([name, ownVersions]) => {
		const other = theirs.get(name);
		if (other === void 0 || joined(ownVersions) === joined(other)) return [];
		return [{
			name,
			ours: joined(ownVersions),
			theirs: joined(other)
		}];
	});
	return {
		digest,
		onlyOurs: without(ours, theirs).sort(),
		onlyTheirs: without(theirs, ours).sort(),
		versions
	};
}
/** Groups versions by purl type, namespace and name. */
function versionsByName(packages) {
	const byName = /* @__PURE__ */ new Map();
	for (const { purl, version = "" } of packages) {
		const name = purl.replace(/[?#].*$/, "").replace(/@[^@/]*$/, "");
		const existing = byName.get(name) ?? /* @__PURE__ */ new Set();
		byName.set(name, existing.add(version));
	}
	return byName;
}
function joined(versions) {
	return [...versions].sort().join(", ");
}
function hasDrift({ onlyOurs, onlyTheirs, versions }) {
	return onlyOurs.length + onlyTheirs.length + versions.length > 0;
}
function sentence({ onlyOurs, onlyTheirs, versions }) {
	return [
		`${count(onlyTheirs.length, "package")} only in the attestation`,
		`${count(onlyOurs.length, "package")} only in the image`,
		`${count(versions.length, "package")} with different versions`
	].join(", ");
}
/** Renders the differences as Markdown; empty if there are none. */
function driftMarkdown(drifts) {
	return drifts.filter(hasDrift).map(section).join("\n");
}
function section(drift) {
	const { digest, onlyOurs, onlyTheirs, versions } = drift;
	const lines = [
		...listItems("only in the attestation", onlyTheirs.map(code)),
		...listItems("only in the image", onlyOurs.map(code)),
		...listItems("different versions", versions.map(({ name, ours, theirs }) => `${code(name)} ${code(ours)}, attested ${code(theirs)}`))
	];
	return `<details><summary>${`The SBOM from the build differs from the image: ${sentence(drift)}`}</summary>\n\nAttestation ${code(digest)}\n\n${lines.join("\n")}\n\n</details>\n`;
}
function listItems(title, items) {
	if (items.length === 0) return [];
	const omitted = items.length > maxShown ? [`  - and ${items.length - maxShown} more`] : [];
	return [
		`- ${title}:`,
		...items.slice(0, maxShown).map((item) => `  - ${item}`),
		...omitted
	];
}
var spdxPredicate, maxShown;
function init_drift() {
	return (init_drift = __esmMin((() => {
		init_errors();
		init_text();
		spdxPredicate = "https://spdx.dev/Document";
		maxShown = 20;
	})))();
}

// actions/sbom-generate/snapshot.ts
/** Creates a dependency snapshot, with gaps for components that it cannot contain. */
function snapshotOf(bom, job, context) {
	return githubSnapshot(bom, snapshotContext(bom, job, context));
}
/** Submits the components to the dependency graph of the job's repository. Never throws; a failure is a warning. */
async function submitSnapshots(boms, context) {
	const { host, inputs } = context;
	const { job, submitSnapshot } = host;
	const { token } = inputs;
	const obstacle = obstacleOf(host, token);
	if (job === void 0 || submitSnapshot === void 0 || token === void 0 || obstacle !== void 0) {
		host.warn(`dependency snapshot not submitted: ${obstacle ?? "this CI system has no dependency graph"}`);
		return;
	}
	for (const bom of boms) {
		const { snapshot, gaps } = snapshotOf(bom, job, context);
		for (const gap of gaps) host.warn(leftOut(gap));
		const { level, message } = await submitSnapshot(bom.subject.name, snapshot, token);
		if (level === "warning") host.warn(message);
		else host.info(message);
	}
}
function obstacleOf({ job, submitSnapshot }, token) {
	if (job === void 0 || submitSnapshot === void 0) return "this is not a GitHub Actions job. Run it in GitHub Actions, or remove `submit-snapshot`";
	if (job.fromFork) return "the token of a pull request from a fork is read-only";
	return token === void 0 ? "there is no token. Set `token`, for example to `github.token`" : void 0;
}
function leftOut({ what, why }) {
	return `left out of the dependency snapshot: ${what}: ${why}`;
}
/**
* Returns the snapshot's context. On pull requests it names the head commit, which GitHub compares with the base. The
* correlator contains neither tag nor run; the input `name` tells images apart that differ by tag alone, because GitHub keeps
* the newest snapshot of each correlator.
*/
function snapshotContext({ subject }, job, { host, inputs }) {
	const { run } = host;
	const name = inputs.name ?? subject.name.replace(/@sha256:[0-9a-f]+$/, "").replace(/:[\w.-]+$/, "");
	const platform = subject.kind === "directory" ? void 0 : subject.platform;
	const parts = [
		run.job,
		name,
		platform
	].filter((part) => part !== void 0);
	return {
		sha: job.headSha,
		ref: job.ref,
		job: {
			id: run.runId ?? "0",
			correlator: parts.join("_"),
			url: job.runUrl
		},
		detectorUrl: job.repositoryUrl
	};
}
function init_snapshot() {
	return (init_snapshot = __esmMin((() => {
		init_sbom();
	})))();
}

// actions/sbom-generate/format.ts
/**
* Returns the writer that `format` names.
* @throws InvalidError for a dependency snapshot outside a GitHub Actions job.
*/
function formatOf(context) {
	const { inputs, host } = context;
	if (inputs.format === "github-snapshot") return snapshotFormat(context, host.job);
	const entry = Object.entries(sbomFormats).find(([name]) => name === inputs.format);
	if (entry === void 0) throw new Error(`no writer for the format ${inputs.format}`);
	return entry[1];
}
function snapshotFormat(context, job) {
	if (job === void 0) throw new InvalidError("SNAPSHOT_PLACE", "a dependency snapshot requires a commit and a GitHub Actions job", { advice: "Run it in GitHub Actions, or choose another format" });
	return {
		mediaType: "application/json",
		ending: "snapshot.json",
		write: (bom) => `${JSON.stringify(snapshotOf(bom, job, context).snapshot, void 0, 2)}\n`
	};
}
function init_format() {
	return (init_format = __esmMin((() => {
		init_errors();
		init_sbom();
		init_snapshot();
	})))();
}

// actions/sbom-generate/options.ts
/**
* Returns the SBOM data that all documents of a run share.
* @throws InvalidError for a contact without an address, and for inputs that the profile forbids.
*/
function commonBom(context) {
	const { inputs, version } = context;
	const author = contactIn("author", inputs.author) ?? ownerOf(context);
	const supplier = contactIn("supplier", inputs.supplier);
	const profile = inputs.profile === "bsi" ? "bsi" : "default";
	if (profile === "bsi") checkBsi(inputs.format, author);
	return {
		profile,
		statedFiles: inputs.files === "stated",
		tool: {
			name: "seaworthy",
			version
		},
		...author === void 0 ? {} : { author },
		...supplier === void 0 ? {} : { supplier }
	};
}
function contactIn(name, text) {
	const contact = text === void 0 ? void 0 : parseContact(text);
	if (text === void 0 || contact?.email !== void 0 || contact?.url !== void 0) return contact;
	throw new InvalidError("CONTACT_INVALID", `${name} "${text}" has no email or web address`, { advice: `Write it as \`Acme <security@acme.example>\` or \`Acme (https://acme.example)\`` });
}
/** Returns the owner of the job's repository. */
function ownerOf({ host }) {
	const [owner] = host.run.repository?.split("/") ?? [];
	return owner === void 0 || host.job === void 0 ? void 0 : {
		name: owner,
		url: host.job.ownerUrl
	};
}
function checkBsi(format, author) {
	if (!bsiFormats.has(format)) throw new InvalidError("PROFILE_FORMAT", `the profile bsi does not support the format ${format}`, { advice: `Use one of ${[...bsiFormats].join(", ")}` });
	if (author === void 0) throw new InvalidError("PROFILE_AUTHOR", "the profile bsi requires an author", { advice: "Set `author`, for example `Acme <security@acme.example>`" });
}
/**
* Returns the document's timestamp: SOURCE_DATE_EPOCH (seconds), the subject's own date, or `otherwise`. The same
* subject gives the same bytes.
*/
function timestampOf({ host }, subjectDate, otherwise) {
	const epoch = host.getEnv("SOURCE_DATE_EPOCH");
	const seconds = Number(epoch);
	return ([
		epoch !== void 0 && Number.isSafeInteger(seconds) ? /* @__PURE__ */ new Date(seconds * 1e3) : void 0,
		subjectDate === void 0 ? void 0 : new Date(subjectDate),
		otherwise
	].find((date) => date !== void 0 && !Number.isNaN(date.getTime())) ?? /* @__PURE__ */ new Date(0)).toISOString();
}
var bsiFormats;
function init_options() {
	return (init_options = __esmMin((() => {
		init_errors();
		init_sbom();
		bsiFormats = /* @__PURE__ */ new Set([...[
			"cyclonedx-json",
			"cyclonedx-xml",
			"cyclonedx-1.7-json",
			"cyclonedx-1.7-xml"
		], "spdx-3-json"]);
	})))();
}

// actions/sbom-generate/describe.ts
/** Reads the images and returns the SBOM input for each. */
async function describeImages(images, context) {
	const dockerfiles = await Dockerfiles.of(context.inputs.dockerfile, context.host, images.map(({ image }) => image));
	return Promise.all(images.map((image) => imageBom(image, dockerfiles, context)));
}
/** Creates the report of an SBOM, with the document as payload. */
async function examine({ subject, bom, layers = [], dockerfiles }, context) {
	const format = formatOf(context);
	return {
		report: reportOf(subject, bom, layers),
		sarif: false,
		payloads: [{
			role: "sbom",
			ending: format.ending,
			mediaType: format.mediaType,
			text: await format.write(bom)
		}],
		...dockerfiles === void 0 ? {} : { dockerfiles }
	};
}
function reportOf(subject, { packages, gaps }, layers) {
	return {
		action: "sbom-generate",
		subject,
		rules: [],
		findings: [],
		coverage: {
			examined: {
				components: packages.length,
				...layers.length === 0 ? {} : examinedLayers(layers)
			},
			gaps
		}
	};
}
/** Creates the SBOM input of an image. Leaves out history, environment and labels, because they may contain secrets. */
async function imageBom({ image, catalog, walk, statements }, dockerfiles, context) {
	const { name, digest, configDigest, platform, tags, config } = image;
	const { os, packages, owned } = catalog;
	const { origins, gaps: originGaps } = dockerfiles.originsOf(image);
	const exact = await dockerfiles.exactFor(image, context);
	const layers = catalog.layers.map((layer) => withOrigin(layer, origins));
	const files = context.inputs.profile === "bsi" ? visibleDigests(walk.found(fileDigester)) : [];
	const unhashed = files.length === 0 && layers.length > 0 ? unhashedFiles(context) : [];
	const { drifts, gaps } = await driftsOf([...packages, ...owned], statements);
	const subject = {
		kind: "image",
		name,
		digest,
		platform
	};
	return {
		subject,
		drifts,
		layers: walk.layers,
		...exact === void 0 ? {} : { dockerfiles: exact },
		bom: {
			...commonBom(context),
			subject: {
				...subject,
				configDigest,
				tags
			},
			...os === void 0 ? {} : { os },
			layers,
			packages,
			owned,
			files,
			gaps: [
				...catalog.gaps,
				...unhashed,
				...gaps,
				...originGaps
			],
			timestamp: timestampOf(context, config.created, /* @__PURE__ */ new Date(0))
		}
	};
}
/** Adds the instruction that made a layer, if the Dockerfile is known. */
function withOrigin(layer, origins) {
	const made = origins?.layers[layer.index];
	if (origins === void 0 || made === void 0) return layer;
	const { instruction, inBase } = made;
	return {
		...layer,
		origin: {
			file: origins.path,
			line: instruction.line,
			keyword: instruction.keyword,
			inBase
		}
	};
}
/** Returns a gap if the profile requires file hashes that were not computed. */
function unhashedFiles({ inputs }) {
	if (inputs.profile !== "bsi") return [];
	return [{
		what: "digests of files",
		why: "the files were not hashed in this run",
		weight: "partial"
	}];
}
/** Renders the drift from the builds' SBOMs and the charts as Markdown. */
function renderCharts(described) {
	return described.flatMap(({ bom, drifts = [], layers = [] }) => [driftMarkdown(drifts), charts(bom, layers)]).filter((part) => part !== "").join("\n");
}
/** Returns what to read in addition: hashes of every file for `bsi`, and the build's own SBOM. */
function readOptionsFor({ inputs }) {
	const isHashed = inputs.profile === "bsi";
	return {
		collectors: isHashed ? [fileDigester] : [],
		threads: isHashed ? [fileDigestThread] : [],
		predicateTypes: [spdxPredicate]
	};
}
function init_describe() {
	return (init_describe = __esmMin((() => {
		init_layers();
		init_runner();
		init_sbom();
		init_charts();
		init_drift();
		init_format();
		init_options();
	})))();
}

export { renderCharts as a, init_options as c, init_format as d, init_snapshot as f, readOptionsFor as i, timestampOf as l, examine as n, unhashedFiles as o, submitSnapshots as p, init_describe as r, commonBom as s, describeImages as t, formatOf as u };