import { expect, test } from 'vitest';
import { romanised } from './romanised.ts';

// The examples of the resolution itself.
test.each([
  ['Алушта', 'Alushta'],
  ['Андрій', 'Andrii'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вінниця', 'Vinnytsia'],
  ['Гадяч', 'Hadiach'],
  ['Згурський', 'Zghurskyi'],
  ['Розгон', 'Rozghon'],
  ['Ґалаґан', 'Galagan'],
  ['Донецьк', 'Donetsk'],
  ['Рівне', 'Rivne'],
  ['Єнакієве', 'Yenakiieve'],
  ['Наєнко', 'Naienko'],
  ['Житомир', 'Zhytomyr'],
  ['Закарпаття', 'Zakarpattia'],
  ['Медвин', 'Medvyn'],
  ['Іванків', 'Ivankiv'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ["Мар'їне", 'Marine'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Харків', 'Kharkiv'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Чернівці', 'Chernivtsi'],
  ['Шостка', 'Shostka'],
  ['Щербухи', 'Shcherbukhy'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ['Знам’янка', 'Znamianka'],
  ['Феодосія', 'Feodosiia'],
  ['Київ', 'Kyiv'],
])('%s is %s', (ukrainian, latin) => {
  expect(romanised(ukrainian)).toBe(latin);
});

test('what is not Ukrainian stays', () => {
  expect(romanised('KN-23 і “Hwasong”')).toBe('KN-23 i “Hwasong”');
});
