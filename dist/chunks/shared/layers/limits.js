import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/layers/limits.ts
var defaultLayerLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		defaultLayerLimits = {
			entries: 4e6,
			fileBytes: 256 * 2 ** 20,
			layerBytes: 64 * 2 ** 30,
			compressionRatio: 300,
			pathBytes: 4096,
			nameBytes: 96 * 2 ** 20,
			layers: 1e3,
			linkedNames: 1e6
		};
	})))();
}

export { init_limits as n, defaultLayerLimits as t };