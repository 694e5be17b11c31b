import { n as __esmMin } from "../../rolldown-runtime.js";
import { Gn as init_content, Wn as hashContent, c as threadModuleUrl, dn as init_files, s as init_thread_module_url } from "../core.js";
import { m as init_file, p as contentOf, t as init_layers } from "../layers/index.js";

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
		init_thread_module_url();
		init_files();
		init_layers();
		fileDigester = {
			name: "sbom/file-digests",
			version: 1,
			wants: ({ type }) => type === "file" || type === "hardlink",
			readsInPlace: true,
			readsMostFiles: true,
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