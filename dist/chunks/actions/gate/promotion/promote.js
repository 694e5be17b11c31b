import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Fr as count, Ir as init_plain, Si as UndecidedError, or as init_text, xi as SeaworthyError } from "../../../shared/core.js";
import { n as imageTargets, r as init_targets, t as init_oci } from "../../../shared/oci/index.js";
import { n as init_registry_client, t as createRegistryClient } from "../../../shared/runner/registry-client.js";
import { n as init_copy_to, t as copyTo } from "../../../shared/runner/copy-to.js";

// actions/gate/promotion/promote.ts
/** Returns how the registries of a call are reached. */
function transferOf(call) {
	return {
		connect: (reference) => createRegistryClient(reference, call.inputs, call.host),
		copy: (source, digest, to) => copyTo(source, digest, to, call),
		error: (line) => call.host.error(line)
	};
}
/** Copies what passed, and nothing else. A copy that fails is no verdict: that is written whatever becomes of the copy. */
async function promoteOnPass(promotion, verdict, transfer) {
	if (verdict.decision !== "pass") return { sentence: "nothing was promoted" };
	const { spared = 0 } = verdict;
	if (spared > 0) {
		const sentence = `not promoted: ${count(spared, "existing finding")} would deny if existing findings counted. Promote in a run with \`new-only: false\``;
		transfer.error(sentence);
		return {
			outcome: "undecided",
			sentence
		};
	}
	try {
		return await promote(promotion, verdict, transfer);
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
		transfer.error(error.message);
		return {
			outcome: "undecided",
			sentence: `not promoted: ${error.message}`
		};
	}
}
/**
* Copies an image that passed, by digest, with its platforms, signatures and attestations; the tag is moved last. Every
* image in it must be one that the verdict is about, however indexes name it. A login that the call gives is the source's: another registry never
* sees it.
* @returns the reference at the destination, and a sentence.
* @throws UndecidedError where something was not judged, or the copy cannot be completed.
*/
async function promote({ from, to }, verdict, { connect, copy }) {
	const source = connect(from);
	const targets = await imageTargets(source, from);
	const [root] = targets;
	const images = targets.filter(({ config }) => config !== void 0);
	const strange = images.find(({ digest }) => !verdict.digests.includes(digest));
	if (root === void 0 || strange !== void 0 || images.length === 0) {
		const unjudged = strange === void 0 ? "nothing" : `${strange.label} (${strange.digest})`;
		throw new UndecidedError("NOT_JUDGED", `holds ${unjudged}, which the verdict is not about`, {
			place: { what: `${source.name}@${from.digest ?? ""}` },
			advice: "Name every platform in `digest`, with evidence of its own"
		});
	}
	const { manifests, name } = await copy(source, root.digest, to);
	return {
		reference: `${name}@${root.digest}`,
		sentence: `promoted to ${name}:${to.tag}@${root.digest} with ${count(manifests, "manifest")}`
	};
}
function init_promote() {
	return (init_promote = __esmMin((() => {
		init_errors();
		init_oci();
		init_copy_to();
		init_registry_client();
		init_text();
	})))();
}

init_promote();
export { promoteOnPass, transferOf };