import { t as require_picomatch } from "./npm/picomatch.js";

export default require_picomatch();

export {  };