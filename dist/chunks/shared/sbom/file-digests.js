import { n as __esmMin } from "../../rolldown-runtime.js";
import { At as init_content, kt as hashContent } from "../oci/index.js";
import { c as init_thread_module, h as init_file, l as threadModuleUrl, m as contentOf, t as init_layers } from "../layers/index.js";

// shared/sbom/file-digests.ts
/** Returns the digests of the files that are visible in a container. */
function visibleDigests(files) {
	return files.filter(({ hiddenBy }) => hiddenBy === void 0).map(({ header: { path, mode }, value }) => ({
		path,
		mode,
		...value
	}));
}
var fileDigester, createCollectors, fileDigestThread;
function init_file_digests() {
	return (init_file_digests = __esmMin((() => {
		init_content();
		init_layers();
		fileDigester = {
			name: "sbom/file-digests",
			version: 1,
			wants: ({ type }) => type === "file" || type === "hardlink",
			readsInPlace: true,
			collect(file) {
				const [sha256 = "", sha512 = ""] = hashContent(contentOf(file), ["sha256", "sha512"]);
				return {
					sha256,
					sha512
				};
			}
		};
		createCollectors = () => [fileDigester];
		fileDigestThread = { url: threadModuleUrl("file-digests", "./file-digests.ts", import.meta.url) };
	})))();
}

export { visibleDigests as a, init_file_digests as i, fileDigestThread as n, fileDigester as r, createCollectors as t };