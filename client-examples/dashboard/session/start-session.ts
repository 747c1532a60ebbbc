import { demoCredentials, providerCredentials, type Credentials } from './credentials.ts';
import {
  bindLogin,
  forgetInvitation,
  invitation,
  managerOf,
  returnPath,
  signInConfiguration,
  takeInvitation,
} from './provider.ts';

/** What is kept of a session in this tab: a token of the demonstration, or where its provider's are kept. */
export interface Kept {
  readonly demo?: { readonly token: string; readonly email: string };
  readonly issuer?: string;
  readonly actingAs: string | null;
}

export interface Started {
  readonly credentials: Credentials | null;
  readonly kept: Kept | null;
  /** Key of a text that says why nobody is signed in, or for how long somebody still is. */
  readonly problem: string | null;
}

const nobody: Started = { credentials: null, kept: null, problem: null };

/** As the page opens: back from a provider, still signed in, or nobody. */
export async function startSession(kept: Kept | null): Promise<Started> {
  const isWhole = takeInvitation();
  const started = await enter(kept);
  return isWhole || started.credentials || started.problem ? started : { ...started, problem: 'signIn.linkInvalid' };
}

async function enter(kept: Kept | null): Promise<Started> {
  if (window.location.pathname === returnPath) return cameBack();
  if (kept?.demo) return { ...nobody, credentials: demoCredentials(kept.demo.token, kept.demo.email), kept };
  const provider = (await signInConfiguration()).issuers.find(({ issuer }) => issuer === kept?.issuer);
  if (!provider) return nobody;
  const manager = managerOf(provider);
  const user = await manager.getUser();
  if (!user) return nobody;
  const credentials = providerCredentials(manager, user);
  try {
    if (credentials.isExpiring() && !(await credentials.renew())) return { ...nobody, problem: 'signIn.ended' };
  } catch {
    // The provider did not answer. Whoever is signed in stays so; and where the token is over, the next reload asks again.
    if (!credentials.isGood()) return { ...nobody, kept, problem: 'signIn.providerAway' };
    return { credentials, kept, problem: 'signIn.stillIn' };
  }
  return { credentials, kept, problem: null };
}

async function cameBack(): Promise<Started> {
  const parameters = new URLSearchParams(window.location.search);
  window.history.replaceState(null, '', '/');
  const { issuers } = await signInConfiguration();
  for (const provider of issuers) {
    const manager = managerOf(provider);
    const state = parameters.get('state') ?? '';
    if ((await manager.settings.stateStore.get(state)) === null) continue;
    try {
      const user = await manager.signinCallback(`${window.location.origin}${returnPath}?${parameters.toString()}`);
      if (!user) break;
      if (typeof user.state === 'string' && user.state.startsWith('/'))
        window.history.replaceState(null, '', user.state);
      const problem = await bound(user.access_token);
      if (problem !== null) return { ...nobody, problem };
      const kept = { issuer: provider.issuer, actingAs: null };
      return { credentials: providerCredentials(manager, user), kept, problem: null };
    } catch {
      break; // cancelled there, or too long ago: they can begin again
    }
  }
  return { ...nobody, problem: 'signIn.failed' };
}

/** Somebody with an invitation makes this login their own first. */
async function bound(token: string): Promise<string | null> {
  const link = invitation();
  if (link === null) return null;
  const isBound = await bindLogin(token, link);
  forgetInvitation();
  return isBound ? null : 'signIn.linkInvalid';
}
