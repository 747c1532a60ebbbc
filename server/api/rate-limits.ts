import { RateLimiterMemory } from 'rate-limiter-flexible';
import { rateLimited } from '../errors.ts';
import { spend } from '../spend.ts';

/** Generous: they stop a loop gone wild and a guesser, not a busy day. All per minute, on each node. */
export interface RateLimitNumbers {
  /** Operations of one person. */
  readonly operations: number;
  /** Operations from one address without a token. */
  readonly anonymous: number;
  /** Tokens that were refused, from one address. */
  readonly refusedTokens: number;
  /** Visits to the demo door and uses of a link, from one address. */
  readonly doors: number;
}

export const defaultRateLimits: RateLimitNumbers = {
  operations: 6000,
  anonymous: 1200,
  refusedTokens: 120,
  doors: 300,
};

export type RateLimitName = keyof RateLimitNumbers;

export class RateLimits {
  private readonly limiters: Readonly<Record<RateLimitName, RateLimiterMemory>>;

  constructor(numbers: RateLimitNumbers) {
    const limiter = (name: RateLimitName) =>
      new RateLimiterMemory({ keyPrefix: name, points: numbers[name], duration: 60 }); // seconds
    this.limiters = {
      operations: limiter('operations'),
      anonymous: limiter('anonymous'),
      refusedTokens: limiter('refusedTokens'),
      doors: limiter('doors'),
    };
  }

  /** Throws RATE_LIMITED, with the seconds to wait, when the key has used up its minute. */
  async spend(name: RateLimitName, key: string, points = 1): Promise<void> {
    await spend(this.limiters[name], key, points);
  }

  /** Throws like `spend`, without counting. */
  async requireLeft(name: RateLimitName, key: string): Promise<void> {
    const used = await this.limiters[name].get(key);
    if (used && used.remainingPoints <= 0) throw rateLimited(Math.ceil(used.msBeforeNext / 1000));
  }
}
