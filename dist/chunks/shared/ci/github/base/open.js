import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError } from "../../../errors/index.js";
import { C as ZodError, d as init_schemas, g as object, h as number, l as boolean, w as init_errors$1, y as string } from "../../../../npm/zod.js";
import { n as init_client, r as reasonOf } from "../client2.js";

// shared/ci/github/base/limits.ts
var maxBaseBytes;
function init_limits() {
	return (init_limits = __esmMin((() => {
		maxBaseBytes = 4194304;
	})))();
}

// shared/ci/github/base/api.ts
/**
* Opens the newest commit of the base branch, or the base of a merge group, through GitHub's API. Returns a clause with
* the reason if it cannot be read.
*/
async function apiBase(context, api) {
	const { owner, repo, pullRequest, mergeGroup } = context;
	const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
	const newest = async () => {
		return refAnswer.parse(await api.graphql(refQuery, {
			owner,
			repo,
			ref: `refs/heads/${branch}`
		})).repository.ref.target.oid;
	};
	let commit;
	try {
		commit = pullRequest === void 0 && mergeGroup !== void 0 ? oid.parse(mergeGroup.baseSha) : await newest();
	} catch (error) {
		return `GitHub's API does not return it (${error instanceof ZodError ? `there is no branch ${branch}` : reasonOf(error)})`;
	}
	return {
		label: `${branch} at ${commit.slice(0, 7)}`,
		async read(path) {
			const problem = (reason, cause) => new UndecidedError("BASE_UNREADABLE", `cannot be read from ${branch} at ${commit.slice(0, 7)} (${reason})`, {
				place: { what: path },
				advice: "Set `fetch-depth: 2` for `actions/checkout`",
				...cause === void 0 ? {} : { cause }
			});
			let object;
			try {
				const expression = `${commit}:${path}`;
				object = fileAnswer.parse(await api.graphql(fileQuery, {
					owner,
					repo,
					expression
				})).repository.object;
			} catch (error) {
				throw problem(error instanceof ZodError ? "unexpected response" : reasonOf(error), error);
			}
			if (object?.__typename !== "Blob") return void 0;
			if (object.isTruncated === true || (object.byteSize ?? 0) > 4194304) throw problem("it is too large");
			if (object.text == null) throw problem("it is not a text file");
			return object.text;
		}
	};
}
var refQuery, fileQuery, oid, refAnswer, fileAnswer;
function init_api() {
	return (init_api = __esmMin((() => {
		init_schemas(), init_errors$1();
		init_errors();
		init_client();
		init_limits();
		refQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;
		fileQuery = `query ($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) {
    object(expression: $expression) { __typename ... on Blob { byteSize isTruncated text } }
  }
}`;
		oid = string().regex(/^[0-9a-f]{40,64}$/u);
		refAnswer = object({ repository: object({ ref: object({ target: object({ oid }) }) }) });
		fileAnswer = object({ repository: object({ object: object({
			__typename: string(),
			byteSize: number().optional(),
			isTruncated: boolean().optional(),
			text: string().nullish()
		}).nullable() }) });
	})))();
}

// shared/ci/github/base/git.ts
/**
* Opens the base in the checkout: the first parent of GitHub's merge commit, the base of a merge group, or the current
* commit for events that run on the base. Undefined if git is missing or the checkout does not contain that commit.
*/
async function gitBase(context, machine) {
	const { ref, pullRequest, mergeGroup } = context;
	const sha = pullRequest === void 0 ? mergeGroup?.baseSha ?? context.sha : context.sha;
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha)) return void 0;
	const revision = /^refs\/pull\/\d+\/merge$/u.test(ref) ? `${sha}^1^{commit}` : `${sha}^{commit}`;
	const git = gitIn(machine);
	let commit;
	try {
		commit = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", revision)).trim();
	} catch {
		return;
	}
	return {
		label: `${(pullRequest ?? mergeGroup)?.baseRef ?? "base"} at ${commit.slice(0, 7)}`,
		async read(path) {
			try {
				const entry = await git("--literal-pathspecs", "ls-tree", "-z", commit, "--", path);
				const [, mode, blob] = /^(\d{6}) blob ([0-9a-f]+)\t/u.exec(entry) ?? [];
				if (blob === void 0 || mode === "120000") return void 0;
				return await git("cat-file", "blob", blob);
			} catch (error) {
				throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${commit} (${messageOf(error)})`, {
					place: { what: path },
					advice: "Set `fetch-depth: 2` for `actions/checkout`",
					cause: error
				});
			}
		}
	};
}
/** Runs git with a minimal environment and without fetching missing objects. */
function gitIn({ root, getEnv, exec }) {
	const inherited = [
		"PATH",
		"HOME",
		"SystemRoot"
	].flatMap((name) => {
		const value = getEnv(name);
		return value === void 0 ? [] : [[name, value]];
	});
	const env = {
		...Object.fromEntries(inherited),
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	return async (...args) => {
		const { exitCode, signal, stdout } = await exec("git", args, {
			cwd: root,
			env,
			timeout: timeLimit,
			maxBytes: maxBaseBytes
		});
		if (exitCode !== 0) throw new Error(`git exited with ${signal ?? `exit code ${exitCode}`}`);
		return stdout;
	};
}
var timeLimit;
function init_git() {
	return (init_git = __esmMin((() => {
		init_errors();
		init_limits();
		timeLimit = 3e4;
	})))();
}

// shared/ci/github/base/open.ts
/**
* Opens the base of the job's pull request or merge group, from the checkout if it contains that commit, otherwise
* through GitHub's API.
* @throws UndecidedError `BASE_UNREADABLE` if neither has it.
*/
async function openBase(context, machine, connect) {
	const local = await gitBase(context, machine);
	if (local !== void 0) return withCache(local);
	const remote = connect === void 0 ? "there is no token" : await apiBase(context, await connect());
	if (typeof remote !== "string") return withCache(remote);
	throw new UndecidedError("BASE_UNREADABLE", `the base of ${context.pullRequest === void 0 ? "the merge group" : `pull request ${context.pullRequest.number}`} cannot be read: the checkout does not contain it, and ${remote}`, { advice: "Policy, waivers and suppressions come from the base until the change is merged. Set `fetch-depth: 2` for `actions/checkout`, or set `token` with `contents: read`" });
}
function withCache({ label, read }) {
	const texts = /* @__PURE__ */ new Map();
	return {
		label,
		read(path) {
			const text = texts.get(path) ?? read(path);
			texts.set(path, text);
			return text;
		}
	};
}
function init_open() {
	return (init_open = __esmMin((() => {
		init_errors();
		init_api();
		init_git();
	})))();
}

init_open();
export { openBase };