import { _ as string, g as strictObject, o as array, t as date } from "../../npm/zod.js";

// actions/gate/policy.ts
const day = date().describe("`YYYY-MM-DD`, UTC.");
/** An accepted risk: whose, why, and until when. */
const waiver = strictObject({
	id: string().min(3).describe("Id of the rule or vulnerability, or any of its aliases."),
	reason: string().trim().min(10).describe("Why this is acceptable: a sentence that a stranger understands."),
	owner: string().trim().min(1).describe("Who answers for it."),
	created: day,
	expires: day.describe("The last day on which it holds, `YYYY-MM-DD`, UTC."),
	package: string().min(1).optional().describe("Package name or purl (without version) that it is for; any when absent."),
	image: string().min(1).optional().describe("Image name that it is for; any when absent."),
	path: string().min(1).optional().describe("Repository file that it is for; any when absent.")
});
/** Structured keys of the `gate` section in `.seaworthy.yaml`. */
const policyKeys = { waivers: array(waiver).optional().describe("Accepted risks. An expired or unused waiver is a finding.") };

export { policyKeys };