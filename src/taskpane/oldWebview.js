// Runs in every web view Office has ever used, Internet Explorer's included: ES5 only. Where the pane cannot run, it says how to help.
(function () {
  var userAgent = navigator.userAgent;
  var isOld = userAgent.indexOf("Trident/") >= 0 || userAgent.indexOf("Edge/") >= 0;
  var canRun =
    !isOld &&
    "customElements" in window &&
    "replaceChildren" in document.documentElement &&
    "attachInternals" in HTMLElement.prototype &&
    "adoptedStyleSheets" in document;
  if (canRun) return;
  document.getElementById("pane").style.display = "none";
  document.getElementById("old-webview").removeAttribute("hidden");
})();
