import { isLoopback, targetOf } from './guard';

test.each(['127.0.0.1', '127.8.8.8', 'localhost', 'LOCALHOST', '::1', '[::1]', '::ffff:127.0.0.1'])(
  '%s is this machine',
  (host) => expect(isLoopback(host)).toBe(true),
);

test.each([
  'example.com',
  '10.0.0.1',
  '169.254.0.23',
  '127.0.0.1.example.com',
  '::2',
  'metadata.tencentyun.com',
])('%s is not', (host) => expect(isLoopback(host)).toBe(false));

test('finds the host in every form of connect', () => {
  expect(targetOf([{ host: 'example.com', port: 80 }])).toBe('example.com');
  expect(targetOf([[{ host: 'example.com', port: 80 }, null]])).toBe('example.com');
  expect(targetOf([80, 'example.com'])).toBe('example.com');
  expect(targetOf([80])).toBe('localhost');
  expect(targetOf([{ port: 80 }])).toBe('localhost');
  expect(targetOf([{ path: '/tmp/socket' }])).toBeUndefined();
  expect(targetOf(['/tmp/socket'])).toBeUndefined();
});
