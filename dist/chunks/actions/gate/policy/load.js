import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError } from "../../../shared/core.js";
import { C as missing, E as readConfigText, t as init_config, x as init_load$1 } from "../../../shared/config/index.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../../../shared/config/strict-yaml.js";
import { i as withFiles, n as init_attestors } from "./attestors.js";
import { n as policyFile, t as init_schema } from "./schema.js";
import { a as policyOf, n as init_policy } from "./policy.js";

// actions/gate/policy/load.ts
/** Reads files of a checkout. */
function inCheckout({ root }) {
	return (path) => readConfigText(root, path);
}
/**
* The policy of the call: the file that `policy` names, which `read` gives, else the section `gate`.
* @param newOnly as for `policyInputs`.
* @throws InvalidError where both are given, and for all that is wrong with it.
*/
async function loadPolicy({ inputs, settings, config }, read, newOnly) {
	const policyInput = policyInputs(inputs, inputs.policy ?? config.file, newOnly);
	if (inputs.policy === void 0) return whole(policyOf(policyFile.parse(settings), policyInput), read);
	const [twice] = Object.keys(settings);
	if (twice !== void 0) throw new InvalidError("POLICY_TWICE", `${inputs.policy} is the policy, and the section gate has "${twice}" too`, {
		place: { what: config.file ?? "the configuration" },
		advice: "Move it to the policy's file, or leave out `policy`"
	});
	const source = await read(inputs.policy);
	if (source === void 0) throw missing(inputs.policy, "policy");
	return parsePolicy(source, inputs.policy, policyInput, read);
}
/**
* The inputs of a call that belong to a policy, and the policy's file.
* @param newOnly whether findings of the baseline count, and what says so. Default: the input says so.
*/
function policyInputs(inputs, file, newOnly) {
	const isOfCall = newOnly === void 0 || newOnly.by === "call";
	return {
		failOn: inputs["fail-on"],
		...isOfCall ? { newOnly: inputs["new-only"] } : { newOnlyOtherwise: newOnly },
		require: inputs.require,
		attestedOnly: inputs["attested-only"],
		file
	};
}
/** A policy from the text of a file of its own; `read` gives the files that it names. */
async function parsePolicy(source, file, policyInput, read) {
	return whole(policyOf(parseStrictYaml(source, file, policyFile), {
		...policyInput,
		file
	}), read);
}
async function whole(policy, read) {
	return {
		...policy,
		attestors: await withFiles(policy.attestors, read)
	};
}
function init_load() {
	return (init_load = __esmMin((() => {
		init_config();
		init_strict_yaml();
		init_errors();
		init_attestors();
		init_policy();
		init_schema();
	})))();
}

export { policyInputs as a, parsePolicy as i, init_load as n, loadPolicy as r, inCheckout as t };