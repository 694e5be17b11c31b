import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/advisories/model/source-notes.ts
var osvLacks, noAdvisorySource;
function init_source_notes() {
	return (init_source_notes = __esmMin((() => {
		osvLacks = "OSV's API has no exploitation data (KEV, EPSS), no ratings by CISA, the NVD and Red Hat, no states of Debian's tracker, no list of what Red Hat and SUSE have not fixed, none of the lists that projects such as Node.js and nginx publish, and no advisories for Amazon Linux, Oracle Linux and Photon OS";
		noAdvisorySource = "none";
	})))();
}

export { noAdvisorySource as n, osvLacks as r, init_source_notes as t };