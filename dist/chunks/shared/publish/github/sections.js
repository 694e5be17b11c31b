import { n as sectionOf, t as init_sections } from "./sections2.js";

init_sections();
export { sectionOf };