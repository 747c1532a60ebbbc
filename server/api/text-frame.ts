const wholeText = 0x81; // its first frame, and its last
const inTwoBytes = 126;
const inEightBytes = 127;

/**
 * A message of a server to its client as one frame of the WebSocket protocol (RFC 6455, §5.2: unmasked), to be written as
 * latin1. `message`: in ASCII, so that each character is a byte.
 */
export function textFrame(message: string): string {
  const { length } = message;
  if (length < inTwoBytes) return String.fromCharCode(wholeText, length) + message;
  if (length < 0x1_0000) return String.fromCharCode(wholeText, inTwoBytes, length >>> 8, length & 0xff) + message;
  const size = [length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff];
  return String.fromCharCode(wholeText, inEightBytes, 0, 0, 0, 0, ...size) + message;
}
