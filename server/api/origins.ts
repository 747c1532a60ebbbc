import { isLoopback, type Config } from '../config.ts';

/** Which web pages may speak to the server, and under which names it is spoken to. */
export interface Origins {
  /** Without the header it is no browser, which could not be misled into asking. */
  isAllowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  isAllowedHost(host: string | undefined): boolean;
  readonly list: readonly string[];
}

/**
 * In demo mode anybody who reaches the server is let in, so it answers only under names of this machine: a page whose
 * name was made to point here (DNS rebinding) still sends its own.
 */
export function createOrigins(config: Pick<Config, 'publicUrl' | 'allowedOrigins' | 'isDemo'>): Origins {
  const list = [config.publicUrl, ...config.allowedOrigins];
  const publicHost = new URL(config.publicUrl).host;
  const isAllowedHost = (host: string | undefined) => {
    if (!config.isDemo) return true;
    return host !== undefined && (host === publicHost || isLoopback(nameOf(host)));
  };
  return {
    list,
    isAllowedHost,
    isAllowedOrigin: (origin, host) => {
      if (origin === undefined || list.includes(origin)) return true;
      return config.isDemo && isAllowedHost(host) && URL.canParse(origin) && origin === `http://${host}`;
    },
  };
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
}
