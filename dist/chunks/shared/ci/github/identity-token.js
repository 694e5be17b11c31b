import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, n as init_client, t as HttpClient } from "../../core.js";
import { S as string, f as init_schemas, y as object } from "../../../npm/zod/classic.js";

// shared/ci/github/identity-token.ts
/**
* Requests the OIDC token of a job for a command that it runs. `@actions/core` would also print to standard output.
* @throws UndecidedError `IDENTITY_FAILED` if GitHub does not give one.
*/
async function requestJobToken(env, audience, http = {}) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = "" } = env;
	const failed = (why) => new UndecidedError("IDENTITY_FAILED", `the job gets no identity token (${why})`, {
		place: { what: "GitHub Actions" },
		advice: "Run again, and check the permission `id-token: write`"
	});
	if (!URL.canParse(address)) throw failed("the runner's address of the tokens is not valid");
	const url = new URL(address);
	url.searchParams.set("audience", audience);
	const headers = {
		authorization: `Bearer ${token}`,
		accept: "application/json"
	};
	const { status, bytes } = await new HttpClient(http).request(url.href, {
		headers,
		maxBytes: 65536
	});
	if (status !== 200) throw failed(`status ${status}`);
	const parsed = answer.safeParse(parseJson(bytes));
	if (!parsed.success) throw failed("the answer contains none");
	return parsed.data.value;
}
function parseJson(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
}
var answer;
function init_identity_token() {
	return (init_identity_token = __esmMin((() => {
		init_schemas();
		init_errors();
		init_client();
		answer = object({ value: string().min(1) });
	})))();
}

init_identity_token();
export { requestJobToken };