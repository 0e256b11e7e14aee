import { workingCalendar } from '../places/working-calendar';
import { whoIsOnDuty, type Roster } from './duty';

const HOUR = 60;
/** 23 November 2026 is a Monday. */
const at = (day: string, clock: string) => Date.parse(`${day}T${clock}:00+08:00`);
const STAFF = ['sun', 'zhou', 'liu'];
const calendar = workingCalendar([
  { day: '2026-11-25', kind: 'holiday', name: '放假' },
  { day: '2026-11-28', kind: 'workday', name: '补班' },
]);
const roster: Roster = {
  shifts: [
    { who: 'sun', weekdays: [1, 2, 3, 4, 5], from: 8 * HOUR, to: 18 * HOUR, onHolidays: false },
    { who: 'zhou', weekdays: [1, 3, 5], from: 18 * HOUR, to: 8 * HOUR, onHolidays: true },
  ],
  days: [{ day: '2026-11-26', who: ['zhou'] }],
  leaves: [{ who: 'sun', from: '2026-11-24', to: '2026-11-24' }],
  deputy: 'liu',
};
const onDuty = (day: string, clock: string, change: Partial<Roster> = {}, staff = STAFF) => {
  const { rule, who } = whoIsOnDuty({ ...roster, ...change }, staff, calendar, at(day, clock));
  return `${rule}: ${who.join(' ')}`;
};

describe('who of a bureau is on duty', () => {
  it.each([
    ['in a shift, from its first minute', '2026-11-23', '08:00', 'shift: sun'],
    ['at a shift’s end the next one', '2026-11-23', '18:00', 'shift: zhou'],
    ['a night goes on after midnight, on the day after', '2026-11-24', '03:00', 'shift: zhou'],
    ['nobody is planned: the deputy', '2026-11-24', '19:00', 'deputy: liu'],
    ['whoever was planned is on leave: the deputy', '2026-11-24', '10:00', 'deputy: liu'],
    ['on a holiday of the calendar only those who stand then', '2026-11-25', '10:00', 'deputy: liu'],
    ['and they do stand', '2026-11-25', '20:00', 'shift: zhou'],
    ['a date that is listed has those listed, all day', '2026-11-26', '10:00', 'day: zhou'],
    ['a Saturday worked in exchange is as a Friday', '2026-11-28', '10:00', 'shift: sun'],
    ['a Saturday is nobody’s', '2026-12-05', '10:00', 'deputy: liu'],
  ])('%s', (_, day, clock, expected) => {
    expect(onDuty(day, clock)).toBe(expected);
  });

  it('without a deputy, or with one who has left, is everybody', () => {
    expect(onDuty('2026-12-05', '10:00', { deputy: null })).toBe('all: sun zhou liu');
    expect(onDuty('2026-12-05', '10:00', {}, ['sun', 'zhou'])).toBe('all: sun zhou');
  });

  it('is nobody who does not work there any more, though the roster still names them', () => {
    expect(onDuty('2026-11-23', '10:00', {}, ['zhou', 'liu'])).toBe('deputy: liu');
  });

  it('of a bureau without a roster is everybody', () => {
    const none: Roster = { shifts: [], days: [], leaves: [], deputy: null };
    expect(onDuty('2026-11-23', '10:00', none)).toBe('all: sun zhou liu');
  });
});
