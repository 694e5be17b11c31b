import { n as run, r as verdictOf, t as rulingOf } from "./run.js";

export { rulingOf, run, verdictOf };