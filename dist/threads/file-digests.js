import { a as visibleDigests, i as init_file_digests, n as fileDigestThread, r as fileDigester, t as createCollectors } from "../chunks/shared/sbom/file-digests.js";

init_file_digests();
export { createCollectors, fileDigestThread, fileDigester, visibleDigests };