import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createOfficeHost,
  type OfficeHost,
  type OfficeHostOptions,
} from "../../src/embedded/office/officeHost";
import type { OfficeExternal } from "../../src/embedded/office/officeExternal";

const distribution = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const address = "https://localhost/office/";

type Registration = Parameters<OfficeExternal["RegisterEvent"]>;

/** What office.js has asked for at its start, so that a later host hears of it too. */
const registrations: Registration[] = [];

function runScript(file: string): void {
  // The client is a page script: it must run in the page's global scope, exactly as published.
  (0, eval)(readFileSync(join(distribution, file), "utf8"));
}

/** The page loads the client's further files by adding script tags; here they come from the package. */
function loadScriptsFromPackage(): void {
  const append = (node: Node): Node => Node.prototype.appendChild.call(document.head, node);
  document.head.appendChild = <Added extends Node>(added: Added): Added => {
    append(added);
    if (added instanceof HTMLScriptElement && added.src.startsWith(address)) {
      queueMicrotask(() => {
        runScript(added.src.slice(address.length));
        added.onload?.(new Event("load"));
      });
    }
    return added;
  };
  const own = document.createElement("script");
  own.setAttribute("src", `${address}office.js`);
  append(own);
}

/** Puts a host into the page and forwards what was registered before. */
function install(host: OfficeHost): void {
  const { external } = host;
  for (const registration of registrations) external.RegisterEvent(...registration);
  host.installInto(window);
  const own = window as unknown as { readonly external: OfficeExternal };
  Object.assign(own.external, {
    RegisterEvent: (...registration: Registration) => {
      registrations.push(registration);
      external.RegisterEvent(...registration);
    },
  });
}

/**
 * Starts Microsoft's own office.js in the test's page over a live workbook, or gives a running one another workbook.
 * Members above the declared requirement sets fail, as they would in an Excel of that age.
 */
export async function bootOffice(options: OfficeHostOptions): Promise<OfficeHost> {
  const host = createOfficeHost(options);
  install(host);
  if (registrations.length === 0 && !("Office" in window)) {
    loadScriptsFromPackage();
    runScript("office.js");
  }
  await Office.onReady();
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  return host;
}
