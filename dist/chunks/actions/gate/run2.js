import { a as verdictOf, i as run, n as init_run, r as rulingOf, t as checkPolicy } from "./run.js";

init_run();
export { checkPolicy, rulingOf, run, verdictOf };