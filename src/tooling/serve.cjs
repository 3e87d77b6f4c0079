const { createReadStream } = require("node:fs");
const { stat } = require("node:fs/promises");
const { createServer } = require("node:http");
const { extname, join, normalize, resolve, sep } = require("node:path");

const root = resolve(__dirname, "../..");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gz": "application/gzip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

// Microsoft's client stays in its package; only the embedded Excel serves it, under this address.
const folders = [
  { prefix: "/embedded/office-js/", folder: join(root, "node_modules/@microsoft/office-js/dist") },
  { prefix: "/", folder: join(root, "dist") },
];

/** The file an address means, or null when it points outside the served folders. */
function findPath(url) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const place = folders.find(({ prefix }) => path.startsWith(prefix));
  if (place === undefined) return null;
  const file = normalize(join(place.folder, path.slice(place.prefix.length)));
  return file === place.folder || file.startsWith(place.folder + sep) ? file : null;
}

async function answer(request, response) {
  const refuse = (status) => response.writeHead(status, { "Content-Type": "text/plain" }).end();
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  if (request.url === "/") return response.writeHead(302, { Location: "/embedded/" }).end();
  const path = findPath(request.url.endsWith("/") ? `${request.url}index.html` : request.url);
  const found = path && (await stat(path).catch(() => null));
  if (!found?.isFile()) return refuse(404);
  response.writeHead(200, {
    "Content-Type": types[extname(path)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(path).pipe(response);
}

/** Serves the built pages on this machine only; port 0 takes any free one. Resolves to the server once it listens. */
function serve(port) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  return new Promise((listening, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => listening(server));
  });
}

module.exports = { serve };
