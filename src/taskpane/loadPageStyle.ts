declare const __webpack_public_path__: string | undefined;
declare const __webpack_hash__: string;

/**
 * Brings the style sheet of a page, once. It is linked by hand: loading style sheets with scripts would put more code than this into what the
 * pane loads first. A pane without it can still be used, so a failure to load is passed over.
 */
export function loadPageStyle(page: string): Promise<void> {
  // Tests run without a bundler, and without style.
  if (typeof __webpack_public_path__ === "undefined") return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${__webpack_public_path__}${page}.css?${__webpack_hash__}`;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
