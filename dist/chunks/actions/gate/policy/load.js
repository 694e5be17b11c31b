import { n as __esmMin } from "../../../rolldown-runtime.js";
import { sr as InvalidError, ur as init_errors } from "../../../shared/core.js";
import { _ as readConfigText, f as init_load$1, m as missing, t as init_config } from "../../../shared/config/index.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../../../shared/config/strict-yaml.js";
import { i as withFiles, n as init_attestors } from "./attestors.js";
import { n as policyFile, t as init_schema } from "./schema.js";
import { i as policyOf, n as init_policy } from "./policy.js";

// actions/gate/policy/load.ts
/** Reads files of a checkout. */
function inCheckout({ root }) {
	return (path) => readConfigText(root, path);
}
/**
* The policy of the call: the file that `policy` names, which `read` gives, else the section `gate`.
* @throws InvalidError where both are given, and for all that is wrong with it.
*/
async function loadPolicy({ inputs, settings, config }, read) {
	const policyInput = policyInputs(inputs, inputs.policy ?? config.file);
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
/** The inputs of a call that belong to a policy, and the policy's file. */
function policyInputs(inputs, file) {
	return {
		failOn: inputs["fail-on"],
		newOnly: inputs["new-only"],
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