import { n as init_dist_src, t as Octokit } from "./npm/octokit-rest.js";

init_dist_src();
export { Octokit };