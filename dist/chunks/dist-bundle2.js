import "./npm/bottleneck.js";
import { n as throttling, t as init_dist_bundle } from "./npm/octokit-plugin-throttling.js";

init_dist_bundle();
export { throttling };