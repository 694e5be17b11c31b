import { n as __esmMin } from "../rolldown-runtime.js";
import { n as init_dist_src$1, t as Octokit$1 } from "./octokit-core.js";
import { n as requestLog, t as init_dist_src$2 } from "./octokit-plugin-request-log.js";
import { n as paginateRest, t as init_dist_bundle } from "./octokit-plugin-paginate-rest.js";
import { n as legacyRestEndpointMethods, t as init_dist_src$3 } from "./octokit-plugin-rest-endpoint-methods.js";

// node_modules/@octokit/rest/dist-src/version.js
var VERSION;
function init_version() {
	return (init_version = __esmMin((() => {
		VERSION = "22.0.1";
	})))();
}

// node_modules/@octokit/rest/dist-src/index.js
var Octokit;
function init_dist_src() {
	return (init_dist_src = __esmMin((() => {
		init_dist_src$1();
		init_dist_src$2();
		init_dist_bundle();
		init_dist_src$3();
		init_version();
		Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/${VERSION}` });
	})))();
}

export { init_dist_src as n, Octokit as t };