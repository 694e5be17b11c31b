/** What OSV's API lacks, because `advisories build` takes it from other sources; a clause. */
export const osvLacks =
  "OSV's API has no exploitation data (KEV, EPSS), no ratings by CISA, the NVD and Red Hat, no states of Debian's tracker, no list of what Red Hat and SUSE have not fixed, none of the lists that projects such as Node.js and nginx publish, and no advisories for Amazon Linux, Oracle Linux and Photon OS";

/** Source that evidence states if no vulnerabilities were looked for, because the call says so. */
export const noAdvisorySource = "none";
