export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly kind: string;
  readonly functions: readonly string[];
}

async function json(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

export async function listDemoPeople(language: string): Promise<readonly DemoPerson[]> {
  const answer = await json(await fetch('/demo/people', { headers: { 'accept-language': language } }));
  const people = typeof answer === 'object' && answer !== null && 'people' in answer ? answer.people : answer;
  // The server's own answer, described in its documentation.
  return Array.isArray(people) ? (people as DemoPerson[]) : [];
}

export async function demoSignIn(email: string, language: string): Promise<string> {
  const answer = await json(
    await fetch('/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ email }),
    }),
  );
  if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string') {
    return answer.token;
  }
  throw new Error('The door gave no token.');
}
