// Locations come from a crawl: shown short, and linked only where that is safe.

/** The address if it is one of the web, else null: only http and https may become a link. */
export function webAddress(location) {
  const url = parsed(location);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** The host of an address, the last name of a path: enough to know it by. */
export function shortLocation(location) {
  const address = webAddress(location);
  return address ? new URL(address).host : (location.split(/[\\/]/).filter(Boolean).at(-1) ?? location);
}

function parsed(location) {
  try {
    return new URL(location);
  } catch {
    return null; // a path
  }
}
