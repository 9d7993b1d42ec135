/** Where two texts part: the first line that differs, as committed and as made; null if they are equal. */
export function firstDifference(committed, made) {
  if (committed === made) return null;
  const [left, right] = [committed.split('\n'), made.split('\n')];
  const index = left.findIndex((line, place) => line !== right[place]);
  const place = index === -1 ? left.length : index;
  return [`line ${place + 1} committed: ${left[place] ?? '(end)'}`, `line ${place + 1} made now:  ${right[place] ?? '(end)'}`].map((line) => line.slice(0, 300));
}
