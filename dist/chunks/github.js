import { n as getOctokit, r as init_github, t as context } from "./npm/actions-github.js";

init_github();
export { context, getOctokit };