import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Br as withCommas, Fr as count, Ir as init_plain, Lr as oneLine, Pr as byteCount, Sr as printable, br as init_printed, en as compareSeverity, lt as init_findings, nn as init_severity, on as severities, or as init_text$1, zr as truncate } from "../../core.js";
import { a as tally, n as examinedText, r as init_order } from "../order.js";
import { r as init_words, s as resultMark } from "../words.js";

// shared/report/html/rows.ts
/**
* Escapes visible text for HTML, in elements and quoted attributes. Also escapes what a CI system would read as a command
* in its log (`::name::`, `##[name]`).
*/
function escapeHtml(text) {
	return text.replace(/[&<>"':[#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Lists the labels of details. The data has their indexes, because a page may have 20,000 findings. */
function detailLabels() {
	return [
		"What to do",
		"Why",
		"Severity from",
		"CVSS",
		"EPSS",
		"Exploited since",
		"Package URL",
		"Path",
		"Layer",
		"Made by",
		"Waiver",
		"Also known as",
		"In",
		"Fingerprint"
	];
}
/** Renders a finding as a row. */
function rowHtml(row) {
	const word = [
		"critical",
		"high",
		"medium",
		"low",
		"info"
	][row.s] ?? "info";
	const chips = [
		["b", "blocking"],
		["e", "exploited"],
		["n", "new"],
		["w", "waived"],
		["o", "base image"]
	].filter(([letter = "-"]) => row.g.includes(letter)).map(([letter, label]) => ` <span class="chip ${letter}">${label}</span>`);
	const labels = detailLabels();
	const details = row.d.map(([label, value]) => `<dt>${labels[label]}<dd>${escapeHtml(value)}`);
	const links = row.l.map((link) => `<dd><a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a>`);
	const list = `${details.join("")}${links.length === 0 ? "" : `<dt>Links${links.join("")}`}`;
	const place = escapeHtml(row.p);
	const meta = [
		row.n === "" ? "" : escapeHtml(row.n),
		row.f === "" ? "" : `fix: ${escapeHtml(row.f)}`,
		place
	];
	return `<tr><td><span class="sev s${row.s}">${word}</span></td><td><details><summary><b class="id">${escapeHtml(row.r)}</b>${chips.join("")}</summary><dl>${list}</dl></details><p>${escapeHtml(row.m)}</p><p class="meta">${meta.filter((part) => part !== "").join(" · ")}</p></td><td class="wide">${escapeHtml(row.n)}</td><td class="wide">${escapeHtml(row.f)}</td><td class="wide place">${place}</td></tr>`;
}
/** Checks whether a row is wanted. @param text lower-case text of the row (`searchText`). */
function isWanted(row, text, filter) {
	if (row.s > filter.severity || filter.type !== "" && row.t !== filter.type) return false;
	if (filter.fixable && row.f === "") return false;
	for (const letter of filter.flags) if (!row.g.includes(letter)) return false;
	return filter.text.split(" ").every((word) => text.includes(word));
}
/** Returns the text of a row that the reader can search, in lower case. */
function searchText(row) {
	const details = row.d.map(([, value]) => value);
	return [
		row.r,
		row.m,
		row.p,
		row.n,
		row.t,
		row.f,
		...details
	].join("\n").toLowerCase();
}
/** Compares rows by a column; rows with an empty cell come last in both directions. */
function compareRows(a, b, key, direction) {
	const [left, right] = [a[key], b[key]];
	if (left === right) return 0;
	if (left === "" || right === "") return left === "" ? 1 : -1;
	return (left < right ? -1 : 1) * direction;
}
function init_rows() {
	return (init_rows = __esmMin((() => {})))();
}

// shared/report/html/text.ts
/** Makes untrusted text visible, puts it on one line and shortens it. Not escaped. */
function visible(text, max = maxText) {
	return truncate(oneLine(text), max);
}
/** Renders untrusted text as HTML, for elements and quoted attributes. */
function html(text, max = maxText) {
	return escapeHtml(visible(text, max));
}
/** Renders untrusted text as code, whose direction of writing does not affect its surroundings. */
function htmlCode(text, max = maxText) {
	return `<code>${html(text, max)}</code>`;
}
/** Renders a list of HTML texts; empty if there are none. */
function list(items, tag = "ul") {
	return items.length === 0 ? "" : `<${tag}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
}
/** Renders a folded part. */
function folded(title, content) {
	return content === "" ? "" : `<details class="fold"><summary>${title}</summary>${content}</details>`;
}
/**
* Renders a table with column titles, in a region that scrolls if it is too wide. On phones the style sheet shows a row as
* lines; the roles keep it a table for screen readers then.
* @param rows HTML.
*/
function htmlTable(label, columns, rows) {
	const head = columns.map((column) => `<th scope="col" role="columnheader">${column}</th>`).join("");
	const cellOf = (cell, index) => cell === "" ? "<td role=\"cell\"></td>" : `<td role="cell" data-label="${columns[index] ?? ""}">${cell}</td>`;
	return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((row) => `<tr role="row">${row.map(cellOf).join("")}</tr>`).join("")}</tbody></table></div>`;
}
var maxText;
function init_text() {
	return (init_text = __esmMin((() => {
		init_text$1();
		/* @__PURE__ */ init_rows();
		maxText = 600;
	})))();
}

// shared/report/html/diagrams.ts
/** Renders diagrams as tables of their arrows, folded: the page needs no network, and has no program that draws. */
function diagramSections(diagrams) {
	const parts = diagrams.map(({ title, legend, nodes, groups, edges }) => {
		const labels = new Map([...groups, ...nodes.map(({ id, label, group }) => [id, inGroup(label, group && groups.get(group))])]);
		const rows = edges.map(({ from, to, label, style }) => [
			labels.get(from) ?? "",
			labels.get(to) ?? "",
			label,
			words[style]
		].map((text) => html(text)));
		return folded(html(title), `<p>${html(legend)}</p>${htmlTable(html(title), [
			"from",
			"to",
			"what",
			"note"
		], rows)}`);
	});
	return parts.length === 0 ? "" : `<section><h2>Connections</h2>${parts.join("")}</section>`;
}
function inGroup(label, group) {
	return group === void 0 ? label : `${label}, ${group}`;
}
var words;
function init_diagrams() {
	return (init_diagrams = __esmMin((() => {
		init_text();
		words = {
			solid: "",
			dotted: "cannot be decided",
			crossed: "does not get through"
		};
	})))();
}

// shared/report/html/treemap.ts
/**
* Divides a rectangle among items in proportion to their values, with boxes as square as possible (Bruls, Huizing and
* van Wijk, "Squarified Treemaps", 2000). Leaves out items without a value. Larger items come first.
*/
function treemap(items, { x, y, width, height }) {
	const sorted = items.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
	const total = sorted.reduce((sum, { value }) => sum + value, 0);
	const scale = total === 0 ? 0 : width * height / total;
	const placed = [];
	let free = {
		x,
		y,
		width,
		height
	};
	for (let start = 0; start < sorted.length;) {
		const count = rowLength(sorted, start, scale, Math.min(free.width, free.height));
		const [boxes, rest] = placeRow(sorted.slice(start, start + count), scale, free);
		placed.push(...boxes);
		free = rest;
		start += count;
	}
	return placed;
}
/** Counts the items from `start` that fit into one row without making its worst box less square. */
function rowLength(items, start, scale, side) {
	const largest = (items[start]?.value ?? 0) * scale;
	let sum = 0;
	let worst = Number.POSITIVE_INFINITY;
	for (let index = start; index < items.length; index += 1) {
		const area = (items[index]?.value ?? 0) * scale;
		sum += area;
		const square = side * side;
		const ratio = Math.max(square * largest / (sum * sum), sum * sum / (square * area));
		if (ratio > worst) return index - start;
		worst = ratio;
	}
	return items.length - start;
}
/** Places a row along the shorter side, and returns its boxes and what is left of the rectangle. */
function placeRow(row, scale, free) {
	const area = row.reduce((sum, { value }) => sum + value, 0) * scale;
	const isUpright = free.width >= free.height;
	const side = isUpright ? free.height : free.width;
	const depth = side === 0 ? 0 : area / side;
	let offset = 0;
	return [row.map((item) => {
		const length = depth === 0 ? 0 : item.value * scale / depth;
		const box = isUpright ? {
			item,
			x: free.x,
			y: free.y + offset,
			width: depth,
			height: length
		} : {
			item,
			x: free.x + offset,
			y: free.y,
			width: length,
			height: depth
		};
		offset += length;
		return box;
	}), isUpright ? {
		...free,
		x: free.x + depth,
		width: Math.max(0, free.width - depth)
	} : {
		...free,
		y: free.y + depth,
		height: Math.max(0, free.height - depth)
	}];
}
function init_treemap() {
	return (init_treemap = __esmMin((() => {})))();
}

// shared/report/html/map.ts
/** Renders a treemap of groups and boxes as a figure with a caption that names the chosen box. */
function mapFigure(label, groups) {
	return `<figure>${pictures.map((picture) => drawing(label, groups, picture)).join("")}<figcaption><output aria-live="polite">${label}</output></figcaption></figure>`;
}
function drawing(label, groups, picture) {
	const { kind, width, height } = picture;
	const items = groups.map((group) => ({
		group,
		value: group.boxes.reduce((sum, { value }) => sum + value, 0)
	}));
	return `<svg class="map ${kind}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">${treemap(items, {
		x: 0,
		y: 0,
		width,
		height
	}).map((place) => groupDrawing(place, picture)).join("")}</svg>`;
}
function groupDrawing(place, picture) {
	const { group } = place.item;
	const frame = inset(place, 1);
	const hasTitle = frame.height > 2 * picture.title && frame.width > 50;
	const top = hasTitle ? picture.title : 0;
	const inside = inset({
		...frame,
		y: frame.y + top,
		height: frame.height - top
	}, 1);
	const title = hasTitle ? textIn(group.title, frame, "title", picture) : "";
	const boxes = treemap(group.boxes, inside).map((box) => boxDrawing(box, picture));
	return `<rect class="frame" ${attributes(frame)}/>${title}${boxes.join("")}`;
}
function boxDrawing(place, picture) {
	const { name, label, color, find } = place.item;
	const box = inset(place, .5);
	const text = box.height >= 14 && box.width >= 34 ? textIn(name, box, "name", picture) : "";
	const search = find === void 0 ? "" : ` data-find="${html(find)}"`;
	return `<g class="box ${color}" role="img" aria-label="${html(label)}"${search}><rect ${attributes(box)}/>${text}</g>`;
}
function textIn(text, { x, y, width }, kind, { letter }) {
	const shown = truncate(visible(text), Math.max(1, Math.floor((width - 6) / letter)));
	return `<text class="${kind}" x="${round(x + 3)}" y="${round(y + 12)}">${escapeHtml(shown)}</text>`;
}
function inset({ x, y, width, height }, by) {
	return {
		x: x + by,
		y: y + by,
		width: Math.max(0, width - 2 * by),
		height: Math.max(0, height - 2 * by)
	};
}
function attributes({ x, y, width, height }) {
	return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
var pictures;
function init_map() {
	return (init_map = __esmMin((() => {
		init_text$1();
		/* @__PURE__ */ init_rows();
		init_text();
		/* @__PURE__ */ init_treemap();
		pictures = [{
			kind: "wide",
			width: 1e3,
			height: 440,
			title: 18,
			letter: 6.6
		}, {
			kind: "tall",
			width: 360,
			height: 520,
			title: 18,
			letter: 6.6
		}];
	})))();
}

// shared/report/html/images.ts
/** Renders the images: maps by layer and package and by layer and directory, and the same as a table. */
function imageSections(document, examined) {
	return examined.map(({ report, contents }) => {
		const { subject } = report;
		if (contents === void 0 || subject.kind !== "image") return "";
		const findings = document.findings.filter(({ subject: { digest } }) => digest === subject.digest);
		return imageSection(`${subject.name} ${subject.platform}`, contents(), talliesOf(findings));
	}).join("");
}
function imageSection(name, contents, tallies) {
	const { layers, packages } = contents;
	if (layers.length === 0) return "";
	const byLayer = Map.groupBy(packages, ({ layer }) => layer);
	const groups = packageGroups(layers, byLayer, tallies);
	const packageMap = groups.length === 0 ? "" : `${mapFigure(mapLabel, groups)}${legend}`;
	const total = layers.flatMap(({ directories }) => directories).reduce((sum, [, bytes]) => sum + bytes, 0);
	const sizes = layers.map((layer) => ({
		title: layerTitle(layer),
		boxes: directoryBoxes(layer, total / minShare)
	}));
	const sizeMap = sizes.some(({ boxes }) => boxes.length > 0) ? mapFigure("Bytes by layer and directory", sizes) : "";
	const rows = layers.map((layer) => layerRow(layer, byLayer.get(layer.index) ?? [], tallies));
	return `<section><h2>Image ${htmlCode(name)}</h2>${packageMap}${htmlTable("Layers of the image", [
		"layer",
		"made by",
		"stored",
		"packages",
		"findings",
		"packages with findings"
	], rows)}${folded("Bytes by layer and directory", sizeMap)}</section>`;
}
function talliesOf(findings) {
	const tallies = /* @__PURE__ */ new Map();
	for (const { package: affected, severity } of findings) {
		if (affected === void 0) continue;
		const { worst, number } = tallies.get(affected.purl) ?? {
			worst: severity,
			number: 0
		};
		const isWorse = compareSeverity(severity, worst) < 0;
		tallies.set(affected.purl, {
			worst: isWorse ? severity : worst,
			number: number + 1
		});
	}
	return tallies;
}
function packageGroups(layers, byLayer, tallies) {
	const all = [...byLayer.values()].flat();
	const share = Math.min(1, maxBoxes / Math.max(1, all.filter(({ purl }) => tallies.has(purl)).length));
	return layers.flatMap((layer) => {
		const packages = byLayer.get(layer.index) ?? [];
		const affected = packages.filter(({ purl }) => tallies.has(purl)).toSorted((a, b) => byTally(a, b, tallies));
		const clean = packages.filter(({ purl }) => !tallies.has(purl));
		const single = all.length <= maxBoxes ? [...affected, ...clean] : affected.slice(0, Math.ceil(affected.length * share));
		const shared = packages.length - single.length;
		const boxes = single.map((each) => packageBox(each, layer, tallies.get(each.purl)));
		const title = `${layerTitle(layer)}, ${count(packages.length, "package")}`;
		if (shared > 0) boxes.push(sharedBox(shared, single.length < affected.length, layer));
		return boxes.length === 0 ? [] : [{
			title,
			boxes
		}];
	});
}
function byTally(a, b, tallies) {
	const [left, right] = [tallies.get(a.purl), tallies.get(b.purl)];
	if (left === void 0 || right === void 0) return 0;
	return compareSeverity(left.worst, right.worst) || right.number - left.number || (a.name < b.name ? -1 : 1);
}
function packageBox({ name, version }, { index }, tally) {
	const found = tally === void 0 ? "no findings" : `${count(tally.number, "finding")}, worst ${tally.worst}`;
	return {
		name,
		label: `${truncate(name, maxName)} ${truncate(version, maxName)}, layer ${index}: ${found}`,
		value: 1,
		color: tally === void 0 ? "none" : `s${severities.indexOf(tally.worst)}`,
		...tally === void 0 ? {} : { find: truncate(`${name} ${version}`, maxName) }
	};
}
function sharedBox(value, hasFindings, { index }) {
	const name = `${count(value, "other package")}`;
	return {
		name,
		label: `${name}, layer ${index}${hasFindings ? "" : ": no findings"}`,
		value,
		color: "none"
	};
}
/** Lists the directories of at least so many bytes, and the others together. */
function directoryBoxes({ index, directories }, least) {
	const large = directories.filter(([directory, bytes]) => directory !== "" && bytes >= least);
	const others = directories.reduce((sum, [, bytes]) => sum + bytes, 0) - large.reduce((sum, [, bytes]) => sum + bytes, 0);
	return [...large, ...others > 0 ? [["other directories", others]] : []].map(([directory, bytes]) => {
		const name = truncate(directory, maxName);
		return {
			name,
			label: `${name}, layer ${index}: ${byteCount(bytes)}`,
			value: bytes,
			color: "none"
		};
	});
}
/** Returns a layer's title, with its instruction where that is known. */
function layerTitle({ index, origin, inBase }) {
	if (inBase === true) return `layer ${index}: base image`;
	return origin === void 0 ? `layer ${index}` : `layer ${index}: ${origin.keyword} at ${origin.file}:${origin.line}`;
}
function layerRow(layer, packages, tallies) {
	const { index, origin, inBase, size } = layer;
	const made = origin === void 0 ? "unknown" : html(`${origin.keyword} at ${origin.file}:${origin.line}`);
	const affected = packages.filter(({ purl }) => tallies.has(purl)).toSorted((a, b) => byTally(a, b, tallies));
	const findings = affected.reduce((sum, { purl }) => sum + (tallies.get(purl)?.number ?? 0), 0);
	const named = affected.slice(0, 20).map(({ name, version }) => `${name} ${version}`);
	const more = affected.length > named.length ? ` and ${affected.length - named.length} more` : "";
	return [
		String(index),
		inBase === true ? `base image (${made})` : made,
		byteCount(size),
		withCommas(packages.length),
		withCommas(findings),
		`${html(named.join(", "))}${more}`
	];
}
var maxName, minShare, maxBoxes, mapLabel, legend;
function init_images() {
	return (init_images = __esmMin((() => {
		init_findings();
		init_text$1();
		init_map();
		init_text();
		maxName = 80;
		minShare = 400;
		maxBoxes = 600;
		mapLabel = "Packages by layer. The color is the worst severity of a package's findings";
		legend = `<p class="legend">Colors: ${severities.map((severity, index) => `<span class="sev s${index}">${severity}</span>`).join(" ")}, gray without findings. The table has the same content.</p>`;
	})))();
}

// shared/report/html/behavior.ts
/** Makes the table of findings filter and sort, and the maps of images react to keys. */
function startPage(document, tools) {
	const data = document.getElementById("data")?.textContent;
	if (data != null) startTable(document, JSON.parse(data), tools);
	for (const map of Array.from(document.querySelectorAll("svg.map"))) startMap(document, map);
}
function startTable(document, rows, tools) {
	const step = 100;
	const form = document.getElementById("filters");
	const body = document.getElementById("rows");
	const status = document.getElementById("status");
	const more = document.getElementById("more");
	if (form === null || body === null || status === null || more === null) return;
	const texts = [];
	let sorting = {
		key: "s",
		direction: 1
	};
	let wanted = rows;
	let shown = 0;
	const showMore = () => {
		const page = wanted.slice(shown, shown + step);
		body.insertAdjacentHTML("beforeend", page.map(tools.rowHtml).join(""));
		shown += page.length;
		more.hidden = shown >= wanted.length;
		const kept = wanted.length === rows.length ? "" : ` of ${rows.length}`;
		const first = shown < wanted.length ? `; the first ${shown} are shown` : "";
		status.textContent = `${wanted.length}${kept} ${rows.length === 1 ? "finding" : "findings"}${first}`;
	};
	const update = () => {
		const filter = readFilter(form);
		const { key, direction } = sorting;
		wanted = rows.filter((row, index) => {
			const text = texts[index] ?? tools.searchText(row);
			texts[index] = text;
			return tools.isWanted(row, text, filter);
		}).sort((a, b) => tools.compareRows(a, b, key, direction));
		body.innerHTML = "";
		shown = 0;
		showMore();
	};
	more.addEventListener("click", () => {
		const first = shown;
		showMore();
		body.children[first]?.querySelector("summary")?.focus();
	});
	form.addEventListener("input", update);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		update();
	});
	form.addEventListener("reset", () => setTimeout(update));
	startSorting(document, (key, direction) => {
		sorting = {
			key,
			direction
		};
		update();
	});
	form.hidden = false;
	update();
}
function readFilter(form) {
	const read = (name) => form.querySelector(`[name=${name}]`)?.value ?? "";
	const checked = Array.from(form.querySelectorAll("input[name=flag]")).filter((box) => box.checked).map((box) => box.value);
	return {
		text: read("text").trim().toLowerCase().replace(/\s+/g, " "),
		severity: Number(read("severity") || "4"),
		type: read("type"),
		fixable: checked.includes("fixable"),
		flags: checked.filter((value) => value.length === 1).join("")
	};
}
/** Makes buttons of the column titles. A second press reverses the order. */
function startSorting(document, sort) {
	const titles = Array.from(document.querySelectorAll("th[data-key]"));
	for (const title of titles) {
		title.innerHTML = `<button type="button">${title.innerHTML}</button>`;
		title.addEventListener("click", () => {
			const isReversed = title.getAttribute("aria-sort") === "ascending";
			for (const other of titles) other.removeAttribute("aria-sort");
			title.setAttribute("aria-sort", isReversed ? "descending" : "ascending");
			sort(title.getAttribute("data-key") ?? "s", isReversed ? -1 : 1);
		});
	}
}
/** One stop for the tab key in a map; arrow keys go from box to box; Enter shows the findings of the box. */
function startMap(document, map) {
	const boxes = Array.from(map.querySelectorAll("g.box"));
	const caption = map.closest("figure")?.querySelector("output");
	const moves = {
		ArrowRight: 1,
		ArrowDown: 1,
		ArrowLeft: -1,
		ArrowUp: -1
	};
	const boxOf = (event) => event.target.closest("g.box");
	const describe = (box) => {
		if (box !== null && caption) caption.textContent = box.getAttribute("aria-label");
	};
	const choose = (box) => {
		const search = document.getElementById("text");
		const name = box?.getAttribute("data-find");
		if (search === null || !name) return;
		search.value = name;
		document.getElementById("apply")?.click();
		search.focus();
	};
	boxes.forEach((box, index) => {
		box.setAttribute("tabindex", index === 0 ? "0" : "-1");
		box.setAttribute("role", box.getAttribute("data-find") ? "button" : "img");
	});
	map.addEventListener("keydown", (event) => {
		const box = boxOf(event);
		const index = box === null ? -1 : boxes.indexOf(box);
		const next = boxes[index + (moves[event.key] ?? 0)];
		if (event.key === "Enter" || event.key === " ") choose(box);
		else if (event.key in moves && next !== void 0) {
			boxes[index]?.setAttribute("tabindex", "-1");
			next.setAttribute("tabindex", "0");
			next.focus();
		} else return;
		event.preventDefault();
	});
	map.addEventListener("focusin", (event) => describe(boxOf(event)));
	map.addEventListener("mouseover", (event) => describe(boxOf(event)));
	map.addEventListener("click", (event) => choose(boxOf(event)));
}
var behavior;
function init_behavior() {
	return (init_behavior = __esmMin((() => {
		behavior = [
			startPage,
			startTable,
			readFilter,
			startSorting,
			startMap
		];
	})))();
}

// shared/report/html/script.ts
/**
* The script of the page: the source of the functions that it shares with the renderer, then their call. The names come
* from the functions, because a bundler may rename them.
*/
function pageScript() {
	const sources = [
		escapeHtml,
		detailLabels,
		rowHtml,
		isWanted,
		searchText,
		compareRows,
		...behavior
	].map((each) => each.toString().replace(/^export /u, ""));
	const tools = Object.entries({
		rowHtml,
		isWanted,
		searchText,
		compareRows
	}).map(([name, tool]) => `${name}:${tool.name}`);
	return `"use strict";\n${sources.join("\n")}\n${startPage.name}(document,{${tools.join(",")}});\n`;
}
function init_script() {
	return (init_script = __esmMin((() => {
		init_behavior();
		/* @__PURE__ */ init_rows();
	})))();
}

// shared/report/html/sections.ts
/** Renders what was not examined and should have been, first on the page; empty if nothing. */
function notExamined({ coverage }) {
	const partial = coverage.gaps.filter(({ weight }) => weight === "partial");
	if (partial.length === 0) return "";
	const items = partial.slice(0, maxGaps).map(({ what, why }) => `${htmlCode(what)} — ${html(why)}`);
	return `<section class="gaps"><h2>Not examined</h2>${list(items)}${moreNote(partial.length - items.length, "more gap", "in the coverage below")}</section>`;
}
/** Renders the steps that fix the most, and what else the gate wants. */
function whatToDo({ plan, verdict, findings }) {
	const own = plan.map(({ text, place, severity }) => `<span class="sev s${severities.indexOf(severity)}">${severity}</span> ${html(text)} <span class="place">${htmlCode(place)}</span>`);
	const steps = own.length > 0 ? own : (verdict.gate?.plan ?? []).map((text) => html(text));
	const others = (verdict.gate?.rules ?? []).filter(isOpen).flatMap(otherRemedies);
	const shown = [...new Set(others)].slice(0, maxReasons).map(sentenceHtml);
	const hidden = steps.length - maxSteps;
	const rest = hidden <= 0 ? "" : folded(count(hidden, "more step"), list(steps.slice(maxSteps, maxRows)));
	const none = findings.length === 0 && verdict.outcome === "pass" ? "Nothing." : "No step is known. The findings and the policy below have the details.";
	const content = `${list(steps.slice(0, maxSteps), "ol")}${rest}${list(shown)}`;
	return `<section><h2>What to do</h2>${content === "" ? `<p>${none}</p>` : content}</section>`;
}
/** Renders a sentence of the gate, with what is in backquotes as code. */
function sentenceHtml(text) {
	const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
	return html(sentence).replace(/`([^`]+)`/gu, "<code>$1</code>");
}
function isOpen({ decision }) {
	return decision === "deny" || decision === "undecided";
}
/** Lists remedies that are about no finding, such as a missing step. Steps about findings are in the plan. */
function otherRemedies({ reasons }) {
	return reasons.flatMap(({ findingId, remediation }) => findingId === void 0 ? remediation : []);
}
/** Renders the gate's rules with their reasons; empty without a gate. */
function gateRules({ verdict: { gate } }) {
	if (gate === void 0) return "";
	const rows = gate.rules.map((rule) => [
		`<span class="decision ${rule.decision}">${decisions[rule.decision]}</span>`,
		htmlCode(rule.rule),
		html(rule.requires),
		reasonsOf(rule)
	]);
	const { file, preset, digest } = gate.policy;
	const policy = [
		preset === void 0 ? "" : html(preset),
		file === void 0 ? "" : htmlCode(file),
		htmlCode(digest)
	];
	const waived = gate.waived.map(({ findingId, severity, expires, owner, reason }) => [
		findingId,
		severity,
		expires,
		owner,
		reason
	].map((cell) => html(cell)));
	return `<section><h2>Policy</h2>${htmlTable("Rules of the policy", [
		"decision",
		"rule",
		"requires",
		"reasons"
	], rows)}` + folded(count(waived.length, "waived finding"), waived.length === 0 ? "" : htmlTable("Waived findings", waiverColumns, waived)) + `${list(gate.notes.map((note) => html(note)))}<p class="small">Policy: ${policy.filter((part) => part !== "").join(", ")}</p></section>`;
}
function reasonsOf({ count: total, reasons }) {
	if (total === 0) return "none";
	const items = reasons.slice(0, maxReasons).map(({ what, remediation }) => `${html(what)} <span class="small">To pass: ${html(remediation)}</span>`);
	return folded(count(total, "reason"), `${list(items)}${moreNote(total - items.length, "more reason", "in verdict.json")}`);
}
/** Renders the bytes that the images could lose, largest first; empty if there is nothing to gain. */
function savingsSection({ subjects }) {
	const parts = subjects.flatMap(({ name, platform = "", savings = [] }) => {
		if (savings.length === 0) return [];
		const total = byteCount(savings.reduce((sum, { bytes }) => sum + bytes, 0));
		const rows = savings.slice(0, maxRows).map(({ place, bytes, what, remediation }) => [
			htmlCode(place),
			byteCount(bytes),
			html(what),
			html(remediation)
		]);
		const label = `${total} of ${html(name)} ${html(platform)}`;
		return [htmlTable(label, [
			"where",
			"bytes",
			"what",
			"what to do"
		], rows)];
	});
	return parts.length === 0 ? "" : `<section><h2>Bytes to gain</h2>${parts.join("")}</section>`;
}
/** Renders what each action examined, and what it did not. */
function coverageSection({ subjects, coverage }) {
	const rows = subjects.map((subject) => [
		html(subject.action),
		`${htmlCode(subject.name)} ${html(subject.platform ?? "")}${subject.digest === void 0 ? "" : `<br><code class="small long">${html(subject.digest)}</code>`}`,
		html(examinedText(subject.examined)),
		subject.complete ? "complete" : "<strong>incomplete</strong>",
		`${withCommas(subject.findings)}${subject.suppressed === 0 ? "" : `, ${withCommas(subject.suppressed)} suppressed`}`,
		dataOf(subject)
	]);
	const columns = [
		"action",
		"subject",
		"examined",
		"coverage",
		"findings",
		"data"
	];
	const gaps = coverage.gaps.map(({ action, what, why, weight }) => [
		html(action),
		htmlCode(what),
		html(why),
		weight === "partial" ? "incomplete" : "note"
	]);
	const table = htmlTable("Not examined", [
		"action",
		"what",
		"why",
		"effect"
	], gaps.slice(0, maxRows));
	const rest = moreNote(gaps.length - maxRows, "more gap", "in the JSON report");
	return `<section><h2>Coverage</h2>${htmlTable("What was examined", columns, rows)}${folded(count(gaps.length, "gap or note", "gaps and notes"), gaps.length === 0 ? "" : `${table}${rest}`)}</section>`;
}
function dataOf({ advisories, baseline }) {
	return [...advisories === void 0 ? [] : [advisoriesText(advisories)], ...baseline === void 0 ? [] : ["missing" in baseline ? `no baseline: ${baseline.missing}` : `compared with ${baseline.source}`]].map((part) => html(part)).join("<br>");
}
function advisoriesText({ source, records, modified = "unknown" }) {
	if (source === "none") return "vulnerabilities were not looked for";
	return `advisories: ${source}, ${count(records, "record")}, newest ${modified.slice(0, 10)}`;
}
/** Renders suppressed findings and those of the baseline that are fixed, folded. */
function otherFindings({ suppressed, fixed, compliance = [] }) {
	const rows = suppressed.slice(0, maxRows).map(suppressedRow);
	const gone = fixed.slice(0, maxRows).map(({ ruleId, message }) => [html(ruleId), html(message)]);
	const content = [
		folded(count(suppressed.length, "suppressed finding"), rows.length === 0 ? "" : htmlTable("Suppressed findings", [
			"severity",
			"id",
			"finding",
			"location",
			"suppressed by"
		], rows) + moreNote(suppressed.length - rows.length, "more suppressed finding", "in the JSON report")),
		folded(count(fixed.length, "fixed finding"), gone.length === 0 ? "" : htmlTable("Fixed findings", ["id", "finding"], gone) + moreNote(fixed.length - gone.length, "more fixed finding", "in the JSON report")),
		compliance.length === 0 ? "" : "<p>The JSON report and the job summary have the assessments of standards.</p>"
	].join("");
	return content === "" ? "" : `<section><h2>Other findings</h2>${content}</section>`;
}
function suppressedRow({ severity, ruleId, message, file, line, suppression }) {
	const { source = "", reason, owner, until } = suppression ?? {};
	const words = [
		source,
		reason,
		owner,
		until === void 0 ? void 0 : `until ${until}`
	].filter((part) => part !== void 0 && part !== "").join("; ");
	return [
		severity,
		html(ruleId),
		html(message),
		htmlCode(file === "" ? "image" : `${file}:${line}`),
		html(words)
	];
}
function moreNote(number, noun, where) {
	return number > 0 ? `<p>${count(number, noun)} ${where}.</p>` : "";
}
var maxSteps, maxGaps, maxReasons, maxRows, waiverColumns, decisions;
function init_sections() {
	return (init_sections = __esmMin((() => {
		init_findings();
		init_text$1();
		init_order();
		init_text();
		maxSteps = 20;
		maxGaps = 20;
		maxReasons = 20;
		maxRows = 300;
		waiverColumns = [
			"id",
			"severity",
			"until",
			"owner",
			"reason"
		];
		decisions = {
			pass: "passed",
			warn: "warning",
			deny: "denied",
			undecided: "undecided"
		};
	})))();
}

// shared/report/html/style.ts
function variables(index) {
	return Object.entries(colors).map(([name, pair]) => `--${name}:${pair[index]};`).join("");
}
var colors, severityRules, style;
function init_style() {
	return (init_style = __esmMin((() => {
		colors = {
			page: ["#ffffff", "#12161c"],
			text: ["#1b2128", "#e4e8ee"],
			quiet: ["#56606c", "#a3adba"],
			line: ["#d3d9e0", "#343c47"],
			panel: ["#f4f6f8", "#1b2129"],
			link: ["#0b57b0", "#7fb6ff"],
			focus: ["#0b57b0", "#7fb6ff"],
			pass: ["#17693a", "#6fd49a"],
			fail: ["#a3161f", "#ff9a9f"],
			open: ["#7a4b00", "#f0bf61"],
			s0: ["#8f1229", "#ffb3bd"],
			t0: ["#ffffff", "#4a0413"],
			s1: ["#b93a0b", "#ffb787"],
			t1: ["#ffffff", "#4a1700"],
			s2: ["#fbdf8c", "#6d4c05"],
			t2: ["#4f3500", "#fdf0cc"],
			s3: ["#d6e7fb", "#1f416d"],
			t3: ["#143a68", "#dbe9fb"],
			s4: ["#e6e9ed", "#39424d"],
			t4: ["#39424d", "#e6e9ed"],
			none: ["#eef1f4", "#222932"]
		};
		severityRules = [
			0,
			1,
			2,
			3,
			4
		].map((level) => `.sev.s${level}{background:var(--s${level});color:var(--t${level})}.box.s${level} rect{fill:var(--s${level})}.box.s${level} text{fill:var(--t${level})}`).join("\n");
		style = `:root{color-scheme:light dark;${variables(0)}}
@media (prefers-color-scheme:dark){:root{${variables(1)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:75rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
.brand{margin:0;color:var(--quiet)}
h1{margin:.25rem 0;font-size:1.75rem;line-height:1.25}
h2{margin:2rem 0 .5rem;font-size:1.2rem}
p{margin:.4rem 0}
a{color:var(--link)}
code,.place,.id{font-family:ui-monospace,monospace;font-size:.92em;unicode-bidi:isolate}
ol,ul{margin:.4rem 0;padding-left:1.5rem}
li{margin:.3rem 0}
footer{padding-top:2rem;padding-bottom:2rem;color:var(--quiet)}
.small,.meta,.legend{font-size:.87em;color:var(--quiet)}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--page)}
.skip:focus{left:1rem;top:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
#findings:focus{outline:none}
.pass .mark,.decision.pass{color:var(--pass)}
.fail .mark,.decision.deny{color:var(--fail)}
.open .mark,.decision.undecided,.decision.warn{color:var(--open)}
.decision{font-weight:600}
.gaps{border-left:4px solid var(--open);padding-left:1rem}
.sev,.chip{display:inline-block;padding:0 .45rem;border-radius:.25rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.chip{border:1px solid var(--line);font-weight:400}
.chip.b,.chip.e{border-color:var(--fail);color:var(--fail)}
.scroll{overflow-x:auto;margin:.5rem 0}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--panel)}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:.1rem 0;cursor:pointer;text-decoration:underline dotted}
th[aria-sort] button{text-decoration:underline}
.findings{table-layout:fixed}
th[data-key=s]{width:6.2rem}th[data-key=n],th[data-key=p]{width:11.5rem}th[data-key=f]{width:8.5rem}
.scroll th{white-space:nowrap}
.scroll td{overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
.findings td p{margin:.1rem 0}
.findings .meta{display:none}
.findings td{unicode-bidi:isolate}
summary{cursor:pointer}
.fold{margin:.5rem 0}
dl{margin:.4rem 0;padding:.5rem .75rem;background:var(--panel)}
dt{font-weight:600}
dd{margin:0 0 .35rem;unicode-bidi:isolate}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0;padding:.75rem;background:var(--panel)}
form[hidden],[hidden]{display:none}
input,select,button{font:inherit;color:inherit}
input[type=search],select,form button,#more{background:var(--page);border:1px solid var(--quiet);border-radius:.25rem;padding:.25rem .5rem;max-width:100%}
#apply{position:absolute;left:-999rem}
#apply:focus{position:static}
figure{margin:.75rem 0}
figcaption{min-height:3em;color:var(--quiet)}
.map{width:100%;height:auto;font:11px system-ui,sans-serif}
.map.tall{display:none}
.frame{fill:var(--panel);stroke:var(--line)}
.map text{fill:var(--text);pointer-events:none}
.box rect{fill:var(--none);stroke:var(--line);stroke-width:.5}
${severityRules}
.box[role=button]{cursor:pointer}
.box:focus{outline:none}
.box:focus rect,.box:hover rect{stroke:var(--focus);stroke-width:3}
@media (max-width:45rem){
h1{font-size:1.4rem}
.findings .wide,.map.wide{display:none}
.findings .meta,.map.tall{display:block}
th,td{padding:.4rem .35rem}
input[type=search],select{width:100%}
.scroll thead{display:none}
.scroll tr,.scroll td,.scroll table,.scroll tbody{display:block}
.scroll tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
.scroll td{border:0;padding:.1rem 0}
.scroll td[data-label]:before{content:attr(data-label) " ";color:var(--quiet)}
th[data-key=s]{width:5.4rem}
form label{flex:1 1 9rem}
}
@media (prefers-reduced-motion:no-preference){.skip{transition:left .1s}}
@media print{form,#more,.skip{display:none}}
`;
	})))();
}

// shared/report/html/data.ts
/**
* Converts findings to rows, worst first, as many as the page can have.
* @param maxBytes of the JSON. Findings beyond are counted, and in the other formats.
*/
function rowData({ findings, rules }, maxBytes) {
	const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
	const rows = [];
	const parts = [];
	let bytes = 0;
	for (const finding of findings) {
		const row = rowOf(finding, ruleById.get(finding.ruleId));
		const part = scriptJson(row);
		bytes += Buffer.byteLength(part) + 1;
		if (bytes > maxBytes) break;
		rows.push(row);
		parts.push(part);
	}
	return {
		rows,
		json: `[${parts.join(",")}]`,
		left: findings.length - rows.length
	};
}
/** Serializes data for a script element: it has no tag, and nothing that a CI system takes for a command. */
function scriptJson(value) {
	return printable(JSON.stringify(value)).replaceAll("<", "\\u003c");
}
/** Converts a finding to a row. */
function rowOf(finding, rule) {
	const { package: affected, packages, fixes, file, line } = finding;
	const [fix] = fixes;
	const name = packages === void 0 ? affected?.name : affected?.source ?? affected?.name;
	const isInRepository = file !== "" && file !== finding.layer?.path;
	const kind = fix === void 0 ? "" : {
		edit: "edit",
		upgrade: fix.toVersion ?? "",
		base: "base image"
	}[fix.kind];
	return {
		s: severities.indexOf(finding.severity),
		r: visible(finding.ruleId, maxDetail),
		m: visible(finding.message),
		p: visible(file === "" ? finding.subject.name : isInRepository ? `${file}:${line}` : file, maxDetail),
		n: affected === void 0 ? "" : visible(`${name} ${affected.version}`, maxDetail),
		t: affected === void 0 ? finding.action : affected.type,
		f: visible(finding.fixedVersion ?? kind, maxDetail),
		g: flagsOf(finding),
		d: detailsOf(finding, rule),
		l: finding.links.slice(0, 3).filter((link) => link.length <= maxDetail)
	};
}
function flagsOf({ blocking, kev, state, inBase, waiver }) {
	return [
		[blocking === true, "b"],
		[kev !== void 0, "e"],
		[state === "new", "n"],
		[inBase === true, "o"],
		[waiver !== void 0, "w"]
	].flatMap(([isSet, letter]) => isSet ? letter : []).join("");
}
function severitySourceText(source) {
	const basis = source.basis === void 0 ? "" : ` (${source.basis})`;
	return `${sources[source.kind]} ${source.advisory ?? ""}`.trim() + basis;
}
/** Lists the details of a finding in the order of `detailLabels`. */
function detailsOf(finding, rule) {
	const { package: affected, layer, instruction, severitySource: source, subject, waiver } = finding;
	return [
		affected === void 0 ? rule?.summary : finding.fixes[0]?.description,
		finding.because,
		severitySourceText(source),
		finding.score === void 0 ? "" : [finding.score, finding.vector].join(" ").trim(),
		finding.epss === void 0 ? "" : `${(finding.epss * 100).toFixed(1)} % within 30 days`,
		finding.kev,
		affected?.purl,
		layer?.path,
		layer === void 0 ? "" : `layer ${layer.index}`,
		instruction && `${instruction.keyword} at ${instruction.file}:${instruction.line}`,
		waiver && `until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`,
		finding.aliases.join(", "),
		`${subject.name} ${subject.platform ?? ""} (${finding.action})`,
		finding.fingerprint
	].flatMap((value = "", label) => value === "" ? [] : [[label, visible(value, maxDetail)]]);
}
var maxDetail, sources;
function init_data() {
	return (init_data = __esmMin((() => {
		init_findings();
		init_text$1();
		init_text();
		maxDetail = 300;
		sources = {
			rule: "the rule",
			vendor: "the rating of",
			cvss: "the CVSS score of",
			word: "the word of",
			ssvc: "derived from the SSVC of",
			malicious: "malware, according to",
			unrated: "nothing rates it, so it counts as the call says"
		};
	})))();
}

// shared/report/html/table.ts
/**
* Renders the findings: filters for browsers with JavaScript, a table that can be read without it, and their data.
* @param maxBytes of the section.
*/
function findingsSection(document, maxBytes) {
	const { findings } = document;
	const none = document.action === "gate" ? "The evidence has the findings. The policy below lists what denies." : "No findings.";
	if (findings.length === 0) return `<section id="findings" tabindex="-1"><h2>Findings</h2><p>${none}</p></section>`;
	const { rows, json, left } = rowData(document, maxBytes - maxStaticLength);
	const head = columns.map(([key, title, kind]) => `<th scope="col" data-key="${key}" class="${kind}"${key === "s" ? " aria-sort=\"ascending\"" : ""}>${title}</th>`).join("");
	const shown = staticRows(rows);
	const hidden = rows.length - shown.length;
	const note = hidden <= 0 ? "" : `<noscript><p>${count(hidden, "less important finding")} not shown: this table needs JavaScript for them.</p></noscript>`;
	const cut = left === 0 ? "" : `<p>${count(left, "less important finding")} not on this page, which would be too large. See <code>--format json</code> or the SARIF file.</p>`;
	return `<section id="findings" tabindex="-1"><h2>Findings</h2><p>${count(findings.length, "finding")}: ${tally(findings, ({ severitySource }) => severitySource.kind === "unrated")}</p>${filters(rows)}<p id="status" role="status"></p>${cut}<table class="findings"><caption class="hidden">Findings, most important first</caption><thead><tr>${head}</tr></thead><tbody id="rows">${shown.join("")}</tbody></table>${note}<p><button type="button" id="more" hidden>Show more</button></p><script type="application/json" id="data">${json}<\/script></section>`;
}
function staticRows(rows) {
	const shown = [];
	let length = 0;
	for (const row of rows.slice(0, maxStaticRows)) {
		const rendered = rowHtml(row);
		length += rendered.length;
		if (length > maxStaticLength) break;
		shown.push(rendered);
	}
	return shown;
}
/** Only filters that some rows pass and others do not. Hidden until the script runs. */
function filters(rows) {
	const options = [...new Set(rows.map(({ t }) => t))].toSorted().map((type) => `<option value="${html(type)}">${html(type)}</option>`);
	const worst = severities.map((word, index) => {
		return `<option value="${index}">${index === 0 ? word : index === severities.length - 1 ? "all" : `${word} or worse`}</option>`;
	});
	const flags = [
		[
			"fixable",
			"with a fix",
			rows.some(({ f }) => f !== "")
		],
		[
			"b",
			"blocking",
			rows.some(({ g }) => g.includes("b"))
		],
		[
			"e",
			"exploited",
			rows.some(({ g }) => g.includes("e"))
		],
		[
			"n",
			"new",
			rows.some(({ g }) => g.includes("n"))
		]
	].filter(([, , isUseful]) => isUseful).map(([value, label]) => `<label><input type="checkbox" name="flag" value="${value}"> ${label}</label>`);
	return `<form id="filters" role="search" aria-label="Filter findings" hidden><label>Search <input id="text" name="text" type="search" autocomplete="off"></label><label>Severity <select name="severity">${worst.toReversed().join("")}</select></label><label>Type <select name="type"><option value="">all</option>${options.join("")}</select></label>${flags.join("")}<button type="submit" id="apply">Apply</button><button type="reset">Reset</button></form>`;
}
var maxStaticRows, maxStaticLength, columns;
function init_table() {
	return (init_table = __esmMin((() => {
		init_findings();
		init_text$1();
		init_order();
		init_data();
		/* @__PURE__ */ init_rows();
		init_text();
		maxStaticRows = 300;
		maxStaticLength = 1e6;
		columns = [
			[
				"s",
				"Severity",
				""
			],
			[
				"r",
				"Finding",
				""
			],
			[
				"n",
				"Package",
				"wide"
			],
			[
				"f",
				"Fix",
				"wide"
			],
			[
				"p",
				"Location",
				"wide"
			]
		];
	})))();
}

// shared/report/html/page.ts
/**
* Renders a run as one HTML page that needs no network: verdict, what to do, findings, images and coverage. It can be
* read without JavaScript. Its policy (CSP level 3) allows the page's own style sheet and script, by hash, and nothing
* else.
*/
function toHtml(document, examined, diagrams = []) {
	const script = pageScript();
	const { verdict, action } = document;
	const headline = verdict.headline === "" ? verdict.outcome : verdict.headline;
	const title = html(`${markOf(document)} ${action}: ${headline}`);
	const before = [notExamined(document), whatToDo(document)];
	const after = [
		imageSections(document, examined),
		savingsSection(document),
		gateRules(document),
		diagramSections(diagrams),
		coverageSection(document),
		otherFindings(document)
	];
	const used = Buffer.byteLength([
		...before,
		...after,
		style,
		script
	].join(""));
	const main = [
		...before,
		findingsSection(document, maxBytes - used),
		...after
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} — Seaworthy</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${header(document)}
<main>
${main.filter((part) => part !== "").join("\n")}
</main>
<footer>Seaworthy ${html(document.tool.version)}, ${html(document.createdAt)}</footer>
<script>${script}<\/script>
</body>
</html>
`;
}
function contentPolicy(...[styleText, scriptText]) {
	return [
		"default-src 'none'",
		`style-src '${hashOf(styleText)}'`,
		`script-src '${hashOf(scriptText)}'`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function markOf({ verdict: { outcome, findings } }) {
	return resultMark(outcome, severities.find((severity) => findings[severity] > 0));
}
function header(document) {
	const { verdict, action, subjects } = document;
	const images = subjects.filter(({ kind, action: by }) => (kind === "image" || kind === "index") && by !== "gate");
	const names = new Set(images.map(({ name, platform = "" }) => `${htmlCode(name)} ${html(platform)}`));
	const of = names.size === 0 ? "" : `<p>Image: ${[...names].join(", ")}</p>`;
	const { headline } = verdict;
	const sentence = capitalized((verdict.sentence.startsWith(headline) ? verdict.sentence.slice(headline.length) : verdict.sentence).replace(/^[\s:—]+/u, ""));
	return `<header class="${kinds[verdict.outcome]}"><p class="brand">Seaworthy · ${html(action)}</p><h1><span class="mark" aria-hidden="true">${markOf(document)}</span> ${html(capitalized(verdict.headline))}</h1><p>${html(sentence)}</p>${of}</header>`;
}
function capitalized(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
var createHash, maxBytes, kinds;
function init_page() {
	return (init_page = __esmMin((() => {
		init_findings();
		init_words();
		init_diagrams();
		init_images();
		init_script();
		init_sections();
		init_style();
		init_table();
		init_text();
		({createHash} = process.getBuiltinModule("node:crypto"));
		maxBytes = 145e5;
		kinds = {
			pass: "pass",
			findings: "fail",
			undecided: "open"
		};
	})))();
}

init_page();
export { toHtml };