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
    ['Jose wacht', 'José Peeters', true],
    ['Isik wacht', 'Işık Peeters', true],
    ['mevrouw Vos wacht', 'Lisa Vos', true],
    ['daar loopt een vos', 'Lisa Vos', false],
    ['student Li wacht', 'Bo Li', true],
    ['NoorJansen wacht', 'Noor Jansen', true],
    ['noorjansen wacht', 'Noor Jansen', true],
    ['semboer wacht', 'Sem de Boer', true],
    ['De bus van El wacht', 'Yara El Idrissi', false],
    ['meneer Idrissi wacht', 'Yara El Idrissi', true],
    ['De bus wacht', 'Sem de Boer', false],
    ['No\u200bor wacht', 'Noor Jansen', true],
    ['', 'Noor Jansen', false],
  ])('%o names %s: %s', (text, name, isNamed) => {
    expect(namesPerson(text, name)).toBe(isNamed);
  });
});
