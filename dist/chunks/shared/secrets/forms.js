import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/secrets/forms.ts
/** A password as examples and local set-ups have it: a stock word, or the user's name again. */
function isSamplePassword(value) {
	const match = /:\/\/([^\s:@/]+):([^\s@/]+)@/.exec(value);
	if (match === null) return false;
	const [, user, password = ""] = match;
	return user === password || isPlaceholderWord(password) || /^(?:password|passwd|pass|secret|root|admin|postgres|guest)$/i.test(password);
}
/** True for a word that stands where a value is to be put. */
function isPlaceholderWord(value) {
	return placeholder.test(value);
}
/** The kind of secret that a text holds by its form; undefined for none, and for passwords of examples. */
function knownSecret(text) {
	if (!hint.test(text)) return void 0;
	const found = secretForms.find(({ form }) => form.test(text.slice(0, longest)));
	return found === void 0 || isSamplePassword(text) ? void 0 : found.kind;
}
var secretForms, placeholder, hint, longest;
function init_forms() {
	return (init_forms = __esmMin((() => {
		secretForms = [
			{
				kind: "an AWS access key id",
				form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/
			},
			{
				kind: "a GitHub token",
				form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/
			},
			{
				kind: "a GitLab token",
				form: /\bgl(?:pat|dt|rt|ptt)-[\w-]{20,}/
			},
			{
				kind: "a Slack token",
				form: /\bxox[abeoprs]-[\w-]{10,}/
			},
			{
				kind: "a Slack webhook",
				form: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/
			},
			{
				kind: "a Stripe key",
				form: /\b[rs]k_live_[A-Za-z0-9]{20,}/
			},
			{
				kind: "a Google API key",
				form: /\bAIza[\w-]{35}/
			},
			{
				kind: "an npm token",
				form: /\bnpm_[A-Za-z0-9]{36}/
			},
			{
				kind: "a PyPI token",
				form: /\bpypi-AgE[\w-]{50,}/
			},
			{
				kind: "a Docker Hub token",
				form: /\bdckr_pat_[\w-]{27}/
			},
			{
				kind: "a SendGrid key",
				form: /\bSG\.[\w-]{22}\.[\w-]{43}/
			},
			{
				kind: "an OpenAI key",
				form: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/
			},
			{
				kind: "an Anthropic key",
				form: /\bsk-ant-[a-z0-9]+-[\w-]{80,}/
			},
			{
				kind: "a private key",
				form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/
			},
			{
				kind: "a password in an address",
				form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/$'"<{]{1,100}:[^\s@/$'"<{]{3,200}@[\w.-]+/
			}
		];
		placeholder = /^(?:change_?me|example|dummy|test|xxx+|<.*>|\*+|none|null|false|true|todo|placeholder|your[-_].*)$/i;
		hint = /AKIA|ASIA|gh[pousr]_|github_pat|gl[a-z]{2,3}-|xox|hooks\.slack|k_live_|AIza|npm_|pypi-|dckr_|SG\.|sk-|PRIVATE KEY|:\/\//;
		longest = 1e5;
	})))();
}

export { secretForms as a, knownSecret as i, isPlaceholderWord as n, isSamplePassword as r, init_forms as t };