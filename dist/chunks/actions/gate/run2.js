import { i as verdictOf, n as rulingOf, r as run, t as init_run } from "./run.js";

init_run();
export { rulingOf, run, verdictOf };