import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError } from "../../../shared/core.js";
import { C as missing, t as init_config, x as init_load } from "../../../shared/config/index.js";
import { f as init_paths, m as resolvePath } from "../../../shared/runner/load-settings.js";
import { t as init_runner } from "../../../shared/runner/index.js";
import { a as policyInputs, i as parsePolicy, n as init_load$1, t as inCheckout } from "../policy/load.js";

// actions/gate/what-if/request.ts
/**
* Resolves what a call asks of earlier verdicts. `fail-on`, `new-only` and `require` of the call go before what a verdict
* was asked.
* @throws InvalidError for options that do not go together, and for a policy that is wrong.
*/
async function resolveRetrospect(over, context) {
	const { inputs, host } = context;
	const policy = inputs["what-if"];
	if (policy === void 0) throw new InvalidError("INPUT_MISSING", "over is given without what-if", { advice: "Give the policy to judge by, for example `--what-if policy.yaml`" });
	const other = ofOneVerdict.find((name) => host.getInput(name) !== void 0);
	if (other !== void 0) throw new InvalidError("INPUT_CONFLICT", `over does not go with ${other}`, { advice: `Leave out ${other}: each verdict is judged by its own evidence, at its own moment` });
	return {
		over,
		top: resolvePath(host, over),
		policy,
		format: inputs.format,
		policyFor: await otherPolicy(policy, context),
		progress: (line) => host.progress(line)
	};
}
/** The other policy for what a verdict was asked; each distinct one is made once. */
async function otherPolicy(file, { host, inputs }) {
	const read = inCheckout(host);
	const source = await read(file);
	if (source === void 0) throw missing(file, "what-if");
	const policies = /* @__PURE__ */ new Map();
	const policyFor = (verdictInputs) => {
		const own = {
			failOn: host.getInput("fail-on") === void 0 ? verdictInputs.failOn : inputs["fail-on"],
			newOnly: host.getInput("new-only") === void 0 ? verdictInputs.newOnly : inputs["new-only"],
			require: host.getInput("require") === void 0 ? verdictInputs.require : inputs.require,
			attestedOnly: inputs["attested-only"]
		};
		const key = JSON.stringify(own);
		const policy = policies.get(key) ?? parsePolicy(source, file, {
			...own,
			file
		}, read);
		policies.set(key, policy);
		return policy;
	};
	await policyFor(policyInputs(inputs, file));
	return policyFor;
}
var ofOneVerdict;
function init_request() {
	return (init_request = __esmMin((() => {
		init_config();
		init_errors();
		init_runner();
		init_load$1();
		ofOneVerdict = [
			"replay",
			"at",
			"evidence",
			"digest",
			"attestations-of",
			"reports",
			"policy",
			"promote-from",
			"promote-to"
		];
	})))();
}

init_request();
export { resolveRetrospect };