import { i as registryOptions, n as init_images, r as readInputImages, t as engineOptions } from "./images.js";

init_images();
export { registryOptions };