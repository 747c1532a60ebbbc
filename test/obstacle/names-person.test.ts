import { describe, expect, it } from 'vitest';
import { namesPerson } from '../../server/obstacle/names-person.ts';

describe('a text without the person', () => {
  it.each([
    ['Noor kan niet met de bus', 'Noor Jansen', true],
    ['voor NOOR is er geen bus', 'Noor Jansen', true],
    ['mevrouw Jansen wacht', 'Noor Jansen', true],
    ['Noord en zuid hebben geen bus', 'Noor Jansen', false],
    ['de bus rijdt niet', 'Sem de Boer', false],
    ['Sem kan niet met de bus', 'Sem de Boer', true],
    ["Sem's rolstoel past niet", 'Sem de Boer', true],
    ['dan past de rolstoel niet', 'Dan de Boer', false],
    ['Noors vader rijdt', 'Noor Jansen', true],
    ['José wacht', 'José Peeters', true],
    ['Jose\u0301 wacht', 'Jos\u00e9 Peeters', true],
    ['', 'Noor Jansen', false],
  ])('%o names %s: %s', (text, name, isNamed) => {
    expect(namesPerson(text, name)).toBe(isNamed);
  });
});
