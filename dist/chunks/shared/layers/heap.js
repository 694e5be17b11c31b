import { n as __esmMin } from "../../rolldown-runtime.js";
import { setFlagsFromString } from "node:v8";

// shared/layers/heap.ts
/**
* While images or manifests are read, the part of the heap for new objects stays as small as it is: a scan makes many small
* objects. Letting them wait for collection costs 30 MB in each thread for images, 100 MB for large trees of manifests, and
* saves little time.
*/
function keepHeapSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
/** Does work with a small heap, and lets it grow again, for work that keeps what it makes. */
async function withSmallHeap(work) {
	keepHeapSmall();
	try {
		return await work();
	} finally {
		setFlagsFromString("--semi-space-growth-factor=2");
	}
}
function init_heap() {
	return (init_heap = __esmMin((() => {})))();
}

export { keepHeapSmall as n, withSmallHeap as r, init_heap as t };