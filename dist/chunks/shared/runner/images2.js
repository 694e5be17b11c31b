import { n as readInputImages, r as registryOptions, t as init_images } from "./images.js";

init_images();
export { registryOptions };