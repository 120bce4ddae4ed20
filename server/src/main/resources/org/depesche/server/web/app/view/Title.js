import { useEffect } from '../../vendor/preact-hooks.js';

/** Names the browser's tab after the view. */
export function Title({ text }) {
  useEffect(() => {
    document.title = text + ' · Depesche';
  }, [text]);
  return null;
}
