import { put, type Mistake } from './mistake.ts';

function yaml(name: string, rule: string, ...shapes: readonly ((text: string) => string)[]): Mistake {
  return { name, rule, of: 'article', field: 'dateline', shapes };
}
const line = (lines: string) => put('dateline', lines);

/** Fields that cannot be read. */
export const mistakesInYaml: readonly Mistake[] = [
  yaml('a quote that never closes', 'yaml-quote', line('dateline: ‹"Kyiv›'), line("dateline: ‹'Kyiv›")),
  yaml(
    'a colon inside a value',
    'yaml-form',
    line('‹dateline: Kyiv: the capital›'),
    line('‹dateline: From Kyiv: by train›'),
  ),
  yaml('a bracket that never closes', 'yaml-bracket', line('dateline: ‹[Kyiv›'), line('dateline: ‹{a: Kyiv›')),
  yaml(
    'a value that begins with a sign',
    'yaml-form',
    line('‹dateline: @kyiv›'),
    line('‹dateline: `Kyiv`›'),
    line('‹dateline: %Kyiv›'),
  ),
  yaml('a tab in place of spaces', 'yaml-form', line('dateline:\n‹\ten: Kyiv›')),
  yaml('words that follow a quote', 'yaml-form', line('‹dateline: "Kyiv" and Lviv›')),
  yaml('a field without a space', 'yaml-form', line('‹dateline:Kyiv›')),
  yaml('a field that stands twice', 'yaml-key-twice', line('dateline: Kyiv\n‹dateline›: Lviv')),
  yaml('an anchor', 'yaml-anchor', line('dateline: ‹&a Kyiv›'), line('dateline: ‹*a›')),
  yaml('a tag', 'yaml-tag', line('dateline: ‹!js Kyiv›'), line('dateline: ‹!!str Kyiv›')),
  yaml('a merge of fields', 'yaml-key', line('‹<<›: { a: b }')),
  yaml('a name that reaches into the program', 'yaml-key', line('‹__proto__›: { a: b }'), line('‹constructor›: x')),
  yaml('a field whose name is no text', 'yaml-key', line('‹[a, b]›: c'), line('‹? { a: b }\n: c›')),
];
