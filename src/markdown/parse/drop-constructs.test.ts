import { expect, test } from 'vitest';
import { lighter } from './drop-constructs.ts';

const strike = { name: 'strikethrough', tokenize: () => () => undefined };
const mail = { name: 'emailAutolink', tokenize: () => () => undefined };
const nameless = { tokenize: () => () => undefined };

test('a text without addresses is not asked at every letter whether one begins there', () => {
  const light = lighter({ text: { 97: [mail, nameless], 98: mail, 126: strike } }, ['emailAutolink']);
  expect(light).toEqual({ text: { 97: [nameless], 126: [strike] } });
});

test('what an extension says of anything but constructs is kept', () => {
  const insideSpan = { null: [{ resolveAll: () => [] }] };
  const extension = { insideSpan, attentionMarkers: { null: [126] }, flow: { 45: mail } };
  expect(lighter(extension, ['strikethrough'])).toEqual({ ...extension, flow: { 45: [mail] } });
});
