import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** Some 50 milliseconds and 32 MiB a try: a short code is guessed slowly, even by who has the table. */
const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** Wrong tries after which a code rests; and in a row, after which it is of no use until its owner sets another. */
const triesBeforeRest = 5;
const triesInAll = 20;
const rest = '15 minutes';

export interface HashedCode {
  readonly salt: string;
  readonly hash: string;
}

function slowHash(code: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, Buffer.from(salt, 'hex'), 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

export async function hashCode(code: string): Promise<HashedCode> {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: (await slowHash(code, salt)).toString('hex') };
}

/**
 * By what a code is known again that comes twice with one key: as slow to try out as the code itself, for whoever has the
 * table of keys.
 */
export async function traceOfCode(code: string, personId: string): Promise<string> {
  return (await slowHash(code, personId.replaceAll('-', ''))).toString('hex');
}

/** A code that comes to everybody's mind first: one digit over and over, or digits in a row, up or down. */
export function isTooSimple(code: string): boolean {
  const steps = new Set([...code].slice(1).map((digit, index) => Number(digit) - Number(code[index])));
  return steps.size === 1 && [0, 1, -1].includes([...steps][0] ?? 0);
}

/** Asks the database, each time in a transaction of its own. */
type Ask = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** For a person without a code: it takes as long to be told no. */
const nobodys: HashedCode = { salt: '00'.repeat(16), hash: '00'.repeat(32) };

/**
 * Whether it is the person's code. A try is counted, and kept, before the code is looked at; no answer tells a wrong code
 * from a resting one or from none at all.
 */
export async function isCodeOf(ask: Ask, personId: string, code: string): Promise<boolean> {
  const [counted] = await ask<HashedCode>(
    `with counted as (update signing_code set tries = tries + 1,
       locked_until = case when (tries + 1) % ${triesBeforeRest} = 0 then app_now() + interval '${rest}' end
     where person_id = $1 and tries < ${triesInAll} and (locked_until is null or locked_until <= app_now())
     returning salt, hash) select salt, hash from counted`,
    [personId],
  );
  const { salt, hash } = counted ?? nobodys;
  const isRight = timingSafeEqual(await slowHash(code, salt), Buffer.from(hash, 'hex')) && counted !== undefined;
  // Only for the code that was compared: meanwhile its owner may have set another.
  if (isRight) {
    await ask('update signing_code set tries = 0, locked_until = null where person_id = $1 and hash = $2', [
      personId,
      hash,
    ]);
  }
  return isRight;
}
