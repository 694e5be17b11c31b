import "./npm/bottleneck.js";
import { n as init_dist_bundle, r as retry, t as VERSION } from "./npm/octokit-plugin-retry.js";

init_dist_bundle();
export { VERSION, retry };