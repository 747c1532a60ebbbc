/** Why a socket is closed. The client of graphql-ws tries again after each of them but 1003, 1008 and 4401. */
export interface Closing {
  readonly code: number;
  /** For programs: a word, then a sentence; at most 123 bytes. */
  readonly reason: string;
}

export const closings = {
  goingAway: { code: 1001, reason: 'GOING_AWAY: the server is restarting. Connect again and resume from your cursor.' },
  unexpected: { code: 4400, reason: 'UNEXPECTED_MESSAGE: clients send no messages of this type.' },
  notText: { code: 1003, reason: 'NOT_TEXT: messages are JSON text.' },
  tooFast: { code: 1008, reason: 'RATE_LIMITED: too many messages on one socket.' },
  fault: { code: 1013, reason: 'INTERNAL_SERVER_ERROR: connect again and resume from your cursor.' },
  tooSlow: {
    code: 1013,
    reason: 'TOO_SLOW: events could not be delivered. Connect again and resume from your cursor.',
  },
  tooMany: { code: 1013, reason: 'TOO_MANY_CONNECTIONS: close one first.' },
  unauthenticated: (why: string): Closing => ({ code: 4401, reason: `UNAUTHENTICATED: ${why}` }),
  /** With a fresh token the client may come back at once, so not 4401, which clients take as final. */
  expired: { code: 4403, reason: 'TOKEN_EXPIRED: connect again with a fresh token and resume from your cursor.' },
  forbidden: (why: string): Closing => ({ code: 4403, reason: `FORBIDDEN: ${why}` }),
} as const;
