/** Names of sheets as Excel compares them: capitals do not matter; neither does how a Vietnamese letter is composed. */
export function sameName(one: string, other: string): boolean {
  return comparableName(one) === comparableName(other);
}

function comparableName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
