import { n as run, t as init_run } from "./run.js";

init_run();
export { run };