import { refused, unanswered } from './problem';

describe('why a call gave no data', () => {
  it('takes a refusal in the server’s words, with the fields it names', () => {
    const problem = refused({
      code: 'call.invalid',
      message: '有内容没有填对',
      fields: { 'place.address': '请写明地点。' },
      requestId: 'r-1',
    });
    expect(problem).toMatchObject({ kind: 'refused', requestId: 'r-1' });
    expect(problem.fields['place.address']).toBe('请写明地点。');
  });

  it('calls our own fault broken, not refused', () => {
    expect(refused({ code: 'internal', message: '', requestId: 'r-2' }).kind).toBe('broken');
  });

  it('tells a lost network from a failing function', () => {
    expect(unanswered({ errCode: -1, errMsg: 'cloud.callFunction:fail request:fail ' }).kind).toBe('offline');
    expect(unanswered({ errCode: -504002, errMsg: 'cloud.callFunction:fail FUNCTION_TIME_LIMIT' }).kind).toBe(
      'broken',
    );
    expect(unanswered(new TypeError('x is not a function')).kind).toBe('broken');
  });
});
