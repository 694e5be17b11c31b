import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/runner/link-target.ts
/** Returns where pages of a run link to: the commit that people pushed. Undefined outside a job of a repository. */
function linkTarget({ job }) {
	return job === void 0 ? void 0 : {
		repositoryUrl: job.repositoryUrl,
		commit: job.headSha
	};
}
function init_link_target() {
	return (init_link_target = __esmMin((() => {})))();
}

export { linkTarget as n, init_link_target as t };