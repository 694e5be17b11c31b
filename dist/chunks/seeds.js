import { n as seeds_default, t as init_seeds } from "./npm/sigstore-tuf.js";

init_seeds();
export { seeds_default as default };