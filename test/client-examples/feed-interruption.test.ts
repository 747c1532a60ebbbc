import { describe, expect, it } from 'vitest';
import { ofAnswer, ofClosing } from '../../client-examples/feed/feed-interruption.ts';

describe('what the server says as it ends a connection', () => {
  it.each([
    [1001, 'GOING_AWAY: the server is restarting.', true, 'LOST'],
    [1013, 'TOO_MANY_CONNECTIONS: close one first.', false, 'LOST'],
    [4403, 'TOKEN_EXPIRED: connect again.', true, 'TOKEN_EXPIRED'],
    [1006, '', true, 'LOST'],
    [1006, '', false, 'UNOPENED'],
  ])('%s %s', (code, reason, wasOpen, why) => {
    expect(ofClosing({ code, reason }, wasOpen)).toMatchObject({ why });
  });

  it.each([
    [4401, 'UNAUTHENTICATED: TOKEN_INVALID', 'UNAUTHENTICATED'],
    [4403, 'FORBIDDEN: ACTING_AS_UNKNOWN', 'FORBIDDEN'],
  ])('%s %s', (code, reason, refused) => {
    expect(ofClosing({ code, reason }, false)).toMatchObject({ name: 'FeedRefused', code: refused });
  });

  it.each<[number, object | null, object]>([
    [401, { code: 'UNAUTHENTICATED', reason: 'TOKEN_EXPIRED' }, { why: 'TOKEN_EXPIRED' }],
    [401, { code: 'UNAUTHENTICATED', reason: 'TOKEN_INVALID' }, { code: 'UNAUTHENTICATED' }],
    [429, { code: 'RATE_LIMITED' }, { why: 'LOST' }],
    [503, { code: 'INTERNAL_SERVER_ERROR', reason: 'GOING_AWAY' }, { why: 'LOST' }],
    [502, null, { why: 'UNOPENED' }],
  ])('in an answer: %s %s', async (status, extensions, expected) => {
    const body = extensions === null ? '<html>' : JSON.stringify({ errors: [{ message: 'm', extensions }] });
    expect(await ofAnswer(new Response(body, { status }))).toMatchObject(expected);
  });
});
