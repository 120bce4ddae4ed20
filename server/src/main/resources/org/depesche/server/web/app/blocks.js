// The parts of a text in order: its blocks, and as paragraphs whatever no block covers.

/**
 * @returns [{ kind, begin, end, blocks? }]; neighbouring boilerplate becomes one part with its
 *   blocks in `blocks`
 */
export function layout({ text, blocks }) {
  const parts = [];
  let at = 0;
  for (const block of blocks ?? []) {
    addUncovered(text, at, block.begin, parts);
    add(block, parts);
    at = Math.max(at, block.end);
  }
  addUncovered(text, at, text.length, parts);
  return parts;
}

function add({ kind, begin, end }, parts) {
  const last = parts.at(-1);
  if (kind === 'boilerplate' && last?.kind === 'boilerplate') {
    last.end = end;
    last.blocks.push({ begin, end });
  } else {
    parts.push({ kind, begin, end, ...(kind === 'boilerplate' && { blocks: [{ begin, end }] }) });
  }
}

function addUncovered(text, begin, end, parts) {
  for (const line of text.slice(begin, end).matchAll(/[^\n]*\S[^\n]*/g)) {
    parts.push({ kind: 'paragraph', begin: begin + line.index, end: begin + line.index + line[0].length });
  }
}
