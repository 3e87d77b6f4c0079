/** What is known of Office's own theme; Excel on the web tells nothing. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Dresses the pane like Office where Office says how it looks, otherwise like the system, and follows the system's changes. */
export function applyTheme(office: OfficeColours | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dress = (): void => {
    const isDark = isDarkOffice(office) ?? system.matches;
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  };
  dress();
  system.addEventListener("change", dress);
}

/** Whether Office is dark; null when it does not say. */
export function isDarkOffice(office: OfficeColours | undefined): boolean | null {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const brightness = perceivedBrightness(office?.bodyBackgroundColor ?? "");
  return brightness === null ? null : brightness < 128;
}

/** Perceived brightness (ITU-R BT.601) of a colour #rrggbb, from 0 to 255; null for any other text. */
function perceivedBrightness(colour: string): number | null {
  if (!/^#[0-9a-f]{6}/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
