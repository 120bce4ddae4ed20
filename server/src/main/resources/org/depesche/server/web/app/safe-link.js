// A location comes from a crawl: only http and https may become a link.
export function webAddress(location) {
  try {
    const url = new URL(location);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null; // a path
  }
}
