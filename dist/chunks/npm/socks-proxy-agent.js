import { n as __esmMin, o as __toESM, r as __exportAll } from "../rolldown-runtime.js";
import { t as require_src } from "./debug.js";
import { n as init_dist$1, t as Agent } from "./agent-base.js";
import { t as require_build } from "./socks.js";
import * as net from "net";
import * as tls from "tls";
import { URL } from "url";
import * as dns from "dns";

// node_modules/socks-proxy-agent/dist/index.js
var dist_exports = /* @__PURE__ */ __exportAll({ SocksProxyAgent: () => SocksProxyAgent });
function parseSocksURL(url) {
	let lookup = false;
	let type = 5;
	const host = url.hostname;
	const port = parseInt(url.port, 10) || 1080;
	switch (url.protocol.replace(":", "")) {
		case "socks4":
			lookup = true;
			type = 4;
			break;
		case "socks4a":
			type = 4;
			break;
		case "socks5":
			lookup = true;
			type = 5;
			break;
		case "socks":
			type = 5;
			break;
		case "socks5h":
			type = 5;
			break;
		default: throw new TypeError(`A "socks" protocol must be specified! Got: ${String(url.protocol)}`);
	}
	const proxy = {
		host,
		port,
		type
	};
	if (url.username) Object.defineProperty(proxy, "userId", {
		value: decodeURIComponent(url.username),
		enumerable: false
	});
	if (url.password != null) Object.defineProperty(proxy, "password", {
		value: decodeURIComponent(url.password),
		enumerable: false
	});
	return {
		lookup,
		proxy
	};
}
function omit(obj, ...keys) {
	const ret = {};
	let key;
	for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
	return ret;
}
var import_build, import_src, debug, setServernameFromNonIpHost, SocksProxyAgent;
var init_dist = __esmMin((() => {
	import_build = require_build();
	init_dist$1();
	import_src = /* @__PURE__ */ __toESM(require_src(), 1);
	debug = (0, import_src.default)("socks-proxy-agent");
	setServernameFromNonIpHost = (options) => {
		if (options.servername === void 0 && options.host && !net.isIP(options.host)) return {
			...options,
			servername: options.host
		};
		return options;
	};
	SocksProxyAgent = class extends Agent {
		constructor(uri, opts) {
			super(opts);
			const url = typeof uri === "string" ? new URL(uri) : uri;
			const { proxy, lookup } = parseSocksURL(url);
			this.shouldLookup = lookup;
			this.proxy = proxy;
			this.proxyUrl = url.href;
			this.timeout = opts?.timeout ?? null;
			this.socketOptions = opts?.socketOptions ?? null;
		}
		/**
		* Initiates a SOCKS connection to the specified SOCKS proxy server,
		* which in turn connects to the specified remote host and port.
		*/
		async connect(req, opts) {
			const { shouldLookup, proxy, timeout } = this;
			if (!opts.host) throw new Error("No `host` defined!");
			let { host } = opts;
			const { port, lookup: lookupFn = dns.lookup } = opts;
			if (shouldLookup) host = await new Promise((resolve, reject) => {
				lookupFn(host, {}, (err, address) => {
					if (err) reject(err);
					else resolve(typeof address === "string" ? address : address[0].address);
				});
			});
			const socksOpts = {
				proxy,
				destination: {
					host,
					port: typeof port === "number" ? port : parseInt(port, 10)
				},
				command: "connect",
				timeout: timeout ?? void 0,
				socket_options: this.socketOptions ?? void 0
			};
			const cleanup = (tlsSocket) => {
				req.destroy();
				socket.destroy();
				if (tlsSocket) tlsSocket.destroy();
			};
			debug("Creating socks proxy connection: %o", socksOpts);
			const { socket } = await import_build.SocksClient.createConnection(socksOpts);
			debug("Successfully created socks proxy connection");
			req.emit("proxy", {
				proxy: this.proxyUrl,
				socket
			});
			if (timeout !== null) {
				socket.setTimeout(timeout);
				socket.on("timeout", () => cleanup());
			}
			if (opts.secureEndpoint) {
				debug("Upgrading socket connection to TLS");
				const tlsSocket = tls.connect({
					...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
					socket
				});
				tlsSocket.once("error", (error) => {
					debug("Socket TLS error", error.message);
					cleanup(tlsSocket);
				});
				return tlsSocket;
			}
			return socket;
		}
	};
	SocksProxyAgent.protocols = [
		"socks",
		"socks4",
		"socks4a",
		"socks5",
		"socks5h"
	];
}));

export { init_dist as n, dist_exports as t };