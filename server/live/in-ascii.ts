/** The same JSON, in which a character is a byte: each reader's copy takes half the room, and is sent as it stands. */
export function inAscii(json: string): string {
  const escaped = json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // By itself V8 goes on keeping it in as wide characters as the text that it was made of.
  return Buffer.from(escaped, 'latin1').toString('latin1');
}
