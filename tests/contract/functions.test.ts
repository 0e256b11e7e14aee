import { contract } from './support/contract';

contract('functions', {}, ({ sdk, run, local, guarantee }) => {
  guarantee('what main returns arrives as JSON; nothing arrives as null', 'seen on the wire', async () => {
    expect(await run(() => ({ a: [1, { b: null }], c: undefined }))).toEqual({ a: [1, { b: null }] });
    const nothing = await run(
      ({ cloud, args }) => cloud.callFunction({ name: args, data: { source: '() => undefined' } }),
      sdk.probe,
    );
    expect(nothing).toMatchObject({ result: null, errMsg: 'callFunction:ok' });
  });

  guarantee('an error thrown in main fails the call with -504002 and its text', 'reported', async () => {
    const answer = await local().call(sdk.probe, { source: '() => { throw new Error("no such spot") }' });
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ errCode: -504002, errMsg: expect.stringContaining('no such spot') });
    expect(answer.body.errMsg).toMatch(
      /^cloud\.callFunction:fail Error: errCode: -504002 functions execute fail \| errMsg: /,
    );
  });

  guarantee(
    'a failing function fails the function that called it, each SDK in its own words',
    'seen on the wire',
    async () => {
      const error = await run(
        ({ cloud, caught, args }) =>
          caught(cloud.callFunction({ name: args, data: { source: '() => { throw new Error("inner") }' } })),
        sdk.probe,
      );
      expect(error.errCode).toBe(sdk.version === '3.0.4' ? -504002 : -1);
      expect(error.errMsg).toContain('inner');
    },
  );

  guarantee('an uncaught exception ends its call and its process, not the host', 'documented', async () => {
    const source =
      '() => { setTimeout(() => { throw new Error("late") }); return new Promise(() => undefined) }';
    const answer = await local().call(sdk.probe, { source });
    expect(answer.body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('late') });
    expect(await run(() => 'alive')).toBe('alive');
  });

  guarantee('a rejected promise that nobody awaits does the same', 'documented', async () => {
    const source = '() => { Promise.reject(new Error("unawaited")); return new Promise(() => undefined) }';
    const answer = await local().call(sdk.probe, { source });
    expect(answer.body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('unawaited') });
  });

  guarantee(
    'a process that ends in the middle of a call fails it, and the next call gets a fresh one',
    'documented',
    async () => {
      const before = await run(() => process.pid);
      const answer = await local().call(sdk.probe, { source: '() => process.kill(process.pid, "SIGKILL")' });
      expect(answer.body).toMatchObject({
        errCode: -504002,
        errMsg: expect.stringContaining('Process exited'),
      });
      expect(await run(() => process.pid)).not.toBe(before);
    },
  );

  guarantee('calls one after another share a warm process', 'documented', async () => {
    const first = await run(() => process.pid);
    expect(await run(() => process.pid)).toBe(first);
  });

  guarantee('calls at the same time never share a process', 'documented', async () => {
    const meet = () =>
      run(async () => {
        const seen = globalThis as { busy?: boolean };
        const shared = seen.busy === true;
        seen.busy = true;
        await new Promise((resolve) => setTimeout(resolve, 20));
        seen.busy = false;
        return shared;
      });
    expect(await Promise.all(Array.from({ length: 12 }, meet))).toEqual(Array(12).fill(false));
  });

  guarantee('nothing of the developer’s environment is there', 'our choice', async () => {
    process.env.CONTRACT_LEAK = 'secret of the developer';
    const keys = await run(() => Object.keys(process.env));
    delete process.env.CONTRACT_LEAK;
    for (const key of ['CONTRACT_LEAK', 'HOME', 'PATH', 'HTTP_PROXY']) expect(keys).not.toContain(key);
  });

  guarantee('what a call puts into the environment is gone with the next', 'our choice', async () => {
    await run(() => void (process.env.LEFT_BEHIND = 'x'));
    expect(await run(() => process.env.LEFT_BEHIND ?? 'nothing')).toBe('nothing');
  });

  guarantee('the time zone is UTC', 'documented', async () => {
    expect(await run(() => new Date(0).getHours())).toBe(0);
  });

  guarantee('a request over 100 kB is refused', 'documented', async () => {
    const answer = await local().call(sdk.probe, { pad: 'x'.repeat(101 * 1024) });
    expect(answer).toMatchObject({ status: 413, body: { errCode: -501007 } });
  });

  guarantee('a result over 6 MiB is refused', 'documented', async () => {
    const answer = await local().call(sdk.probe, { source: '() => "x".repeat(6 * 1024 * 1024 + 1)' });
    expect(answer.body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('larger than') });
  });

  guarantee('a function that does not exist is refused', 'reported', async () => {
    expect(await local().call('nowhere', {})).toMatchObject({ status: 404, body: { errCode: -501000 } });
    expect(await local().call('..%2Fprobe-4', {})).toMatchObject({ status: 404 });
  });

  guarantee('a connection to any other machine is refused and reported', 'our choice', async () => {
    const outcome = await run(({ caught }) =>
      caught(fetch('https://metadata.tencentyun.com/').catch((e) => Promise.reject(e.cause))),
    );
    expect(outcome).toMatchObject({ code: 'EFOREIGNHOST' });
    const { refusedConnections } = (await local().get('/health')).body;
    expect(refusedConnections).toContainEqual(expect.objectContaining({ target: 'metadata.tencentyun.com' }));
  });

  guarantee('the SDK itself reaches for no other machine', 'seen on the wire', async () => {
    const before = (await local().get('/health')).body.refusedConnections.length;
    await run(({ cloud, caught }) => caught(cloud.getTempFileURL({ fileList: ['cloud://x.y/z'] })));
    expect((await local().get('/health')).body.refusedConnections).toHaveLength(before);
  });

  guarantee('what a call prints is kept with the call', 'our choice', async () => {
    await run(() => {
      console.log('a word from the function');
      process.stderr.write('and one on stderr\n');
    });
    const { lines } = local().parts.calls.all().at(-1)!;
    expect(lines).toEqual(['a word from the function', 'and one on stderr']);
  });

  guarantee('what cloud.logger() logs is kept with the call', 'seen on the wire', async () => {
    await run(({ cloud }) => void cloud.logger().warn({ spot: 7 }));
    const { lines } = (await local().get(`/calls?function=${sdk.probe}`)).body.at(-1);
    expect(lines.join('\n')).toMatch(/warn.*spot.*7/is);
  });

  guarantee('Date follows the clock of the cloud', 'our choice', async () => {
    await local().post('/clock', { now: '2030-05-01T00:00:00Z' });
    expect(await run(() => new Date().toISOString())).toMatch(/^2030-05-01T00:00/);
    await local().post('/clock', { offsetMs: 0 });
  });
});

contract('function limits', { functionsDir: 'functions-slow' }, ({ local, guarantee }) => {
  guarantee(
    'a call that takes longer than configured fails with -504003 and the seconds',
    'reported',
    async () => {
      for (const how of ['wait', 'spin']) {
        const answer = await local().call('slow', { how });
        expect(answer).toMatchObject({ status: 504, body: { errCode: -504003 } });
        expect(answer.body.errMsg).toContain('Invoking task timed out after 1 seconds');
      }
      expect((await local().call('slow', {})).body.result).toBe('quick');
    },
  );

  guarantee('a process over its memory ends, and only its call with it', 'documented', async () => {
    const answer = await local().call('hungry', { how: 'eat' });
    expect(answer.body).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('memory limit of 64 MB'),
    });
    expect((await local().call('hungry', {})).body.result).toBe('not hungry');
  });

  guarantee('code that cannot be loaded fails every call with its reason', 'documented', async () => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await local().call('broken', {});
      expect(answer.body).toMatchObject({
        errCode: -504002,
        errMsg: expect.stringContaining('cannot be loaded'),
      });
    }
  });
});
