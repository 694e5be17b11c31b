import { i as secretChecks, n as createCollectors, r as init_checks_thread, t as checkCollectors } from "../chunks/actions/image-scan/checks-thread.js";

init_checks_thread();
export { checkCollectors, createCollectors, secretChecks };