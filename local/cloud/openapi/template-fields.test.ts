import { fieldProblem } from './template-fields';

test.each([
  ['thing1', '问题已经处理完毕'],
  ['thing12', 'a'.repeat(20)],
  ['number2', '12.5'],
  ['character_string3', 'R2026-0001'],
  ['time4', '2019年10月1日 15:01'],
  ['time4', '15:01'],
  ['date5', '2019年10月1日'],
  ['date5', '2026-11-23 08:00~2026-11-24 08:00'],
  ['amount6', '¥12.50'],
  ['name7', '市创城办'],
  ['phrase8', '已办结'],
  ['phone_number9', '+86-0766-66888866'],
])('takes %s: %s', (key, value) => {
  expect(fieldProblem(key, value)).toBeUndefined();
});

test.each([
  ['thing1', 'a'.repeat(21), 'data.thing1.value invalid'],
  ['thing1', '', 'data.thing1.value is emtpy'],
  ['thing1', 'two\nlines', 'data.thing1.value invalid'],
  ['thing1', undefined, 'data.thing1.value invalid'],
  ['character_string3', '编号1', 'data.character_string3.value invalid'],
  ['phrase8', 'done', 'data.phrase8.value invalid'],
  ['phrase8', '超过五个汉字了', 'data.phrase8.value invalid'],
  ['date5', 'tomorrow', 'data.date5.value invalid'],
  ['name7', '一二三四五六七八九十十一', 'data.name7.value invalid'],
  ['unknown1', 'x', 'data.unknown1 invalid'],
])('refuses %s: %j', (key, value, problem) => {
  expect(fieldProblem(key, value)).toBe(problem);
});
