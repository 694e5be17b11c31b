import { n as __esmMin } from "../../../../rolldown-runtime.js";

// actions/manifest-check/helm/chart/failure.ts
var ChartFailure;
function init_failure() {
	return (init_failure = __esmMin((() => {
		ChartFailure = class extends Error {
			phase;
			place;
			frames;
			chart;
			constructor(phase, message, { place, frames = [], chart, cause } = {}) {
				super(message, cause === void 0 ? void 0 : { cause });
				this.name = "ChartFailure";
				this.phase = phase;
				this.place = place;
				this.frames = frames;
				this.chart = chart;
			}
		};
	})))();
}

export { init_failure as n, ChartFailure as t };