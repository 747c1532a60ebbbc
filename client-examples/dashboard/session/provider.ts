import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** An OpenID provider that this server takes tokens of. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly name: string;
  readonly scope: string;
}

export interface SignInConfiguration {
  readonly isDemo: boolean;
  readonly issuers: readonly Provider[];
}

export async function signInConfiguration(): Promise<SignInConfiguration> {
  const response = await fetch('/sign-in/configuration');
  if (!response.ok) throw new Error(String(response.status));
  // The server's own answer, described in its documentation.
  return (await response.json()) as SignInConfiguration;
}

/** Where the provider sends people back to. */
export const returnPath = '/signed-in';

// Of this tab alone, and gone with it: a phone or a shared computer keeps nobody signed in. What else has this prefix, the
// library takes for its own, and clears away.
const store = new WebStorageStateStore({ prefix: 'transitieroute.provider.', store: window.sessionStorage });

/** Authorization code with PKCE: the page is a public client and holds no secret. */
export function managerOf({ issuer, clientId, audience, scope }: Provider): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: window.location.origin + returnPath,
    post_logout_redirect_uri: window.location.origin,
    scope,
    resource: audience,
    extraQueryParams: { audience }, // the name that some providers know it by
    extraTokenParams: { resource: audience },
    loadUserInfo: false,
    automaticSilentRenew: false,
    userStore: store,
    stateStore: store,
  });
}

const linkKey = 'transitieroute.link';

/** What the server gives out: 32 bytes in base64url. */
const whole = /^[\w-]{43}$/;

/**
 * The word of an invitation, from `/#link=…`: it never reaches a server's log, and leaves the address at once. False: there
 * is one, but it is not whole.
 */
export function takeInvitation(): boolean {
  const found = /^#link=(.*)$/.exec(window.location.hash)?.[1];
  if (found === undefined) return true;
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  if (whole.test(found)) window.sessionStorage.setItem(linkKey, found);
  return whole.test(found);
}

export const invitation = (): string | null => window.sessionStorage.getItem(linkKey);

export const forgetInvitation = () => window.sessionStorage.removeItem(linkKey);

/** Says that this login belongs to whoever the invitation was sent to. False: it is used, or too old. */
export async function bindLogin(token: string, link: string): Promise<boolean> {
  const response = await fetch('/sign-in/bind', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ link }),
  });
  if (!response.ok && response.status !== 400) throw new Error(String(response.status));
  return response.ok;
}
