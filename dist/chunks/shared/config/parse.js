import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../core.js";
import { S as string, f as init_schemas, h as literal, i as _enum, l as boolean, s as array, x as strictObject } from "../../npm/zod/classic.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "./strict-yaml.js";

// shared/config/schema.ts
/** Builds the strict schema of `.seaworthy.yaml`: a section for each action with its configurable inputs and structured keys. */
async function configSchema(specs) {
	const shape = { version: literal(1).optional().describe("Version of the file format: 1.") };
	for (const spec of specs) {
		const keys = {
			...inputKeys(spec),
			...await spec.configKeys?.()
		};
		shape[spec.name] = strictObject(keys).optional().describe(spec.description);
	}
	return strictObject(shape);
}
function inputKeys(spec) {
	const inputs = Object.entries(spec.inputs).filter(([, input]) => input.configurable !== false);
	return Object.fromEntries(inputs.map(([name, input]) => [name, valueSchema(input).optional().describe(input.description)]));
}
function valueSchema(input) {
	switch (input.kind) {
		case "flag": return boolean();
		case "list": return array(string().min(1));
		case "choice": return _enum([...input.values ?? [], ...input.formerValues ?? []]);
		case "text": return input.allowed === void 0 ? string() : string().superRefine((value, context) => check(value, input, context));
	}
}
/** Reports why an input of a form does not accept a value. */
function check(value, { parse }, context) {
	try {
		parse(value, "");
	} catch (error) {
		context.addIssue({
			code: "custom",
			message: messageOf(error).replace(" is not a valid value for ", " is not allowed")
		});
	}
}
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_schemas();
		init_errors();
	})))();
}

// shared/config/parse.ts
/**
* Checks the text of a configuration file and splits it by action.
* @throws InvalidError with line and column.
*/
async function parseConfig(source, file, specs) {
	const data = parseStrictYaml(source, file, await configSchema(specs));
	return new Map(specs.map((spec) => [spec.name, splitSection(spec, data[spec.name])]));
}
function splitSection(spec, section) {
	const entries = Object.entries(section ?? {}).filter(([, value]) => value !== void 0);
	const isInput = ([key]) => key in spec.inputs;
	const asText = (value) => Array.isArray(value) ? value.join("\n") : String(value);
	return {
		inputs: Object.fromEntries(entries.filter(isInput).map(([key, value]) => [key, asText(value)])),
		values: Object.fromEntries(entries.filter((entry) => !isInput(entry)))
	};
}
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_schema();
		init_strict_yaml();
	})))();
}

init_parse();
export { parseConfig };