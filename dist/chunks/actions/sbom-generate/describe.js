import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { a as code, c as byteCount, d as oneLine, l as count, p as truncate, s as init_markdown, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { n as paceOf, t as init_pace } from "../../shared/action/pace.js";
import { n as evidenceName, r as init_write, t as init_evidence } from "../../shared/evidence/index.js";
import { i as statusOf, n as init_client, r as reasonOf, t as gitHubClient } from "../../shared/publish/github/client2.js";
import { a as init_dockerfiles, i as Dockerfiles, t as init_action } from "../../shared/action/index.js";
import { c as init_github_snapshot, d as fileDigester, f as init_file_digests, h as parseContact, i as readSbom, l as init_formats, m as init_contact, n as init_read, p as visibleDigests, s as githubSnapshot, t as init_sbom, u as sbomFormats } from "../../shared/sbom/index.js";

// actions/sbom-generate/drift.ts
/** Compares the packages of an image with the SBOM attestations beside it; one that cannot be read is a gap. */
function driftsOf(packages, statements) {
	const drifts = [];
	const gaps = [];
	for (const { digest, bytes } of statements.filter(({ predicateType }) => predicateType === spdxPredicate)) {
		const what = `SBOM attestation ${digest}`;
		try {
			const drift = compare(digest, packages, readSbom(Buffer.from(bytes).toString("utf8"), what));
			drifts.push(drift);
			if (hasDrift(drift)) gaps.push({
				what,
				why: sentence(drift),
				weight: "note"
			});
		} catch (thrown) {
			gaps.push({
				what,
				why: `it cannot be compared (${messageOf(thrown)})`,
				weight: "note"
			});
		}
	}
	return {
		drifts,
		gaps
	};
}
function compare(digest, packages, { packages: stated }) {
	const ours = versionsByName(packages);
	const theirs = versionsByName(stated);
	const without = (some, others) => [...some.keys()].filter((name) => !others.has(name));
	const versions = [...ours].flatMap(([name, own]) => {
		const other = theirs.get(name);
		if (other === void 0 || joined(own) === joined(other)) return [];
		return [{
			name,
			ours: joined(own),
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
/** purl type, namespace and name decide what is the same package; several versions of it may be installed. */
function versionsByName(packages) {
	const byName = /* @__PURE__ */ new Map();
	for (const { purl, version = "" } of packages) {
		const name = purl.replace(/[?#].*$/, "").replace(/@[^@/]*$/, "");
		const known = byName.get(name) ?? /* @__PURE__ */ new Set();
		byName.set(name, known.add(version));
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
		`${count(onlyTheirs.length, "package")} stand only in it`,
		`${count(onlyOurs.length, "package")} only in the image as it was read`,
		`${count(versions.length, "package")} in other versions`
	].join(", ");
}
/** The comparison as Markdown; empty where nothing differs. */
function driftMarkdown(drifts) {
	return drifts.filter(hasDrift).map(section).join("\n");
}
function section(drift) {
	const { digest, onlyOurs, onlyTheirs, versions } = drift;
	const lines = [
		...listed("only in the attestation", onlyTheirs.map(code)),
		...listed("only in the image", onlyOurs.map(code)),
		...listed("other versions", versions.map(({ name, ours, theirs }) => `${code(name)} ${code(ours)}, attested ${code(theirs)}`))
	];
	return `<details><summary>${`The build's own SBOM differs: ${sentence(drift)}`}</summary>\n\nAttestation ${code(digest)}\n\n${lines.join("\n")}\n\n</details>\n`;
}
function listed(title, items) {
	if (items.length === 0) return [];
	const more = items.length > shown ? [`  - and ${items.length - shown} more`] : [];
	return [
		`- ${title}:`,
		...items.slice(0, shown).map((item) => `  - ${item}`),
		...more
	];
}
var spdxPredicate, shown;
function init_drift() {
	return (init_drift = __esmMin((() => {
		init_errors();
		init_sbom();
		init_text();
		spdxPredicate = "https://spdx.dev/Document";
		shown = 20;
	})))();
}

// actions/sbom-generate/snapshot.ts
/** A snapshot for GitHub's dependency graph, and what it had to leave out. */
function snapshotOf(bom, gitHub, context) {
	return githubSnapshot(bom, snapshotContext(bom, gitHub, context));
}
/**
* Submits what was described to the dependency graph of the job's repository (REST API,
* `POST /repos/{owner}/{repo}/dependency-graph/snapshots`). Never throws: what did not work is a warning.
*/
async function submitSnapshots(boms, context) {
	const { host, inputs } = context;
	const { gitHub } = host;
	const { token } = inputs;
	const obstacle = obstacleOf(gitHub, token);
	if (gitHub === void 0 || token === void 0 || obstacle !== void 0) {
		host.warn(`dependency snapshot not submitted: ${obstacle ?? "there is nobody to submit it to"}`);
		return;
	}
	for (const bom of boms) {
		const { snapshot, gaps } = snapshotOf(bom, gitHub, context);
		for (const gap of gaps) host.warn(leftOut(gap));
		try {
			const api = await gitHubClient(gitHub, token, paceOf(host));
			const { owner, repo } = gitHub;
			await api.request({
				method: "POST",
				url: "/repos/{owner}/{repo}/dependency-graph/snapshots",
				owner,
				repo,
				...snapshot
			});
			host.info(`dependency snapshot of ${bom.subject.name} submitted to ${owner}/${repo}`);
		} catch (error) {
			host.warn(`dependency snapshot of ${bom.subject.name} not submitted: ${refusal(error)}`);
		}
	}
}
function obstacleOf(gitHub, token) {
	if (gitHub === void 0) return "this is no job of GitHub Actions. Run it there, or leave `submit-snapshot` out";
	if (gitHub.pullRequest?.fork === true) return "the token of a pull request from a fork cannot write";
	return token === void 0 ? "there is no token. Give `token`, for example `github.token`" : void 0;
}
function leftOut({ what, why }) {
	return `left out of the dependency snapshot: ${what}: ${why}`;
}
function refusal(error) {
	const reason = reasonOf(error);
	switch (statusOf(error)) {
		case 403: return `${reason}. Grant the job \`permissions: { contents: write }\``;
		case 404: return `${reason}. Enable the dependency graph in the repository's security settings, and grant the job \`permissions: { contents: write }\``;
		default: return reason;
	}
}
/** On pull requests the commit of the head: GitHub compares it with the base. The correlator has neither tag nor run. */
function snapshotContext({ subject }, gitHub, { host }) {
	const { run } = host;
	const name = subject.name.replace(/@sha256:[0-9a-f]+$/, "").replace(/:[\w.-]+$/, "");
	const platform = subject.kind === "folder" ? void 0 : subject.platform;
	const parts = [
		run.job,
		name,
		platform
	].filter((part) => part !== void 0);
	return {
		sha: gitHub.pullRequest?.headSha ?? gitHub.sha,
		ref: gitHub.ref,
		job: {
			id: run.runId ?? "0",
			correlator: parts.join("_"),
			url: gitHub.runUrl
		},
		detectorUrl: `${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}`
	};
}
function init_snapshot() {
	return (init_snapshot = __esmMin((() => {
		init_pace();
		init_client();
		init_sbom();
	})))();
}

// actions/sbom-generate/format.ts
/**
* The writer that `format` names.
* @throws InvalidError for a dependency snapshot outside of a job that says what it is about.
*/
function formatOf(context) {
	const { inputs, host } = context;
	if (inputs.format === "github-snapshot") return snapshotFormat(context, host.gitHub);
	const found = Object.entries(sbomFormats).find(([name]) => name === inputs.format);
	if (found === void 0) throw new Error(`no writer for the format ${inputs.format}`);
	return found[1];
}
function snapshotFormat(context, gitHub) {
	if (gitHub === void 0) throw new InvalidError("SNAPSHOT_PLACE", "a dependency snapshot is about a commit in a job of GitHub Actions", { advice: "Run it there, or choose another format" });
	return {
		mediaType: "application/json",
		ending: "snapshot.json",
		write: (bom) => `${JSON.stringify(snapshotOf(bom, gitHub, context).snapshot, void 0, 2)}\n`
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
* What every document of a call says, whatever it is about.
* @throws InvalidError for a contact without an address, and for a call that the profile forbids.
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
	throw new InvalidError("CONTACT_INVALID", `${name} "${text}" has no e-mail or web address`, { advice: `Write it as \`Acme <security@acme.example>\` or \`Acme (https://acme.example)\`` });
}
/** Who owns the repository that the job runs for. */
function ownerOf({ host }) {
	const [owner] = host.run.repository?.split("/") ?? [];
	const server = host.gitHub?.serverUrl;
	return owner === void 0 || server === void 0 ? void 0 : {
		name: owner,
		url: `${server}/${owner}`
	};
}
function checkBsi(format, author) {
	if (!bsiFormats.has(format)) throw new InvalidError("PROFILE_FORMAT", `the profile bsi does not take the format ${format}`, { advice: `Allowed with it: ${[...bsiFormats].join(", ")}` });
	if (author === void 0) throw new InvalidError("PROFILE_AUTHOR", "the profile bsi needs to know who makes the SBOM", { advice: "Give `author`, for example `Acme <security@acme.example>`" });
}
/** SOURCE_DATE_EPOCH (seconds) or the subject's own date, so that the same subject gives the same bytes; else `otherwise`. */
function timestampOf({ host }, own, otherwise) {
	const epoch = host.variable("SOURCE_DATE_EPOCH");
	const seconds = Number(epoch);
	return ([
		epoch !== void 0 && Number.isSafeInteger(seconds) ? /* @__PURE__ */ new Date(seconds * 1e3) : void 0,
		own === void 0 ? void 0 : new Date(own),
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

// actions/sbom-generate/pictures.ts
/**
* What a subject is made of, as Mermaid pictures in Markdown: packages by ecosystem; of an image, its stored bytes by
* layer, and its files by layer and folder.
*/
function pictures({ packages, layers }, walked) {
	const ecosystems = [...Map.groupBy(packages, ({ type }) => type)].map(([type, group]) => [type, group.length]);
	const sizes = layers.map((layer) => [`${layerTitle(layer)} (${byteCount(layer.size)})`, layer.size]);
	const origins = new Map(layers.map((layer) => [layer.index, layer]));
	return [
		pie(`${count(packages.length, "package")} by ecosystem`, ecosystems, "showData"),
		pie("Stored bytes by layer", sizes, ""),
		treemap(walked.map((layer) => [layerTitle(origins.get(layer.index) ?? layer), layer.folders]))
	].filter((picture) => picture !== "" && Buffer.byteLength(picture) <= mostBytes).join("\n");
}
/** A layer by its instruction where that is known. */
function layerTitle({ index, origin }) {
	if (origin === void 0) return `layer ${index}`;
	const { inBase, keyword, file, line } = origin;
	return inBase ? `layer ${index}: base image` : `layer ${index}: ${keyword} at ${file}:${line}`;
}
/** A pie of the largest slices; empty where there is nothing to compare. */
function pie(title, slices, legend) {
	const sorted = slices.filter(([, value]) => value > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (sorted.length < 2) return "";
	const rest = sorted.slice(mostSlices).reduce((sum, [, value]) => sum + value, 0);
	const lines = [...sorted.slice(0, mostSlices), ...rest > 0 ? [["others", rest]] : []].map(([name, value]) => `    ${label(name)} : ${value}`);
	return mermaid([[
		"pie",
		legend,
		`title ${title.replace(/[;#:"]/g, " ")}`
	].filter((word) => word !== "").join(" "), ...lines]);
}
/** Kilobytes of files by layer and folder; what is under a hundredth of all is one box a layer. */
function treemap(layers) {
	const total = layers.flatMap(([, folders]) => folders).reduce((sum, [, bytes]) => sum + bytes, 0);
	const least = Math.max(total / smallestShare, 1);
	const boxes = layers.slice(0, mostLayers).flatMap(([title, folders]) => {
		const large = folders.filter(([folder, bytes]) => folder !== "" && bytes >= least);
		const rest = folders.reduce((sum, [, bytes]) => sum + bytes, 0) - large.reduce((sum, [, bytes]) => sum + bytes, 0);
		const drawn = [...large, ...rest >= least ? [["other folders", rest]] : []];
		return drawn.length === 0 ? [] : [`  ${label(title)}`, ...drawn.map(([folder, bytes]) => `    ${label(folder)}: ${Math.ceil(bytes / 1e3)}`)];
	});
	if (boxes.length < 4) return "";
	return mermaid([
		"treemap-beta",
		`${label(`files by layer and folder, ${byteCount(total)} in all (kB)`)}`,
		...boxes
	]);
}
function mermaid(lines) {
	return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}
/** A quoted label: Mermaid ends it at the next quote, and reads `#…;` as an entity. */
function label(text) {
	const plain = oneLine(text).replace(/["`<>#;\\]/g, " ").trim();
	return `"${truncate(plain, 60)}"`;
}
var mostSlices, mostBytes, smallestShare, mostLayers;
function init_pictures() {
	return (init_pictures = __esmMin((() => {
		init_text();
		mostSlices = 10;
		mostBytes = 2e4;
		smallestShare = 100;
		mostLayers = 100;
	})))();
}

// actions/sbom-generate/describe.ts
/** What the SBOM of each image is made from. */
async function describeImages(images, context) {
	const dockerfiles = await Dockerfiles.of(context.inputs.dockerfile, context.host);
	return images.map((image) => imageBom(image, dockerfiles, context));
}
/** A report of what an SBOM says, with the document. */
function examine({ subject, bom }, context) {
	const format = formatOf(context);
	const report = reportOf(subject, bom);
	return {
		report,
		sarif: false,
		payloads: [{
			role: "sbom",
			name: `${evidenceName(report.action, report.subject)}.${format.ending}`,
			mediaType: format.mediaType,
			text: format.write(bom)
		}]
	};
}
function reportOf(subject, { packages, layers, gaps }) {
	return {
		action: "sbom-generate",
		subject,
		rules: [],
		findings: [],
		coverage: {
			examined: {
				components: packages.length,
				...layers.length === 0 ? {} : { layers: layers.length }
			},
			gaps
		}
	};
}
/** An image in the words of an SBOM. Nothing of its history, environment and labels is passed on: they hold secrets. */
function imageBom({ image, catalogue, walk, statements }, dockerfiles, context) {
	const { name, digest, configDigest, platform, tags, config } = image;
	const { os, packages, owned } = catalogue;
	const { origins, gaps: originGaps } = dockerfiles.originsOf(image);
	const layers = catalogue.layers.map((layer) => withOrigin(layer, origins));
	const files = context.inputs.profile === "bsi" ? visibleDigests(walk.found(fileDigester)) : [];
	const unhashed = files.length === 0 && layers.length > 0 ? unhashedFiles(context) : [];
	const { drifts, gaps } = driftsOf([...packages, ...owned], statements);
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
				...catalogue.gaps,
				...unhashed,
				...gaps,
				...originGaps
			],
			timestamp: timestampOf(context, config.created, /* @__PURE__ */ new Date(0))
		}
	};
}
/** A layer with the instruction that made it, where a Dockerfile shows it. */
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
/** The gap of a profile that wants every file hashed where that was not done. */
function unhashedFiles({ inputs }) {
	if (inputs.profile !== "bsi") return [];
	return [{
		what: "digests of files",
		why: "the files were not hashed in this pass",
		weight: "partial"
	}];
}
/** How the subjects differ from the SBOMs of their builds, and what they are made of, as Markdown. */
function portrait(described) {
	return described.flatMap(({ bom, drifts = [], layers = [] }) => [driftMarkdown(drifts), pictures(bom, layers)]).filter((part) => part !== "").join("\n");
}
/** What an SBOM wants of the one reading of an image: every file's hashes with `bsi`, and the build's own SBOM. */
function readingFor({ inputs }) {
	return {
		collectors: inputs.profile === "bsi" ? [fileDigester] : [],
		predicateTypes: [spdxPredicate]
	};
}
function init_describe() {
	return (init_describe = __esmMin((() => {
		init_action();
		init_evidence();
		init_sbom();
		init_drift();
		init_format();
		init_options();
		init_pictures();
	})))();
}

export { readingFor as a, init_options as c, init_format as d, init_snapshot as f, portrait as i, timestampOf as l, examine as n, unhashedFiles as o, submitSnapshots as p, init_describe as r, commonBom as s, describeImages as t, formatOf as u };