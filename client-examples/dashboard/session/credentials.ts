import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';

/** What the API is asked with. */
export interface Credentials {
  /** Whose they are: the same when they sign in anew. */
  readonly owner: string;
  token(): string;
  /** It will be refused within a moment, or is already. */
  isExpiring(): boolean;
  /** It is good still, if only for a moment: until then nobody has to be told to sign in. */
  isGood(): boolean;
  /** Fetches a fresh token, without the person; false where only signing in again helps. Rejects where nobody answered. */
  renew(): Promise<boolean>;
  /** Signs out, at the provider too where it has a way to. */
  end(): Promise<void>;
}

/** The demonstration's door gives one token, and no way to renew it. */
export const demoCredentials = (token: string, email: string): Credentials => ({
  owner: email,
  token: () => token,
  isExpiring: () => false,
  isGood: () => true,
  renew: () => Promise.resolve(false),
  end: () => Promise.resolve(),
});

const soon = 20; // seconds

export function providerCredentials(manager: UserManager, first: User): Credentials {
  let user = first;
  let renewing: Promise<boolean> | null = null;
  const renew = async () => {
    // With a refresh token alone: a hidden frame would have to frame this page, which nobody may.
    if (user.refresh_token === undefined) return false;
    try {
      user = (await manager.signinSilent()) ?? user;
      return !user.expired;
    } catch (error) {
      // A network that is gone for a moment is no "no": whoever writes here stays, with what they wrote.
      if (error instanceof ErrorResponse) return false;
      throw error;
    }
  };
  return {
    owner: `${first.profile.iss} ${first.profile.sub}`,
    token: () => user.access_token,
    isExpiring: () => (user.expires_in ?? soon) < soon,
    isGood: () => user.expired === false,
    renew: () => (renewing ??= renew().finally(() => (renewing = null))),
    end: async () => {
      try {
        await manager.signoutRedirect();
      } catch {
        await manager.removeUser();
      }
    },
  };
}
