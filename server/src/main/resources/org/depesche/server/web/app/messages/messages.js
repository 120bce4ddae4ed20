// What the page says, in the reader's language.
import { effect, signal } from '../../vendor/signals.js';
import { de } from './de.js';
import { en } from './en.js';

const LANGUAGES = { de, en };
const REMEMBERED = 'depesche.language';

export const language = signal(remembered() ?? preferred());

effect(() => {
  document.documentElement.lang = language.value;
});

export function speak(code) {
  language.value = code;
  try {
    localStorage.setItem(REMEMBERED, code);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}

/** The message of this name; a function where it takes arguments. */
export function t(name, ...args) {
  const message = LANGUAGES[language.value][name];
  return typeof message === 'function' ? message(...args) : (message ?? name);
}

/** A number as the reader's language writes it. */
export const number = (value) =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 6 }).format(value);

/** The word for a code, such as an event type; the code itself where there is none. */
export function word(table, code) {
  return LANGUAGES[language.value][table][code] ?? code;
}

function remembered() {
  try {
    const code = localStorage.getItem(REMEMBERED);
    return code in LANGUAGES ? code : null;
  } catch {
    return null;
  }
}

function preferred() {
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}
