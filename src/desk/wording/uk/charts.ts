import { plural } from '../../../locale/plural.ts';
import type { aboutCharts as english } from '../en/charts.ts';
import { quoted } from './parts.ts';

export const aboutCharts: typeof english = {
  'block-chart-table': ({ count }) =>
    count === 0
      ? [
          'У блоці «:::chart» немає таблиці.',
          'Запишіть числа таблицею: | Система | Дальність |, під тим | --- | ---: |, далі рядок для кожної: | KN-23 | 690 |',
        ]
      : ['У блоці «:::chart» більше ніж одна таблиця.', 'Зробіть для кожної таблиці окремий :::chart.'],
  'block-chart-empty': () => [
    'У таблиці блоку «:::chart» немає жодного числа.',
    'Перший стовпець називає те, що порівнюють, у решті стоять числа: | KN-23 | 690 |',
  ],
  'block-chart-number': ({ written, column, thousands, fraction }) => [
    `${quoted(written)} у стовпці ${quoted(column)} не є числом.`,
    `Пишіть лише число (${thousands}, ~300, -4 або ${fraction}), а одиницю – у фігурних дужках: unit="км". Де нічого не відомо, лишіть клітинку порожньою.`,
  ],
  'block-chart-nameless': ({ part }) =>
    part === 'row'
      ? ['Рядок діаграми не має назви.', 'Напишіть у його першій клітинці, чого стосуються числа.']
      : ['Стовпець діаграми не має назви.', 'Напишіть у його заголовку, що це за числа.'],
  'block-chart-point': () => [
    'У лінійній діаграмі один рядок, а лінії потрібно два.',
    'Додайте рядок або намалюйте стовпчик: :::chart{type="bar" title="…"}',
  ],
  'block-chart-rows': ({ count, most }) => [
    `У діаграмі ${rows(count)}; читачі розрізнять щонайбільше ${String(most)}.`,
    'Заберіть зайві рядки або зробіть дві діаграми.',
  ],
  'block-chart-series': ({ count, most }) => [
    `У діаграмі ${columns(count)} чисел; читачі розрізнять щонайбільше ${String(most)}.`,
    'Заберіть зайві стовпці або зробіть дві діаграми.',
  ],
};

function rows(count: number): string {
  return plural('uk', count, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' });
}

function columns(count: number): string {
  return plural('uk', count, { one: '# стовпець', few: '# стовпці', many: '# стовпців', other: '# стовпця' });
}
