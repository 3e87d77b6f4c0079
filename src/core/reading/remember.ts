const mostRemembered = 4000;
const longestRemembered = 400;

/** The same function of a text, which remembers its latest answers: one row's name, one page's heading is asked for again and again. */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = compute(text);
    if (text.length > longestRemembered) return answer;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, answer);
    return answer;
  };
}
