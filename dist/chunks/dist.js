import { t as require_dist } from "./npm/sigstore-sign.js";

export default require_dist();

export {  };