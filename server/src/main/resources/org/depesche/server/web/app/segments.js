// Cuts a text at every border of a mark, so that marks may overlap in any way.

/**
 * @param begin,end the stretch to cut
 * @param marks [{ begin, end, ... }], in any order
 * @returns [{ begin, end, marks }] that cover the stretch without gap, each with the marks over it
 */
export function segments(begin, end, marks) {
  const inside = marks.filter((m) => m.begin < end && begin < m.end && m.begin < m.end);
  const cuts = new Set([begin, end]);
  for (const mark of inside) {
    cuts.add(Math.max(begin, mark.begin));
    cuts.add(Math.min(end, mark.end));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const starting = [...inside].sort((a, b) => a.begin - b.begin);
  const result = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const at = borders[i];
    open = open.filter((mark) => mark.end > at);
    while (next < starting.length && starting[next].begin <= at) {
      open.push(starting[next++]);
    }
    result.push({ begin: at, end: borders[i + 1], marks: [...open] });
  }
  return result;
}

export const overlaps = (a, b) => a.begin < b.end && b.begin < a.end;
