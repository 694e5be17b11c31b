import { n as getOctokit, t as context } from "./npm/actions-github.js";

export { context, getOctokit };