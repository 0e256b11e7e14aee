import { served } from './served';

it('counts whole minutes on the spot, and those above the plan', () => {
  expect(served(0, 90 * 60_000 + 59_000, 60)).toEqual({ minutes: 90, over: 30 });
  expect(served(0, 60 * 60_000, 60)).toEqual({ minutes: 60, over: 0 });
  // A phone whose clock was put back.
  expect(served(10, 0, 60)).toEqual({ minutes: 0, over: 0 });
});
