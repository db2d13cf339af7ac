import { quoted } from './parts.ts';
import type { aboutHistory as english } from '../en/history.ts';
import { adviceLines, changeLines, entryLines, listLines } from '../pieces/history-lines.ts';
import type { HistoryPhrases, NotTypo, UndisclosedChange } from '../pieces/history-lines.ts';

export const phrases: HistoryPhrases = {
  was: 'Було',
  now: 'Стало',
  nothing: 'нічого',
  otherPicture: (file) => `У файлі ${file} тепер інше зображення.`,
  more: (count) => `Інших змін у цій статті: ${String(count)}.`,
  changeUpdated: 'Змініть «updated» на початку статті:',
  addUpdated: 'Зазначте на початку статті, коли її змінено:',
  addEntry: 'Зазначте, що змінено:',
  addEntryOrUpdate: 'Зазначте, що змінено, або додайте до тексту «:::update»:',
  inList: '(у списку «corrections», який уже є)',
  what: '⟨що було неправильно і чому⟩',
};

const parts = {
  status: '«status» опублікованої статті змінено',
  date: 'Дату першої публікації змінено',
  title: 'Заголовок опублікованої статті змінено',
  description: 'Підзаголовок опублікованої статті змінено',
  facts: 'Головні факти опублікованої статті змінено',
  picture: 'Зображення опублікованої статті змінено',
  body: 'Текст опублікованої статті змінено',
} as const;

const lacking = {
  updated: 'а «updated» не каже, коли',
  entry: 'а жодне виправлення не каже читачам, що саме',
  both: 'а читачам про це не сказано',
} as const;

const reasons = {
  number: 'вона змінює число',
  negation: 'вона змінює слово-заперечення',
  direction: 'вона змінює слово, від якого залежить зміст речення',
  name: 'вона змінює назву, ім’я або слово з великої літери',
  quotation: 'вона змінює чужі слова',
  word: 'вона змінює більше ніж дві літери слова або цілі слова',
  length: 'вона змінює загалом понад п’ять слів або сорок літер',
  picture: 'вона змінює зображення',
  field: 'вона змінює більше ніж слова',
} as const;

const hiding = {
  draft: 'Тепер її позначено як чернетку',
  date: 'Тепер її дата в майбутньому',
  embargo: 'Тепер на ній ембарго',
} as const;

export const aboutHistory: typeof english = {
  'change-untold': ({ isSlip, ...untold }) => {
    const slip = isSlip ? ['Якщо виправлено лише описку, досить цього рядка:', 'minor: yes'] : [];
    const lines = [...changeLines(untold, phrases), ...adviceLines(untold, phrases), ...slip];
    return [`${parts[partOf(untold)]}, ${lacking[untold.lacks]}.`, lines.join('\n')];
  },
  'change-not-minor': ({ noSlip, ...untold }) => {
    const lines = [...changeLines(untold, phrases), 'Приберіть рядок «minor».', ...adviceLines(untold, phrases)];
    return [`«minor» – для описок, а ця зміна більша: ${reasons[noSlip.why]}${example(noSlip)}.`, lines.join('\n')];
  },
  'minor-kept': ({ was, now }) => [
    `Рядок «minor» стояв і до цієї зміни й пропускає її: було ${quoted(was)}, стало ${quoted(now)}.`,
    'Якщо виправлено більше, ніж описку, приберіть його зараз. Якщо лише описку – приберіть під час наступної зміни.',
  ],
  'correction-lost': ({ isRewritten, ...entry }) => [
    `Виправлення, яке бачили читачі, ${isRewritten ? 'переписано' : 'прибрано'}: ${quoted(entry.text)}.`,
    ['Ніколи не прибирайте їх. Поверніть його до списку «corrections»:', ...entryLines(entry)].join('\n'),
  ],
  'withdrawn-unexplained': ({ at, hasCorrections }) => {
    const entry = { at, kind: 'retraction', text: '⟨чому стаття більше не чинна⟩' };
    return [
      'Опубліковану статтю відкликано, а читачам не сказано чому.',
      ['Назвіть причину:', ...listLines(entry, hasCorrections, phrases)].join('\n'),
    ];
  },
  'published-deleted': () => [
    'Опубліковану статтю вилучено: читачі нічого не знайдуть і не дізнаються чому.',
    [
      'Поверніть файл і напишіть status: withdrawn, а причину – у «corrections».',
      'Якщо статтю лише перенесено до іншої теки, впишіть там її стару адресу в «aliases».',
    ].join('\n'),
  ],
  'published-moved': ({ old }) => [
    `Опубліковану статтю перенесено сюди з ${old}, а зі старої адреси сюди ніщо не веде.`,
    `Збережіть стару адресу: aliases: [${old}]`,
  ],
  'published-hidden': ({ by }) => [
    `Опубліковану статтю забрано від читачів. ${hiding[by]}.`,
    'Поверніть рядок, як був. Щоб відкликати статтю, напишіть status: withdrawn, а причину – у «corrections».',
  ],
};

function partOf({ changes: [first] }: UndisclosedChange): keyof typeof parts {
  return first?.part ?? 'body';
}

function example({ why, was, now }: NotTypo): string {
  if (why === 'picture' || why === 'length') return '';
  return ` (було ${was === '' ? 'нічого' : quoted(was)}, стало ${now === '' ? 'нічого' : quoted(now)})`;
}
